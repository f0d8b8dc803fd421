import { isFileLocation, type Location, type Matrix, type Remedy } from '../model/index.ts';
import { isSecretName } from '../values/secret.ts';
import { type Held, heldValues, isWorkplace } from './held.ts';
import { placeName } from './shared.ts';
import type { View } from './view.ts';

/** A value to mend, and what is known of it. */
type Spot = Pick<Held, 'name' | 'source' | 'channel' | 'environment' | 'component' | 'place'> &
  Partial<Pick<Held, 'traits'>>;

/**
 * What to do about a value, where it is written: with the command of the platform that holds it. A file in git is no
 * place for the secret that stood wrong in it.
 *
 * @param isFew whether few may see what belongs there; as it is with the value that is there
 */
export function setAgain(view: View, held: Spot, what: string, isFew = isSecret(held)): Remedy {
  const { environment, place } = held;
  if (!isFileLocation(place))
    return {
      text: `${what} ${inPlace(place)}`,
      ...commandFor(view, held, environment, true),
    };
  if (!isFew || view.tracked(place.file) !== true) return { text: `${what} ${inPlace(place)}` };
  const text = `${what} outside git, instead of in ${place.file}`;
  return { text, ...commandFor(view, held, environment) };
}

/**
 * What to do about a value of a file that several environments load, and that is right for one of them only: to
 * write the other there would only turn the mistake round.
 *
 * @param environment the one that is to have its own
 */
export function setApart(view: View, held: Held, environment: string, what: string): Remedy {
  const text = `${what} where ${environment} alone gets it, and leave ${placeName(held.place)} to the others`;
  return { text, ...commandFor(view, held, environment) };
}

/**
 * What to do about a value that is wrong where code is deployed, and may be right for developers who load the same
 * line.
 */
export function setForDeployment(view: View, held: Held, what: string): Remedy {
  return isShared(view, held)
    ? setApart(view, held, held.environment, what)
    : setAgain(view, held, what);
}

/** Whether developers or tests load the same line of a file. */
export function isShared(view: View, held: Held): boolean {
  if (!isFileLocation(held.place)) return false;
  const lines = workplaces.get(view.matrix) ?? linesOf(heldValues(view).filter(isWorkplace));
  workplaces.set(view.matrix, lines);
  return lines.has(lineOf(held));
}

const workplaces = new WeakMap<Matrix, ReadonlySet<string>>();

function linesOf(helds: readonly Held[]): ReadonlySet<string> {
  return new Set(helds.map(lineOf));
}

function lineOf({ source, place }: Held): string {
  return JSON.stringify([source, place]);
}

/** What a process has, here or in a snapshot, it was given: nothing is set there. */
export function inPlace(place: Location): string {
  const isGiven = !isFileLocation(place) && place.source.startsWith('the ');
  return `${isGiven ? 'at the source of' : 'in'} ${placeName(place)}`;
}

/** Whether few may see what belongs there. */
function isSecret({ name, traits: { kind, withPassword } = {} }: Spot): boolean {
  if (withPassword || kind?.clientSafe === false) return true;
  return kind?.clientSafe === undefined && isSecretName(name);
}

/** How the platform is told, if there is one; a line of a file would stand beside the value that is there. */
function commandFor(
  view: View,
  { source, component, channel }: Spot,
  environment: string,
  again?: true,
): Pick<Remedy, 'command' | 'url'> {
  const { command, url } = view.remedy(source, environment, component, channel, again) ?? {};
  return { ...(command && { command }), ...(url && { url }) };
}
