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

/** Notes one mistake at a part of the configuration. */
export type Report = (path: readonly string[], part: 'key' | 'value', message: string) => void;

/** The round trip refuses days that a month does not have. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function leavesRoot(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..');
}

export const OUTSIDE = 'a path must be relative to the root and stay inside it';
