import table from './packages.json' with { type: 'json' };
import { type Rule, typed } from './rule.ts';

const exact = new Map<string, Rule[]>();
const families: (readonly [string, readonly Rule[]])[] = [];

for (const { packages, reads } of typed(table.entries)) {
  for (const name of packages) {
    if (name.endsWith('*')) families.push([name.slice(0, -1), reads]);
    else exact.set(name, [...(exact.get(name) ?? []), ...reads]);
  }
}

const known = new Map<string, readonly Rule[]>();

/** What is known of the variables that a package reads by itself. */
export function rulesOf(name: string): readonly Rule[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const family = families.flatMap(([prefix, rules]) => (name.startsWith(prefix) ? rules : []));
  const rules = [...(exact.get(name) ?? []), ...family];
  known.set(name, rules);
  return rules;
}
