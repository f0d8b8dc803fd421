import type { Remedy } from '../model/index.ts';
import { commandLine, type Shell } from './shell.ts';

/** What to do, and everything to paste for it. */
export interface Instruction {
  readonly text: string;
  readonly paste: readonly string[];
}

/** What mends one finding, or several of one cause: each instruction once. */
export function instructionsOf(remedies: readonly Remedy[], shell: Shell): readonly Instruction[] {
  const byText = new Map<string, Set<string>>();
  for (const remedy of remedies) {
    const known = byText.get(remedy.text) ?? new Set();
    for (const line of toPaste(remedy, shell)) known.add(line);
    byText.set(remedy.text, known);
  }
  return [...byText].map(([text, paste]) => ({ text, paste: [...paste] }));
}

function toPaste({ command, line, url }: Remedy, shell: Shell): readonly string[] {
  const pasted = command === undefined ? undefined : commandLine(command, shell);
  return [pasted, line?.text, url].filter((text) => text !== undefined);
}
