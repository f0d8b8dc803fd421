import { UserError } from '../errors.ts';
import type { AllowlistEntry, Location, Problem } from '../model/index.ts';
import { parseRange, rangeText } from './address.ts';

/** The entries of a list, and those that are none. */
export interface Entries {
  readonly entries: readonly AllowlistEntry[];
  readonly problems: readonly Problem[];
}

/** More mistakes than these only repeat themselves. */
const MAX_SHOWN = 5;

/**
 * Reads a list of entries: a JSON list of texts, or one entry in a line with what follows `#` as its
 * note.
 *
 * @param placeOf where the entry of a line is; a list of JSON is one line to it
 * @throws UserError `allowlist-not-json` where it begins as a list and is none
 */
export function readEntries(
  text: string,
  title: string,
  placeOf: (line: number) => Location,
): Entries {
  const found = text.trimStart().startsWith('[') ? fromJson(text, title) : fromLines(text);
  const written = found.map(({ text: range, note, line }) => ({
    range,
    ...(note === '' ? {} : { note }),
    place: placeOf(line),
  }));
  const hint = 'Write an address, a block such as 203.0.113.0/28, or a first and a last address';
  return checkEntries(written, title, hint);
}

/**
 * What of a list are ranges, each as its one text.
 *
 * @param hint what to do about one that is none
 */
export function checkEntries(
  written: readonly AllowlistEntry[],
  title: string,
  hint?: string,
): Entries {
  const entries: AllowlistEntry[] = [];
  const mistakes: Problem[] = [];
  for (const entry of written) {
    const parsed = parseRange(entry.range);
    if ('range' in parsed) {
      entries.push({ ...entry, range: rangeText(parsed.range) });
      continue;
    }
    mistakes.push({
      code: 'allowlist-entry',
      message: `${shown(entry.range)} ${parsed.mistake}, so that not all of ${title} is known`,
      ...(entry.place === undefined ? {} : { place: entry.place }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return { entries, problems: [...mistakes.slice(0, MAX_SHOWN), ...rest(mistakes, title)] };
}

interface Written {
  readonly text: string;
  readonly note: string;
  readonly line: number;
}

function fromLines(text: string): readonly Written[] {
  const found: Written[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    const hash = line.indexOf('#');
    const entry = (hash < 0 ? line : line.slice(0, hash)).trim();
    if (entry === '') continue;
    const note = hash < 0 ? '' : line.slice(hash + 1).trim();
    found.push({ text: entry, note, line: number });
  }
  return found;
}

function fromJson(text: string, title: string): readonly Written[] {
  const data = parsedJson(text);
  if (!Array.isArray(data))
    throw new UserError('allowlist-not-json', `${title} begins as a JSON list and is none`, {
      hint: 'Write a JSON list of texts, or one entry in a line',
    });
  return data.map((item) => ({ text: textOf(item), note: '', line: 1 }));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(item: unknown): string {
  return typeof item === 'string' ? item : JSON.stringify(item);
}

function rest({ length }: readonly Problem[], title: string): Problem[] {
  if (length <= MAX_SHOWN) return [];
  return [
    { code: 'allowlist-entry', message: `${title} has ${length - MAX_SHOWN} more such entries` },
  ];
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
