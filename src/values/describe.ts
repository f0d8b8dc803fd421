import { optimiseLater } from '../engine.ts';
import type { Digest, Identity, Loss, Traits, ValueInfo } from '../model/index.ts';
import { isWellKnown } from '../wellknown/index.ts';
import { classify } from './classification.ts';
import type { Key } from './key.ts';
import { isSecretName } from './secret.ts';
import { isKept, keepValue } from './seen.ts';

/** What the configuration expects of a name's value. */
export interface Expectation {
  readonly pattern?: (value: string) => boolean;
  readonly oneOf?: ReadonlySet<string>;
}

/**
 * Makes the one function that may look at values. It tells none: equality within a run is an
 * opaque symbol per distinct value, which no serialiser prints; across machines it is a digest
 * under the project's key, where there is one.
 */
export function makeDescribe(
  expected: (name: string) => Expectation | undefined,
  key?: Key,
): (name: string, value: string, environment: string, loss?: Loss) => ValueInfo {
  optimiseLater();
  const known = new Map<string, Told>();
  const identify = makeIdentify(key);
  const tell = (name: string, value: string, { identity, digest }: Sameness): Known => {
    const expectation = expected(name);
    const classified = classify(name, value, identify);
    const traits =
      expectation === undefined ? classified : { ...satisfied(value, expectation), ...classified };
    if (isKept(value) && !isForAll(name, traits)) keepValue(value);
    return digest === undefined
      ? { kind: 'known', traits, identity }
      : { kind: 'known', traits, identity, digest };
  };
  const describe = (name: string, value: string): ValueInfo => {
    if (value === '') return { kind: 'empty' };
    const before = known.get(value);
    if (before === undefined) {
      const identity = Symbol();
      const digest = key?.digest(value);
      const info = tell(name, value, { identity, digest });
      known.set(value, { name, info, identity, digest, others: undefined });
      return info;
    }
    // A file is loaded in several environments.
    if (before.name === name) return before.info;
    before.others ??= new Map();
    const info = before.others.get(name) ?? tell(name, value, before);
    before.others.set(name, info);
    return info;
  };
  return (name, value, _, loss) => {
    const info = describe(name, value);
    return loss === undefined || info.kind !== 'known' ? info : withLoss(info, loss);
  };
}

/** Of what is left nothing else is told: it is not the value. A placeholder is one with a comment too. */
function withLoss(info: Known, code: Loss): Known {
  if (code === 'comment-lost' && info.traits.placeholder) return info;
  const severity = code === 'dollar-lost' ? 'error' : 'warning';
  const { length, charset } = info.traits;
  const traits = { ...(length && { length }), ...(charset && { charset }) };
  return { ...info, traits: { ...traits, problems: [{ code, severity }] } };
}

/** What was told of one value under the name that had it first, and under others. */
interface Told extends Sameness {
  readonly name: string;
  readonly info: Known;
  others: Map<string, ValueInfo> | undefined;
}

/** What the platform sets, and ids that everybody may see, stand in reports by right. */
function isForAll(name: string, { kind }: Traits): boolean {
  if (kind?.privilege === 'identifier' || kind?.privilege === 'publishable') return true;
  return isWellKnown(name) !== undefined && !isSecretName(name);
}

type Known = ValueInfo & { kind: 'known' };

/** What tells whether a value is another one. */
interface Sameness {
  readonly identity: symbol;
  readonly digest: Digest | undefined;
}

/** Of a host, a project: what is not the value, and is told of no more than the value is. */
function makeIdentify(key: Key | undefined): (of: string, id: string) => Identity {
  const known = new Map<string, Map<string, Identity>>();
  return (of, id) => {
    const ofKind = known.get(of) ?? new Map<string, Identity>();
    known.set(of, ofKind);
    let identity = ofKind.get(id);
    if (identity === undefined) {
      const symbol = Symbol();
      const digest = key?.digest(`${of} ${id}`);
      identity = digest === undefined ? { symbol } : { symbol, digest };
      ofKind.set(id, identity);
    }
    return identity;
  };
}

function satisfied(value: string, { pattern, oneOf }: Expectation): Traits {
  return {
    satisfies: {
      ...(pattern === undefined ? {} : { pattern: pattern(value) }),
      ...(oneOf === undefined ? {} : { oneOf: oneOf.has(value) }),
    },
  };
}
