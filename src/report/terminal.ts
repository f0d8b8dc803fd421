import wrapAnsi from 'wrap-ansi';
import { visible } from './escape.ts';
import type { Shell } from './shell.ts';
import { columnsOf } from './width.ts';

type Paint = (text: string) => string;

/** What a rendering may know of the terminal it is for. */
export interface Terminal {
  readonly width: number;
  /** The shell that commands are quoted for. */
  readonly shell: Shell;
  readonly paint: {
    readonly bold: Paint;
    readonly dim: Paint;
    readonly red: Paint;
    readonly yellow: Paint;
    readonly blue: Paint;
    readonly green: Paint;
    readonly cyan: Paint;
  };
}

/** Wraps between words at the display width; the first line starts with `first`, the others below it. */
export function wrapped(text: string, terminal: Terminal, first: string, rest = first): string[] {
  const room = Math.max(20, terminal.width - Math.max(columnsOf(first), columnsOf(rest)));
  const lines = wrapAnsi(text, room, { trim: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? first : rest) + line);
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** How many columns a text takes once it is escaped. */
export function displayWidth(text: string): number {
  return columnsOf(visible(text));
}
