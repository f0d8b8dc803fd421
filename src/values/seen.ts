import { madeUpParts, SHORTEST } from './made-up.ts';

/**
 * The last resort against a leak: what this process has seen of secrets, kept to be found again in
 * what it writes. It never makes up for a leak; that the program has none is a property of its own.
 */

/** What stands where a secret stood. */
const MARK = '•••';
const WINDOW = SHORTEST;
/** Of fewer different characters nothing is secret. */
const FEWEST_CHARACTERS = 6;
/** Longer values are files. */
const LONGEST = 65_536;

/** Some more than once. */
const texts: string[] = [];
let isWatching = false;
let index: Index | undefined;

/** A text with the window that it is found by. */
interface Anchor {
  readonly text: string;
  readonly at: number;
}

interface Index {
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>;
  /** Whether some anchor has a hash of these bits. */
  readonly filter: Uint8Array;
}

/** Begins to keep secrets. A library that lives on must not; nothing is kept before. */
export function watchSecrets(): void {
  isWatching = true;
}

/** Keeps a token or key, whatever it looks like. */
export function keepSecret(text: string): void {
  if (!isWatching || text.length < WINDOW || !isVaried(text)) return;
  texts.push(text);
  // As it stands in JSON.
  if (!PLAIN.test(text)) texts.push(JSON.stringify(text).slice(1, -1));
  index = undefined;
}

/** Whether anything of a value may be kept. */
export function isKept({ length }: string): boolean {
  return isWatching && length >= WINDOW && length <= LONGEST;
}

/** Keeps what of a value is made up. A name, a path, a host or an address could as well stand in a report by right. */
export function keepValue(value: string): void {
  if (!isKept(value)) return;
  for (const text of madeUpParts(value)) keepSecret(text);
}

/** JSON writes it as it is. */
const PLAIN = /^[\w+/=.-]+$/;

function isVaried(text: string): boolean {
  let distinct = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.indexOf(text.charAt(at)) === at) distinct += 1;
    if (distinct >= FEWEST_CHARACTERS) return true;
  }
  return false;
}

/** A text without the secrets that were kept; the same one where there are none in it. */
export function withoutSecrets(text: string): string {
  if (texts.length === 0) return text;
  index ??= indexOf(new Set(texts));
  let shown = '';
  let from = 0;
  for (const [start, end] of merged(find(text, index))) {
    shown += text.slice(from, start) + MARK;
    from = end;
  }
  return from === 0 ? text : shown + text.slice(from);
}

/** Each text by a window of it that no other has, so that texts which begin alike are told apart at once. */
function indexOf(all: Iterable<string>): Index {
  const anchors = new Map<string, Anchor[]>();
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const text of all) {
    let at = 0;
    while (at + WINDOW < text.length && anchors.has(text.slice(at, at + WINDOW))) at++;
    const window = text.slice(at, at + WINDOW);
    const same = anchors.get(window);
    if (same === undefined) anchors.set(window, [{ text, at }]);
    else same.push({ text, at });
    filter[slot(hashOf(window))] = 1;
  }
  return { anchors, filter };
}

type Range = readonly [start: number, end: number];

/**
 * Where the texts of an index stand, by a rolling hash (https://doi.org/10.1147/rd.312.0249): each
 * character is looked at once, however many texts there are.
 */
function find(text: string, { anchors, filter }: Index): readonly Range[] {
  const found: Range[] = [];
  if (text.length < WINDOW) return found;
  let hash = hashOf(text.slice(0, WINDOW));
  for (let at = 0; ; at++) {
    if (filter[slot(hash)] === 1)
      for (const anchor of anchors.get(text.slice(at, at + WINDOW)) ?? []) {
        const start = at - anchor.at;
        if (text.startsWith(anchor.text, start)) found.push([start, start + anchor.text.length]);
      }
    if (at + WINDOW >= text.length) return found;
    const gone = Math.imul(text.charCodeAt(at), TOP);
    hash = (Math.imul(hash - gone, BASE) + text.charCodeAt(at + WINDOW)) | 0;
  }
}

const FILTER_BITS = 20;
const BASE = 0x01000193;
const TOP = Array.from({ length: WINDOW - 1 }).reduce<number>((top) => Math.imul(top, BASE), 1);

function hashOf(window: string): number {
  let hash = 0;
  for (let at = 0; at < window.length; at++)
    hash = (Math.imul(hash, BASE) + window.charCodeAt(at)) | 0;
  return hash;
}

function slot(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

/** Ranges in their order, those that touch as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
