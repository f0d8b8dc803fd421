import { type Need, type Read, usualEnvironment } from '../model/index.ts';

const STRENGTH: Readonly<Record<Need, number>> = { optional: 0, defaulted: 1, required: 2 };

/** Strongest need of some reads; `optional` when there are none. */
export function strongest(reads: readonly Read[]): Need {
  let need: Need = 'optional';
  for (const read of reads) {
    if (read.need === 'required') return 'required';
    if (STRENGTH[read.need] > STRENGTH[need]) need = read.need;
  }
  return need;
}

/**
 * The reads that count in one environment. At one place, a read that names the environment beats
 * one that names none; a read that names only others does not count.
 */
export function readsIn(reads: readonly Read[], environment: string): readonly Read[] {
  if (reads.every((read) => read.environments === undefined)) return reads;
  const named = new Set<string>();
  for (const read of reads) {
    if (names(read, environment)) named.add(placeOf(read));
  }
  return reads.filter((read) =>
    read.environments === undefined ? !named.has(placeOf(read)) : names(read, environment),
  );
}

/** Whether deployed code does this read; tests, examples and tools run elsewhere. */
export function isDeployed(read: Read): boolean {
  return read.setting === 'source';
}

/** Code calls an environment by its usual name, whatever the configuration calls it. */
function names({ environments = [] }: Read, environment: string): boolean {
  const usual = usualEnvironment(environment);
  return environments.some((one) => one === environment || one === usual);
}

function placeOf({ place }: Read): string {
  return `${place.file}:${place.line}:${place.column}`;
}
