import type { Problem } from '../model/index.ts';
import { visible } from '../report/escape.ts';
import { placeText } from '../report/place.ts';

/** So many problems are worth reading unasked. */
const MAX_NOTES = 5;

/** What went wrong while reading, as lines for stderr. */
export function problemNotes(problems: readonly Problem[], all: boolean): readonly string[] {
  const lines = [...new Set(problems.map(line))];
  if (all || lines.length <= MAX_NOTES) return lines;
  const rest = lines.length - MAX_NOTES;
  return [...lines.slice(0, MAX_NOTES), `note: and ${rest} more; --debug shows them`];
}

function line({ message, place, hint }: Problem): string {
  const text = hint === undefined ? message : `${message}. ${hint}`;
  const told = place !== undefined && 'file' in place && message.includes(place.file);
  return `note: ${visible(text)}${place === undefined || told ? '' : ` (${placeText(place)})`}`;
}
