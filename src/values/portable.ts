import { member } from '../formats/shape.ts';
import {
  type Digest,
  type Host,
  type Identity,
  type Instance,
  type Kind,
  type Traits,
  VALUE_PROBLEMS,
  type ValueProblem,
} from '../model/index.ts';
import {
  dummyOfId,
  dummyOfKind,
  isScheme,
  isVendorOfHosts,
  isWordOfKinds,
  kindOfId,
  nounOf,
} from './classification.ts';

/**
 * Traits as plain data, for a file: without the symbols, which mean nothing elsewhere. Of a host,
 * only where it is, so that a file gives no address away; equality goes by digest.
 */
export function portable(traits: Traits): Readonly<Record<string, unknown>> {
  const { host, instance, kind, ...rest } = traits;
  return {
    ...rest,
    ...(kind && { kind }),
    ...(host && {
      host: { ...host, identity: withoutSymbol(host.identity), server: withoutSymbol(host.server) },
    }),
    ...(instance && { instance: { ...withoutSymbol(instance), of: instance.of } }),
  };
}

/** Traits that another machine sent: only what is known here, and in the words that are known here. */
export function received(data: unknown, keyIds: readonly string[]): Traits {
  const id = (key: string) => textOf(member(member(data, key), 'id'));
  const kind = kindOfId(id('kind')) ?? openKind(member(data, 'kind'));
  const dummy = dummyOfId(id('dummy')) ?? dummyOfKind(id('dummy'));
  const host = hostOf(member(data, 'host'), keyIds);
  const expiresAt = textOf(member(data, 'expiresAt'));
  const scheme = textOf(member(data, 'scheme'));
  const instance = instanceOf(member(data, 'instance'), keyIds);
  const problems = problemsOf(member(data, 'problems'));
  const satisfies = booleans(member(data, 'satisfies'), ['pattern', 'oneOf']);
  return {
    ...marks(data, ['placeholder', 'reference', 'verbose', 'withPassword']),
    ...(isScheme(scheme) && { scheme }),
    ...choice(data, 'length', LENGTHS),
    ...choice(data, 'charset', CHARSETS),
    ...choice(data, 'tls', ['none', 'unverified']),
    ...choice(data, 'flag', ['on', 'off']),
    ...choice(data, 'mode', ['production', 'other']),
    ...(Object.keys(satisfies).length === 0 ? {} : { satisfies }),
    ...(kind && { kind }),
    ...(dummy && { dummy }),
    ...(host && { host }),
    ...(instance && { instance }),
    ...(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(expiresAt) ? { expiresAt } : {}),
    ...(problems.length === 0 ? {} : { problems }),
  };
}

/** Of several kinds: what they agree on, in the words that any of them has. */
function openKind(data: unknown): Kind | undefined {
  const { privilege } = choice(data, 'privilege', PRIVILEGES);
  if (privilege === undefined || textOf(member(data, 'id')) !== '') return undefined;
  const clientSafe = member(data, 'clientSafe');
  const any = (key: 'vendor' | 'what' | 'prefix') => {
    const word = textOf(member(data, key));
    return isWordOfKinds(key, word) ? { [key]: word } : {};
  };
  return {
    ...any('vendor'),
    what: nounOf(privilege),
    ...any('what'),
    privilege,
    ...choice(data, 'environment', ['test', 'live']),
    ...(typeof clientSafe === 'boolean' ? { clientSafe } : {}),
    ...any('prefix'),
    by: member(data, 'by') === 'name' ? 'name' : 'shape',
    confidence: 'medium',
    ...choice(data, 'confidence', ['high', 'medium', 'low']),
  };
}

function hostOf(data: unknown, keyIds: readonly string[]): Host | undefined {
  const { place } = choice(data, 'place', PLACES);
  if (place === undefined) return undefined;
  const identity = identityOf(member(data, 'identity'), keyIds);
  const server = identityOf(member(data, 'server'), keyIds);
  const vendor = textOf(member(data, 'vendor'));
  return {
    place,
    ...(isVendorOfHosts(vendor) && { vendor }),
    ...choice(data, 'environment', ['test', 'live']),
    identity,
    server,
  };
}

/** Without a digest nobody can tell it from another, and whose it is matters to nothing else. */
function instanceOf(data: unknown, keyIds: readonly string[]): Instance | undefined {
  const of = textOf(member(data, 'of'));
  const identity = identityOf(data, keyIds);
  if (identity.digest === undefined || !/^[a-z0-9-]{2,40}$/.test(of)) return undefined;
  return { of, ...identity };
}

function identityOf(data: unknown, keyIds: readonly string[]): Identity {
  const digest = digestOf(member(data, 'digest'), keyIds);
  return digest === undefined ? {} : { digest };
}

/** What of a digest that another machine sent is under the keys that the machine named. */
export function digestOf(data: unknown, keyIds: readonly string[]): Digest | undefined {
  const found = keyIds
    .map((keyId) => [keyId, textOf(member(data, keyId))] as const)
    .filter(([, hmac]) => /^[0-9a-f]{32}$/.test(hmac));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function problemsOf(data: unknown): readonly ValueProblem[] {
  const found: ValueProblem[] = [];
  for (const one of Array.isArray(data) ? data.slice(0, VALUE_PROBLEMS.length) : []) {
    const { code } = choice(one, 'code', VALUE_PROBLEMS);
    const { severity } = choice(one, 'severity', ['error', 'warning']);
    const where = choice(one, 'where', ['start', 'inside', 'end', 'both-ends']);
    if (code !== undefined && severity !== undefined) found.push({ code, severity, ...where });
  }
  return found;
}

const LENGTHS = ['short', 'medium', 'long', 'huge'] as const;
const CHARSETS = ['digits', 'hex', 'letters', 'base64', 'printable', 'lines', 'other'] as const;
const PRIVILEGES = [
  'secret',
  'restricted',
  'admin',
  'publishable',
  'identifier',
  'webhook',
  'connection',
  'ingest',
  'unknown',
] as const;
const PLACES = [
  'local',
  'container',
  'private',
  'tunnel',
  'vendor',
  'public',
  'placeholder',
] as const;

function choice<K extends string, const T extends string>(
  data: unknown,
  key: K,
  allowed: readonly T[],
): { readonly [key in K]?: T } {
  const found = allowed.find((one) => one === member(data, key));
  return found === undefined ? {} : record(key, found);
}

function marks<K extends string>(
  data: unknown,
  keys: readonly K[],
): { readonly [key in K]?: true } {
  const found = keys.filter((key) => member(data, key) === true);
  return Object.assign({}, ...found.map((key) => record(key, true)));
}

function booleans<K extends string>(
  data: unknown,
  keys: readonly K[],
): { readonly [key in K]?: boolean } {
  const found = keys.filter((key) => typeof member(data, key) === 'boolean');
  return Object.assign({}, ...found.map((key) => record(key, member(data, key) === true)));
}

function record<K extends string, T>(key: K, value: T): { readonly [key in K]?: T } {
  return { [key]: value } as { readonly [key in K]?: T };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function withoutSymbol({ digest }: Identity): Identity {
  return digest === undefined ? {} : { digest };
}
