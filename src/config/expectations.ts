import type { Config, Expectation } from './types.ts';

/**
 * All that the configuration expects of a variable: every entry that its name matches, an exact
 * name last, so that it wins.
 */
export function expectationOf(name: string, config: Config): Expectation | undefined {
  const entries = config.variables.filter((entry) => entry.matches(name));
  if (entries.length === 0) return undefined;
  const ordered = [
    ...entries.filter((entry) => entry.key !== name),
    ...entries.filter((entry) => entry.key === name),
  ];
  let merged: Expectation = {};
  for (const { expects } of ordered) merged = { ...withoutOpposite(merged, expects), ...expects };
  return merged;
}

/** `optional` of one entry takes back `required` of an earlier one, and the other way round. */
function withoutOpposite(merged: Expectation, own: Expectation): Expectation {
  const { required, optional, ...rest } = merged;
  return {
    ...rest,
    ...(required === undefined || own.optional ? {} : { required }),
    ...(optional === undefined || own.required !== undefined ? {} : { optional }),
  };
}
