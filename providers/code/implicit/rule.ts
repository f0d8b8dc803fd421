import type { Need, Phase, Setting } from '../../../src/model/index.ts';

/** One row of a packages.json; schemas/implicit.schema.json says what each field means. */
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

export interface Entry {
  readonly packages: readonly string[];
  readonly reads: readonly Rule[];
}

/** The entries of a packages.json. The schema, checked by a test, is what makes this true. */
export function typed(entries: unknown): readonly Entry[] {
  return entries as readonly Entry[];
}
