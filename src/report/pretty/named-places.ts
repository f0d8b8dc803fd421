import type { Location } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { placeText } from '../place.ts';
import { displayWidth, pad, type Terminal } from '../terminal.ts';

export interface NamedPlace {
  readonly name: string;
  readonly location: Location | undefined;
  /** Stands dim behind the place. */
  readonly note?: string;
}

/** A name that is longer does not move all other places to the right. */
const MAX_COLUMN = 40;

/** Names with their places beside them; a place that finds no room beside its name stands below it. */
export function namedPlaces(
  entries: readonly NamedPlace[],
  { paint, width }: Terminal,
  indent: string,
): string[] {
  const lengths = entries.map(({ name }) => displayWidth(name));
  const column = Math.max(0, ...lengths.filter((length) => length <= MAX_COLUMN)) + 2;
  return entries.flatMap(({ name, location, note }) => {
    const shown = visible(name);
    if (location === undefined) return [`${indent}${shown}`];
    const place = placeText(location);
    const tail = `${paint.cyan(place)}${note === undefined ? '' : ` ${paint.dim(note)}`}`;
    const start = Math.max(column, displayWidth(name) + 2);
    const length =
      indent.length + start + displayWidth(place) + (note === undefined ? 0 : note.length + 1);
    if (length <= width) return [`${indent}${pad(shown, start)}${tail}`];
    return [`${indent}${shown}`, `${indent}  ${tail}`];
  });
}
