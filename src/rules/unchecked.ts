import type { FileLocation, Read, UncheckedUse, Variable } from '../model/index.ts';
import type { View } from './view.ts';

export type Into = UncheckedUse['into'];

const byView = new WeakMap<View, ReadonlyMap<string, readonly UncheckedUse[]>>();

/** Where the reads of a variable go unchecked, by what they become part of. */
export function uncheckedUses(
  view: View,
  { name, reads }: Variable,
): ReadonlyMap<Into, readonly FileLocation[]> {
  const known = byView.get(view) ?? usesByRead(view);
  byView.set(view, known);
  const found = new Map<Into, FileLocation[]>();
  for (const { place } of known.size === 0 ? [] : reads) {
    if (reads.some((read) => read.place.file === place.file && isTest(read))) continue;
    for (const use of known.get(keyOf(name, place)) ?? []) {
      found.set(use.into, [...(found.get(use.into) ?? []), use.place]);
    }
  }
  return found;
}

/** A read whose absence the code looks at; what else the same file does with the variable may depend on it. */
export function isTest({ need, certainty, unchecked }: Read): boolean {
  if (need === 'optional') return unchecked !== true;
  return need === 'required' && certainty === 'proved';
}

/** Whether somebody else can do what only the holder of the secret may, where it is absent. */
export function isSecret(into: Into): boolean {
  return into === 'signing-key' || into === 'comparison';
}

function usesByRead(view: View): ReadonlyMap<string, readonly UncheckedUse[]> {
  const uses = new Map<string, UncheckedUse[]>();
  for (const fact of view.matrix.facts) {
    if (fact.fact !== 'unchecked-use') continue;
    const key = keyOf(fact.name, fact.read);
    uses.set(key, [...(uses.get(key) ?? []), fact]);
  }
  return uses;
}

function keyOf(name: string, { file, line, column }: FileLocation): string {
  return `${name}\0${file}\0${line}\0${column}`;
}
