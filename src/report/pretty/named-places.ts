import type { Location } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { placeText } from '../place.ts';
import { displayWidth, pad, type Terminal } from '../terminal.ts';

export interface NamedPlace {
  readonly name: string;
  readonly location: Location | undefined;
}

/** Names with their places beside them; a place that finds no room beside its name stands below it. */
export function namedPlaces(
  entries: readonly NamedPlace[],
  { paint, width }: Terminal,
  indent: string,
): string[] {
  const column = Math.max(0, ...entries.map(({ name }) => displayWidth(name))) + 2;
  return entries.flatMap(({ name, location }) => {
    const shown = visible(name);
    if (location === undefined) return [`${indent}${shown}`];
    const place = placeText(location);
    if (indent.length + column + place.length <= width)
      return [`${indent}${pad(shown, column)}${paint.cyan(place)}`];
    return [`${indent}${shown}`, `${indent}  ${paint.cyan(place)}`];
  });
}
