/** Shorter texts are found by chance. */
export const SHORTEST = 8;

/**
 * What of a value only a machine, or somebody who makes up a password, would write: its lines, and the
 * words in them.
 */
export function madeUpParts(value: string): readonly string[] {
  const { length } = value;
  const found: string[] = [];
  const word = new Stretch();
  const line = new Stretch();
  for (let at = 0; at <= length; at++) {
    const code = at < length ? value.charCodeAt(at) : LINE_FEED;
    const group = code < ASCII ? (groupOf[code] ?? OTHER) : OTHER;
    if (group !== OTHER) {
      word.take(group);
      continue;
    }
    if (word.isMadeUp(at)) found.push(value.slice(word.start, at));
    line.add(word);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (line.start < word.start && line.isMadeUp(at)) found.push(value.slice(line.start, at));
      line.begin(at + 1);
    } else line.groups |= OTHER;
    word.begin(at + 1);
  }
  return found;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Groups of characters, as bits; `WORD` is a capital that small letters may follow. */
const OTHER = 1;
const DIGIT = 2;
const SMALL = 4;
const CAPITAL = 8;
const WORD = 16;

const ASCII = 128;
const groupOf = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return SMALL;
  if (/[A-Z]/.test(character)) return CAPITAL;
  return /\d/.test(character) ? DIGIT : OTHER;
});

/** Characters that follow one another, and how often they change between the groups. */
class Stretch {
  start = 0;
  runs = 0;
  /** Without those of no group. */
  length = 0;
  groups = 0;
  /** Of the last character. */
  #run = OTHER;

  begin(at: number): void {
    this.start = at;
    this.runs = 0;
    this.length = 0;
    this.groups = 0;
    this.#run = OTHER;
  }

  take(group: number): void {
    const goesOn = this.#run === group || (this.#run === WORD && group !== DIGIT);
    if (!goesOn) this.runs += 1;
    this.#run = goesOn || group !== CAPITAL ? group : WORD;
    this.length += 1;
    this.groups |= group;
  }

  add({ runs, length, groups }: Stretch): void {
    this.runs += runs;
    this.length += length;
    this.groups |= groups;
  }

  /**
   * Random texts change between small letters, capitals and digits every second or third character.
   * Versions and dates do so too, but have no capitals, or no small letters.
   */
  isMadeUp(end: number): boolean {
    const { runs, length, groups } = this;
    const size = end - this.start;
    if (size < SHORTEST || runs < 4 || length >= 3 * runs) return false;
    const isMixed =
      (groups & DIGIT) === 0 ? size >= 2 * SHORTEST : (groups & (SMALL | CAPITAL)) !== 0;
    const hasAll = (groups & SMALL) !== 0 && (groups & CAPITAL) !== 0;
    return isMixed && ((groups & OTHER) === 0 || hasAll);
  }
}
