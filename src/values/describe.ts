import type { Traits, ValueInfo } from '../model/index.ts';

/** What the configuration expects of a name's value. */
export interface Expectation {
  readonly pattern?: (value: string) => boolean;
  readonly oneOf?: ReadonlySet<string>;
}

/**
 * Makes the one function that may look at values. It keeps none: equality within a run is an
 * opaque symbol per distinct value, which no serialiser prints.
 */
export function makeDescribe(
  expected: (name: string) => Expectation | undefined,
): (name: string, value: string, environment: string) => ValueInfo {
  const identities = new Map<string, symbol>();
  return (name, value) => {
    if (value === '') return { kind: 'empty' };
    const identity = identities.get(value) ?? Symbol();
    identities.set(value, identity);
    return { kind: 'known', traits: traitsOf(value, expected(name)), identity };
  };
}

function traitsOf(value: string, expectation: Expectation | undefined): Traits {
  if (expectation === undefined) return {};
  const { pattern, oneOf } = expectation;
  return {
    satisfies: {
      ...(pattern === undefined ? {} : { pattern: pattern(value) }),
      ...(oneOf === undefined ? {} : { oneOf: oneOf.has(value) }),
    },
  };
}
