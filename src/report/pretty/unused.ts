import type { UnusedSuppression } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { placeText } from '../place.ts';
import { type Terminal, wrapped } from '../terminal.ts';

/** Ignores that do nothing any more. */
export function unusedSection(unused: readonly UnusedSuppression[], terminal: Terminal): string[] {
  if (unused.length === 0) return [];
  const { paint } = terminal;
  return [
    paint.bold('Ignores to mend'),
    ...unused.flatMap(({ location, message }) => [
      `  ${paint.cyan(placeText(location))}`,
      ...wrapped(visible(message), terminal, '    '),
    ]),
  ];
}
