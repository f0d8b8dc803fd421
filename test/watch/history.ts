import { groupKey } from '../../src/baseline/compare.ts';
import type {
  BaselineEgress,
  BaselineFile,
  BaselineVariable,
} from '../../src/baseline/format.gen.js';
import { type Key, keyOf } from '../../src/values/key.ts';

export const KEY = 'q8Zt2kWnT4vR7xYbC1mE5pLsJ9dHfGaU3oQiXwVzKyA=';

/** The key of the project, or another one. */
export function keyFor(text: string = KEY): Key {
  const key = keyOf({ ENVPARITY_KEY: text });
  if (key === undefined) throw new Error('no key');
  return key;
}

const PRODUCTION = { environment: 'production', channel: 'process' } as const;

/** A name of production. */
export function variable(over: Partial<BaselineVariable> = {}): BaselineVariable {
  return { ...PRODUCTION, name: 'API_KEY', source: 'Vercel project shop', ...over };
}

/** What is known of production; all of its names unless `isWhole` says something else. */
export function known(variables: readonly BaselineVariable[], isWhole = true): BaselineFile {
  return {
    baselineVersion: 1,
    takenAt: '2026-11-01T00:00:00.000Z',
    places: isWhole ? [PRODUCTION] : [],
    variables,
    egress: [],
    allowlists: [],
  };
}

/** An address that production was seen to leave from. */
export function seen(range: string): BaselineEgress {
  return { environment: 'production', how: 'observed', family: 'ipv4', range };
}

/** The pool that `seen` is of. */
export const POOL: ReadonlySet<string> = new Set([groupKey(seen('203.0.113.9'))]);
