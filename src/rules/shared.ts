import {
  type Draft,
  isFileLocation,
  type Location,
  type Read,
  type Related,
  type Severity,
  type Variable,
} from '../model/index.ts';
import type { View } from './view.ts';

/** More places than these only repeat themselves. */
const MAX_RELATED = 5;

/** Every variable of every component that somebody has to set: a knob only where it is required. */
export function* variablesToSet(view: View): Iterable<Variable> {
  for (const component of view.matrix.components) {
    for (const variable of view.matrix.variables(component)) {
      if (isToSet(view, variable)) yield variable;
    }
  }
}

export function isToSet(view: View, { name, need }: Variable): boolean {
  return !view.isAmbient(name) && (need === 'required' || !view.isKnob(name));
}

/** Whether a name that nothing is seen to read has a reader all the same: a platform or a tool. */
export function isForTools(view: View, name: string): boolean {
  return view.isAmbient(name) || view.isKnob(name);
}

/**
 * How bad it is that a required read finds nothing: where users are it breaks; elsewhere it may only
 * break what nobody uses there, unless the program does it at its start and fails.
 */
export function gradeOf(view: View, read: Read, environment: string): Severity {
  if (read.reached === 'branch') return 'warning';
  if (view.deployed.includes(environment)) return 'error';
  return read.reached === undefined && read.certainty === 'proved' ? 'error' : 'warning';
}

/** Whether all that needs a name only takes it for set, in functions and branches: nothing shows that it breaks. */
export function isAssumed(reads: readonly Read[]): boolean {
  const required = reads.filter(({ need }) => need === 'required');
  const isMild = ({ certainty, reached }: Read) =>
    certainty === 'asserted' && reached !== undefined;
  return required.length > 0 && required.every(isMild);
}

/** The remedy for setting a name, as the part of a draft. */
export function remedyFor(
  view: View,
  name: string,
  environment: string,
  component: string,
): Pick<Draft, 'remedy'> {
  const remedy = view.remedy(name, environment, component);
  return remedy === undefined ? {} : { remedy };
}

/** Whether some name of the group may be set, so that no single one of them is needed. */
export function isAnyPossible(
  view: View,
  names: readonly string[] | undefined,
  environment: string,
  component: string,
): boolean {
  if (names === undefined) return false;
  return names.some((name) => view.matrix.cell(name, environment, component).state !== 'absent');
}

/** The other places that read the name. */
export function otherReads(reads: readonly Read[], main: Read): Pick<Draft, 'related'> {
  const related = reads
    .filter((read) => read !== main && read.setting === 'source')
    .slice(0, MAX_RELATED)
    .map((read): Related => ({ location: read.place, message: 'also read here' }));
  return related.length === 0 ? {} : { related };
}

export function relatedPlaces(
  places: readonly Location[],
  message: string,
): Pick<Draft, 'related'> {
  const related = places.slice(0, MAX_RELATED).map((location) => ({ location, message }));
  return related.length === 0 ? {} : { related };
}

/** An environment as a message names it: with the component where there are several. */
export function placeOf(view: View, environment: string, component: string): string {
  return view.matrix.components.length > 1 && component !== '.'
    ? `${environment} of ${component}`
    : environment;
}

/** Browser code reads it without the prefix that would ship it, so that setting it changes nothing there. */
export function isNeverShipped(view: View, { name, component, reads }: Variable): boolean {
  if (view.publicPrefix(component).length === 0 || view.isShippedBySome(name)) return false;
  return reads.some((read) => isLostInBrowser(view, read));
}

/** Code for browsers asks for it, and for nothing that is shipped in its place. */
export function isLostInBrowser(view: View, read: Read): boolean {
  if (!isInBrowser(read) || view.shipsOthers(read.component)) return false;
  return read.anyOf?.some(view.isShippedBySome) !== true;
}

/** Deployed code that runs in browsers. */
function isInBrowser({ audience, setting }: Read): boolean {
  return audience === 'client' && setting === 'source';
}

/** What a person calls a place. */
export function placeName(place: Location): string {
  return isFileLocation(place) ? place.file : place.source;
}

/** Whether `misspelled` already tells of this name, in this environment if one is given. */
export function isConfused(
  view: View,
  name: string,
  component: string,
  environment?: string,
): boolean {
  return view.confusions.some(
    (confusion) =>
      confusion.component === component &&
      (confusion.read === name || confusion.written === name) &&
      (environment === undefined || confusion.environments.includes(environment)),
  );
}

/** Whether `misspelled` tells of a name that stands in this place, of whichever component that gets it. */
export function isMisspelled({ confusions }: View, name: string, place: Location): boolean {
  const key = JSON.stringify(place);
  return confusions.some(
    ({ written, places }) =>
      written === name && places.some((other) => JSON.stringify(other) === key),
  );
}

/** Whether the framework of some component may read the name, of which no code tells. */
export function isForFramework(view: View, name: string): boolean {
  return view.matrix.components.some((component) =>
    view.openPrefix(component).some((prefix) => name.startsWith(prefix)),
  );
}

/** Whether any code of the repository reads the name, in whatever setting, or any file mentions it. */
export function isUsed(view: View, name: string): boolean {
  return view.matrix.readsOf(name).length > 0 || view.mention(name) !== undefined;
}

/**
 * Items with the same key together, in their order: the same line of a file, which every component
 * is run with, is one thing to mend.
 */
export function together<T>(
  items: Iterable<T>,
  keyOf: (item: T) => readonly unknown[],
): readonly [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
