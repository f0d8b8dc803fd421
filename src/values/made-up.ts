/** Shorter texts are found by chance. */
export const SHORTEST = 8;

/**
 * What of a value only a machine, or somebody who makes up a password, would write: its lines, and the
 * words in them.
 */
export function madeUpParts(value: string): readonly string[] {
  const found: string[] = [];
  let line = 0;
  let word = 0;
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : LINE_FEED;
    if (groupOf(code) !== OTHER) continue;
    if (isMadeUp(value, word, at)) found.push(value.slice(word, at));
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (line < word && isMadeUp(value, line, at)) found.push(value.slice(line, at));
      line = at + 1;
    }
    word = at + 1;
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

function groupOf(code: number): number {
  if (code >= 97) return code <= 122 ? SMALL : OTHER;
  if (code >= 65) return code <= 90 ? CAPITAL : OTHER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}

/**
 * Random texts change between small letters, capitals and digits every second or third character.
 * Versions and dates do so too, but have no capitals, or no small letters.
 */
function isMadeUp(value: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false;
  let [runs, length, groups, run] = [0, 0, 0, OTHER];
  for (let at = start; at < end; at++) {
    const group = groupOf(value.charCodeAt(at));
    groups |= group;
    if (group === OTHER) run = OTHER;
    else {
      length += 1;
      const goesOn = run === group || (run === WORD && group !== DIGIT);
      if (!goesOn) runs += 1;
      run = goesOn || group !== CAPITAL ? group : WORD;
    }
  }
  if (runs < 4 || length >= 3 * runs) return false;
  const isMixed =
    (groups & DIGIT) === 0 ? end - start >= 2 * SHORTEST : (groups & (SMALL | CAPITAL)) !== 0;
  const hasAll = (groups & SMALL) !== 0 && (groups & CAPITAL) !== 0;
  return isMixed && ((groups & OTHER) === 0 || hasAll);
}
