import type { Read } from '../../../src/model/index.ts';

/**
 * What packages read by themselves, beside what the code reads: where the code copes without a variable,
 * a package is taken to be used only when the variable is there.
 */
export function besideExplicit(
  implicit: readonly Read[],
  explicit: readonly Read[],
): readonly Read[] {
  const guarded = new Set(explicit.filter(copesWithout).map(placeOf));
  return implicit.map((read) =>
    guarded.has(placeOf(read)) ? { ...read, need: 'optional', certainty: 'proved' } : read,
  );
}

const STRENGTH = { required: 2, defaulted: 1, optional: 0 };

/** Of what packages read by themselves, each name once per component and setting, where the need is strongest. */
export function strongest(reads: readonly Read[]): readonly Read[] {
  const found = new Map<string, Read>();
  for (const read of reads) {
    const key = [read.component, read.name, read.setting, read.environments?.join()].join('\0');
    const known = found.get(key);
    if (known === undefined || STRENGTH[read.need] > STRENGTH[known.need]) found.set(key, read);
  }
  return [...found.values()];
}

function copesWithout({ need, unchecked, setting }: Read): boolean {
  return setting === 'source' && need !== 'required' && unchecked !== true;
}

function placeOf({ component, name }: Read): string {
  return `${component}\0${name}`;
}
