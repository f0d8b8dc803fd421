import type { Remedy } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { commandLine } from '../shell.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import { INDENT } from './mark.ts';

/**
 * What mends one finding, or several of one cause: each instruction once, and below it everything
 * to paste. What is to be pasted is never wrapped.
 */
export function renderRemedy(remedies: readonly Remedy[], terminal: Terminal): string[] {
  const byText = new Map<string, Remedy[]>();
  for (const remedy of remedies) {
    const known = byText.get(remedy.text);
    if (known === undefined) byText.set(remedy.text, [remedy]);
    else known.push(remedy);
  }
  return [...byText].flatMap(([text, group]) => {
    const pasted = [...new Set(group.flatMap((one) => toPaste(one, terminal)))];
    const end = pasted.length > 0 ? ':' : '';
    return [
      ...wrapped(`${visible(text)}${end}`, terminal, `${INDENT}→ `, `${INDENT}  `),
      ...pasted.map((line) => `${INDENT}    ${terminal.paint.green(visible(line))}`),
    ];
  });
}

function toPaste({ command, line, url }: Remedy, { shell }: Terminal): string[] {
  const pasted = command === undefined ? undefined : commandLine(command, shell);
  return [pasted, line?.text, url].filter((text) => text !== undefined);
}
