import { distance } from 'fastest-levenshtein';
import { readsIn, strongest } from '../matrix/need.ts';
import type { Location, Matrix, Read, Variable } from '../model/index.ts';

/** A name that is set or documented but read nowhere, and the read name it must have been meant for. */
export interface Confusion {
  readonly component: string;
  /** The name the code reads. */
  readonly read: string;
  /** The name that is set or documented instead. */
  readonly written: string;
  readonly reads: readonly Read[];
  readonly places: readonly Location[];
  /** Environments in which the written name is set; empty when it is only documented. */
  readonly environments: readonly string[];
}

/** Parts of names that people take for one another. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['URL', 'URI'],
  ['URL', 'HOST'],
  ['TOKEN', 'KEY'],
  ['SECRET', 'SECRET_KEY'],
  ['KEY', 'API_KEY'],
  ['APIKEY', 'API_KEY'],
  ['PASS', 'PASSWORD'],
  ['PWD', 'PASSWORD'],
  ['USER', 'USERNAME'],
  ['DB', 'DATABASE'],
  ['ID', 'CLIENT_ID'],
  ['SECRET', 'CLIENT_SECRET'],
  ['NEXTAUTH', 'AUTH'],
];

/** Shorter names differ by one letter too often by design (`DB_A`, `DB_B`). */
const SHORTEST = 6;

/**
 * Pairs each set or documented name that nothing reads with a read name that is not set, or not
 * documented, in just those places, when the two differ as slips do. Each name is used once.
 *
 * @param isMentioned whether a name is in use although no reader saw it read; asked last, for it
 *   may have to look into every file
 */
export function findConfusions(
  matrix: Matrix,
  isMentioned: (name: string) => boolean,
): Confusion[] {
  return matrix.components.flatMap((component) => confusionsIn(matrix, component, isMentioned));
}

function confusionsIn(
  matrix: Matrix,
  component: string,
  isMentioned: (name: string) => boolean,
): Confusion[] {
  const written = writtenNames(matrix, component);
  const near = neighbourhood(matrix.variables(component));
  const taken = new Set<string>();
  const found: Confusion[] = [];
  for (const [name, where] of written) {
    if (matrix.readsOf(name).length > 0) continue;
    const meant = near(name).find(
      (variable) =>
        !taken.has(variable.name) &&
        (isSlip(name, variable.name) || isNeededSlip(name, variable, where)) &&
        isLacking(matrix, variable, where, written) &&
        isNamed(variable),
    );
    if (meant === undefined || isMentioned(name)) continue;
    taken.add(meant.name);
    found.push({ component, read: meant.name, written: name, reads: meant.reads, ...where });
  }
  return found;
}

/** Finds the variables that a name may be a slip for, in their order, without a close look at all. */
function neighbourhood(variables: readonly Variable[]): (name: string) => readonly Variable[] {
  const byFold = groupBy(variables, ({ name }) => fold(name));
  const byLength = groupBy(variables, ({ name }) => name.length);
  return (name) => {
    const spellings = new Set([name, ...synonymsOf(name)]);
    const close = new Set([...spellings].flatMap((one) => byFold.get(fold(one)) ?? []));
    for (const more of [-1, 0, 1]) {
      for (const variable of byLength.get(name.length + more) ?? [])
        if (differsInOnePlace(name, variable.name)) close.add(variable);
    }
    return [...close].sort((a, b) => (a.name < b.name ? -1 : 1));
  };
}

/** Whether all but two letters in a row stand in both, before and behind. */
function differsInOnePlace(a: string, b: string): boolean {
  const least = Math.max(a.length, b.length) - 2;
  let before = 0;
  while (before < least && a[before] === b[before]) before++;
  let behind = 0;
  while (before + behind < least && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return before + behind >= least;
}

function groupBy<Key>(
  variables: readonly Variable[],
  keyOf: (variable: Variable) => Key,
): ReadonlyMap<Key, readonly Variable[]> {
  const groups = new Map<Key, Variable[]>();
  for (const variable of variables) {
    const key = keyOf(variable);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [variable]);
    else known.push(variable);
  }
  return groups;
}

/** Set nowhere that the slip is set, or, where the slip is only documented, not documented. */
function isLacking(
  matrix: Matrix,
  { name, component }: Variable,
  { environments }: Written,
  written: ReadonlyMap<string, Written>,
): boolean {
  if (environments.length === 0) return !written.has(name);
  return environments.every(
    (environment) => matrix.cell(name, environment, component).state !== 'set',
  );
}

/**
 * A letter more or less makes a plural or another short word as often as a slip. Where the code cannot do
 * without the one, and the other is there for nobody, it is a slip.
 */
function isNeededSlip(name: string, variable: Variable, { environments }: Written): boolean {
  const isNeeded = (environment: string) =>
    strongest(readsIn(variable.reads, environment)) === 'required';
  return (
    environments.length > 0 && environments.some(isNeeded) && hasLetterMore(name, variable.name)
  );
}

function isNamed({ reads }: Variable): boolean {
  return reads.some((read) => read.implicit === undefined);
}

interface Written {
  readonly places: Location[];
  readonly environments: string[];
}

function writtenNames(matrix: Matrix, component: string): Map<string, Written> {
  const names = new Map<string, Written>();
  const entry = (name: string): Written => {
    const known = names.get(name) ?? { places: [], environments: [] };
    names.set(name, known);
    return known;
  };
  for (const supply of matrix.supplies(component)) {
    if (supply.injected) continue;
    const { places, environments } = entry(supply.name);
    if (!places.some((place) => samePlace(place, supply.place))) places.push(supply.place);
    if (!environments.includes(supply.environment)) environments.push(supply.environment);
  }
  for (const declared of matrix.declarations(component))
    entry(declared.name).places.push(declared.place);
  return names;
}

function samePlace(a: Location, b: Location): boolean {
  if ('source' in a || 'source' in b)
    return 'source' in a && 'source' in b && a.source === b.source;
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

/** Whether one name looks like a slip for the other. */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return false;
  if (fold(a) === fold(b)) return true;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  if (differOnlyInNumbers(a, b)) return false;
  return isTransposition(a, b) || isTypo(a, b) || isSynonym(a, b);
}

/** Without case and underscores. */
function fold(name: string): string {
  return name.replaceAll('_', '').toUpperCase();
}

function differOnlyInNumbers(a: string, b: string): boolean {
  return a.replaceAll(/\d+/g, '#') === b.replaceAll(/\d+/g, '#');
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One letter more, less or other, inside one word of the name, not a plural and not a whole word. */
function isTypo(a: string, b: string): boolean {
  if (distance(a, b) !== 1) return false;
  const [left, right] = [a.split('_'), b.split('_')];
  if (left.length !== right.length) return false;
  const at = left.findIndex((word, index) => word !== right[index]);
  const [x, y] = [left[at] ?? '', right[at] ?? ''];
  return Math.min(x.length, y.length) >= 4 && `${x}S` !== y && `${y}S` !== x;
}

/** Whether one name is the other with one letter more, and long enough for that to be no accident. */
function hasLetterMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length !== short.length + 1) return false;
  let at = 0;
  while (short[at] === long[at]) at++;
  return /[A-Za-z]/.test(long[at] ?? '') && short.slice(at) === long.slice(at + 1);
}

function isSynonym(a: string, b: string): boolean {
  return SYNONYMS.some(([x, y]) => replaced(a, x, y) === b || replaced(b, x, y) === a);
}

/** Most of them are the name itself. */
function synonymsOf(name: string): readonly string[] {
  return SYNONYMS.flatMap(([x, y]) => [replaced(name, x, y), replaced(name, y, x)]);
}

function replaced(name: string, from: string, to: string): string {
  return `_${name}_`.replace(`_${from}_`, `_${to}_`).slice(1, -1);
}
