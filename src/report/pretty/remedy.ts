import type { Remedy } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { instructionsOf } from '../instructions.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import { INDENT } from './mark.ts';

/** Each instruction once, and below it everything to paste, which is never wrapped. */
export function renderRemedy(remedies: readonly Remedy[], terminal: Terminal): string[] {
  return instructionsOf(remedies, terminal.shell).flatMap(({ text, paste }) => {
    const end = paste.length > 0 ? ':' : '';
    return [
      ...wrapped(`${visible(text)}${end}`, terminal, `${INDENT}→ `, `${INDENT}  `),
      ...paste.map((line) => `${INDENT}    ${terminal.paint.green(visible(line))}`),
    ];
  });
}
