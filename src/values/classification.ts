import type {
  Dummy,
  Host,
  Identity,
  Kind,
  Traits,
  ValueProblem,
  ValueProblemCode,
} from '../model/index.ts';
import { charactersOf, hasSome } from './characters.ts';
import { coarse, type Found } from './coarse.ts';
import { type Connection, connectionOf } from './connection.ts';
import { claimsOf } from './decode.ts';
import { dummyOf } from './dummies.ts';
import { placeOf } from './host.ts';
import { belongingOf } from './instance.ts';
import type { KindRow } from './kind-row.ts';
import { agreed, candidates } from './kinds.ts';
import { certificateEnd, pemOf } from './pem.ts';
import { isPlaceholder, isPlaceholderPassword } from './placeholder.ts';
import { problemsOf } from './problems/index.ts';
import { isReference } from './reference.ts';
import { type Named, named, type Subject } from './subject.ts';
import { tlsByName, tlsOf } from './tls.ts';

export { isScheme } from './connection.ts';
export { dummyOfId } from './dummies.ts';
export { isPerAccount, isShippedByVendor, kindOfId, kindsNamed } from './kinds.ts';
export { isSelfProving, plainSecret, secretKind, secretStarts, usualName } from './secret-kind.ts';
export { isVendorOfHosts } from './vendor-hosts.ts';
export { dummyOfKind, isShapedAsSecret, isWordOfKinds, nounOf } from './vocabulary.ts';

/** Longer values are files, and no credential is one. */
const LONGEST = 65_536;

/** What is only told by whether two are equal. */
export type Identify = (of: string, id: string) => Identity;

/**
 * What a value is. Nothing in the answer is a part of it, but for the start that all values of its
 * kind have.
 *
 * @param identify makes an identity of an id, which must be able to tell nothing else
 */
export function classify(name: string, raw: string, identify: Identify): Traits {
  if (raw.length > LONGEST)
    return { length: 'huge', problems: [{ code: 'too-large', severity: 'warning' }] };
  const known = named(name, raw);
  const found = candidates(known);
  const kind = agreed(found);
  const subject = subjectOf(known, kind);
  const traits = coarse(known);
  addMeaning(traits, subject, found, identify);
  const problems = problemsOf(subject);
  if (problems.length === 0) return traits;
  const mattering = problems.filter((problem) => matters(problem, traits));
  if (mattering.length > 0) traits.problems = mattering;
  return traits;
}

/** How a placeholder came to be there; its shape is nobody's concern. */
const OF_PLACEHOLDERS: ReadonlySet<ValueProblemCode> = new Set<ValueProblemCode>([
  'stringified-nothing',
  'masked',
  'sensitive',
  'unexpanded',
]);

function matters({ code }: ValueProblem, { placeholder, dummy, reference }: Traits): boolean {
  if (reference) return code === 'encrypted' || code === 'white-space';
  return !(placeholder || dummy !== undefined) || OF_PLACEHOLDERS.has(code);
}

/** A placeholder and a dummy are nothing else; what only points elsewhere is no credential. */
function addMeaning(
  traits: Found,
  subject: Subject,
  found: readonly KindRow[],
  identify: Identify,
): void {
  const { name, value, characters, kind } = subject;
  const dummy = dummyOf(value) ?? dummyKind(found);
  if (dummy !== undefined) {
    traits.dummy = dummy;
    return;
  }
  if (isReference(subject)) {
    traits.reference = true;
    return;
  }
  const connection = connectionOf(value, characters);
  // The address of a webhook is a secret, of which manuals show one with the letters blanked out.
  const isKey = connection === undefined || kind?.privilege === 'webhook';
  if (isKey && isPlaceholder(subject, looksLikeKey(kind))) {
    traits.placeholder = true;
    return;
  }
  if (kind !== undefined) traits.kind = kind;
  if (connection === undefined) addBareHost(traits, subject, identify);
  else addConnection(traits, connection, identify);
  const tls = tlsByName(name, value);
  if (tls !== undefined) traits.tls = tls;
  const expiresAt = expiryOf(value, connection);
  if (expiresAt !== undefined) traits.expiresAt = expiresAt;
  const belongs = belongingOf(name, value, kind?.id, connection);
  if (belongs !== undefined)
    traits.instance = { of: belongs.of, ...identify(belongs.of, belongs.id) };
}

/** By its shape, or by a name that no secret word is in. */
function looksLikeKey(kind: Kind | undefined): boolean {
  return kind?.by === 'shape' || kind?.privilege === 'secret';
}

function addConnection(traits: Found, connection: Connection, identify: Identify): void {
  const { scheme, password } = connection;
  traits.scheme = scheme;
  const host = hostOf(connection.hosts, connection.database, identify);
  if (host !== undefined) traits.host = host;
  const tls = tlsOf(connection);
  if (tls !== undefined) traits.tls = tls;
  if (password !== '') traits.withPassword = true;
  // A local database has a password that everybody knows, and that is right.
  if (host?.place === 'local' || host?.place === 'container') return;
  if (host?.place === 'placeholder' || (password !== '' && isPlaceholderPassword(password)))
    traits.placeholder = true;
}

function hostOf(hosts: readonly string[], database: string, identify: Identify): Host | undefined {
  const first = hosts[0] ?? '';
  if (first === '' || !/^[\w.:[\]-]+$/.test(first)) return undefined;
  const named = hosts.length === 1 ? first : [...hosts].sort().join(',');
  const { place, vendor, environment } = placeOf(first);
  const identity = identify('database', `${named}/${database}`);
  const server = identify('server', named);
  if (vendor === undefined) return { place, identity, server };
  return environment === undefined
    ? { place, vendor, identity, server }
    : { place, vendor, environment, identity, server };
}

/** `DB_HOST=localhost`, with or without a port. */
function addBareHost(traits: Found, { name, value, nature }: Subject, identify: Identify): void {
  if (
    nature !== 'text' ||
    traits.flag !== undefined ||
    !/(?:^|_)(?:HOST|HOSTNAME|SERVER|ENDPOINT|ADDR|ADDRESS)$/i.test(name)
  )
    return;
  const host = value.toLowerCase();
  if (
    !/^(?=.{2,253}$)(?:[a-z0-9_-]+\.)*[a-z0-9_-]*[a-z][a-z0-9_-]*(?::\d{1,5})?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/.test(
      host,
    )
  )
    return;
  const found = hostOf([host], '', identify);
  if (found !== undefined) traits.host = found;
}

/** Of a token, a certificate, or an Azure shared access signature. */
function expiryOf(value: string, connection: Connection | undefined): string | undefined {
  const pem = value.includes('-----BEGIN CERTIFICATE') ? pemOf(value) : undefined;
  if (pem !== undefined) return certificateEnd(pem.text);
  // https://learn.microsoft.com/rest/api/storageservices/create-account-sas
  const signed = connection?.options.get('se');
  if (signed !== undefined && connection?.options.has('sig'))
    return isoOf(Date.parse(signed.replace(/%3a/g, ':').toUpperCase()));
  if (!value.startsWith('eyJ')) return undefined;
  const exp = claimsOf(value)?.exp;
  // https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4 counts seconds; thirteen digits are milliseconds.
  return typeof exp === 'number' ? isoOf(exp > 1e11 ? exp : exp * 1000) : undefined;
}

function isoOf(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function dummyKind(found: readonly KindRow[]): Dummy | undefined {
  const row = found.find(({ dummy }) => dummy !== undefined);
  return row?.dummy && { id: row.id, what: row.what, harm: row.dummy };
}

/** Written out, as spreading what is known takes longer than all that is asked of it. */
function subjectOf(known: Named, kind: Kind | undefined): Subject {
  const { name, spellings, isSecret, raw, rawCharacters, value, characters } = known;
  const nature = natureOf(known, kind);
  return { name, spellings, isSecret, raw, rawCharacters, value, characters, nature, kind };
}

const FILE_STARTS = charactersOf('-{[<#');
const AT_SIGN = charactersOf('@');
const LINE_FEED = charactersOf('\n');

function natureOf(
  { name, isSecret, value, characters }: Named,
  kind: Kind | undefined,
): Subject['nature'] {
  if (
    hasSome(characters, FILE_STARTS) &&
    /^\s*(?:-----BEGIN|[{[]|<\?xml|<[A-Za-z]|ssh-|#!)/.test(value)
  )
    return 'file';
  if (/PASS(?:WORD|WD|PHRASE)?$|_PWD$/i.test(name)) return 'password';
  if (hasSome(characters, AT_SIGN) && /^[a-z][a-z0-9+.-]{1,20}:\/\/\S*@/i.test(value)) return 'key';
  const anything = kind === undefined || kind.id === 'http-url' || kind.vendor === 'sqlite';
  if (!anything || isSecret)
    return hasSome(characters, LINE_FEED) && value.split('\n').length > 3 ? 'file' : 'key';
  return kind?.id === 'http-url' && !/[\s,]/.test(value) ? 'key' : 'text';
}
