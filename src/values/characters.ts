/**
 * What a text is made of, as bits of a number: which groups of characters stand in it. It is found in
 * one pass, and most patterns need not be tried on a text that lacks what they ask for, or holds what
 * they do not allow.
 */

/** Groups of several characters, then each character that is one by itself. */
const GROUPS = ['abcdef', 'ghijklmnopqrstuvwxyz', 'ABCDEF', 'GHIJKLMNOPQRSTUVWXYZ', '0123456789'];
const ALONE = '_-.:/+=@%, ${[<*;#\\';
const QUOTES = '"\'`';
const SPACING = '\t\n\v\f\r';

const ASCII = 128;
const PRINTABLE_FROM = 0x20;
const PRINTABLE_TO = 0x7e;

const groupOf = new Uint32Array(ASCII);
let groups = 0;
for (const group of [...GROUPS, ...ALONE, QUOTES, SPACING]) {
  for (const character of group) groupOf[character.charCodeAt(0)] = 1 << groups;
  groups += 1;
}
const OTHER_PRINTABLE = 1 << groups;
/** Controls, and all that is not ASCII. */
export const STRANGE = 1 << (groups + 1);
for (let code = 0; code < ASCII; code++)
  if (groupOf[code] === 0)
    groupOf[code] = code >= PRINTABLE_FROM && code <= PRINTABLE_TO ? OTHER_PRINTABLE : STRANGE;

/** The groups that a text has characters of, from a place in it on. */
export function charactersOf(text: string, from = 0): number {
  // Texts come in many forms, so that V8 looks up the length anew wherever it is asked for.
  const { length } = text;
  let found = 0;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    found |= code < ASCII ? (groupOf[code] ?? STRANGE) : STRANGE;
  }
  return found;
}

/** Whether there is nothing else in a text than these groups have. */
export function hasOnly(characters: number, groups: number): boolean {
  return (characters & ~groups) === 0;
}

/** Whether a text has characters of each of these groups. */
function hasAll(characters: number, groups: number): boolean {
  return (characters & groups) === groups;
}

/** Whether a text has characters of one of these groups. */
export function hasSome(characters: number, groups: number): boolean {
  return (characters & groups) !== 0;
}

export const ANY = -1;
export const DIGITS = charactersOf('0');
export const LETTERS = charactersOf('azAZ');
/** `\w` */
export const WORD = LETTERS | DIGITS | charactersOf('_');
/** Of ASCII, with the space. */
export const PRINTABLE = WORD | charactersOf(ALONE + QUOTES) | OTHER_PRINTABLE;

/** What is to be tried on some texts only. Of a group that is meant, any character will do. */
export interface Tried {
  /** Each of these characters stands in each such text. */
  readonly all?: string;
  /** Of these one at least. */
  readonly some?: string;
  /** None but these do. */
  readonly of?: string;
}

/** Of what is to be tried, that which is worth it: worked out once for texts of the same characters, which are many. */
export function worthTrying<T extends Tried>(
  all: readonly T[],
): (characters: number) => readonly T[] {
  const gated = all.map((one) => ({
    one,
    all: charactersOf(one.all ?? ''),
    some: one.some === undefined ? ANY : charactersOf(one.some),
    only: one.of === undefined ? ANY : charactersOf(one.of),
  }));
  const known = new Map<number, readonly T[]>();
  return (characters) => {
    let found = known.get(characters);
    if (found === undefined) {
      found = gated
        .filter(
          ({ all, some, only }) =>
            hasAll(characters, all) && hasSome(characters, some) && hasOnly(characters, only),
        )
        .map(({ one }) => one);
      known.set(characters, found);
    }
    return found;
  };
}
