import type { FileLocation } from '../model/index.ts';

/** One thing to mend in the configuration. */
export interface Mistake {
  readonly place: FileLocation;
  readonly message: string;
}

/** Any text of the configuration as it may stand in a message: one line, bounded, in quotes. */
export function quoted(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(shown);
}
