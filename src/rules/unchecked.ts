import {
  type FileLocation,
  isTest,
  type Read,
  type UncheckedUse,
  type Variable,
} from '../model/index.ts';
import type { View } from './view.ts';

export type Into = UncheckedUse['into'];

export type SecretInto = Extract<Into, 'signing-key' | 'comparison' | 'omission'>;

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
    const own = known.get(keyOf(name, place)) ?? [];
    if (own.length === 0 || isTestedBeside(reads, place)) continue;
    for (const use of own) found.set(use.into, [...(found.get(use.into) ?? []), use.place]);
  }
  return found;
}

/** Whether the file looks at the absence of the variable: what else it does may depend on that. */
function isTestedBeside(reads: readonly Read[], { file }: FileLocation): boolean {
  return reads.some((read) => read.place.file === file && isTest(read));
}

/** A module that fails when it is loaded, or what looks at the whole configuration, lets nothing go on without it. */
export function isProvedAtStart(view: View, variable: Variable): boolean {
  return variable.reads.some((read) => {
    const { reached, place } = read;
    if (!isProved(read)) return false;
    if (reached === undefined) return true;
    return reached === 'call' && (isOfStart(place) || isOneOfMany(view, read));
  });
}

/** Files whose functions run when the program starts, unless requests lead to them by their path. */
const STARTS =
  /(?:^|\/)(?:main|server|bootstrap|instrumentation|index|app|start|worker)\.[cm]?[jt]s$/;
const ROUTES = /(?:^|\/)(?:pages|routes?|app\/api)\//;

function isOfStart({ file }: FileLocation): boolean {
  return STARTS.test(file) && !ROUTES.test(file);
}

/** Whether what looks at a variable looks at others too: a list in one place, or a file that asks for many. */
function isOneOfMany(view: View, { name, component, place }: Read): boolean {
  let beside = 0;
  for (const other of view.matrix.variables(component)) {
    if (other.name === name) continue;
    const asked = other.reads.filter((read) => read.place.file === place.file && isProved(read));
    if (asked.some((read) => keyOf('', read.place) === keyOf('', place))) return true;
    beside += Number(asked.length > 0);
  }
  return beside >= MANY;
}

/** A file that refuses to go on without the variable and as many others checks the configuration. */
const MANY = 2;

function isProved({ need, certainty, setting }: Read): boolean {
  return need === 'required' && certainty === 'proved' && setting === 'source';
}

/** Whether somebody else can do what only the holder of the secret may, where it is absent. */
export function isSecret(into: Into): into is SecretInto {
  return into === 'signing-key' || into === 'comparison' || into === 'omission';
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
