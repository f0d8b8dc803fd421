import type { Need, Phase, Setting } from '../../../src/model/index.ts';
import table from './packages.json' with { type: 'json' };

/** One row of packages.json; schemas/implicit.schema.json says what each field means. */
export interface Rule {
  readonly names: readonly string[];
  readonly anyOf?: true;
  readonly need: Need;
  readonly certainty?: 'asserted';
  readonly on: 'dependency' | 'import' | 'call';
  readonly subpath?: string;
  readonly exports?: readonly string[];
  readonly unless?: readonly string[];
  readonly exceptFor?: readonly string[];
  readonly orBare?: true;
  readonly since?: number;
  readonly before?: number;
  readonly environments?: readonly string[];
  readonly phases?: readonly Phase[];
  readonly audience?: 'client';
  readonly setting?: Setting;
}

interface Entry {
  readonly packages: readonly string[];
  readonly reads: readonly Rule[];
}

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

// The schema, checked by a test, is what makes this true.
function typed(entries: unknown): readonly Entry[] {
  return entries as readonly Entry[];
}
