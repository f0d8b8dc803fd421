/** How a scalar is written: https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

const BLANK = /[ \t\r\n]/;
/** Digits behind `\x`, `\u` and `\U`: https://yaml.org/spec/1.2.2/#57-escaped-characters */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
/** What escapes of one character stand for, where that is a blank or nothing. */
const BLANK_ESCAPES = 'tnr \t\r\n';

/**
 * Where the characters of a scalar's value stand in its source. Folding, indentation and quoting
 * change blanks alone, so the n-th character that is no blank is the same on both sides.
 *
 * @param source the scalar as written: with its quotes, or with the header of its block
 * @returns the offset in the source of the value's character at an index, which is no blank itself
 */
export function scalarPlaces(
  source: string,
  value: string,
  style: ScalarStyle,
): (index: number) => number {
  const start = style === 'block' ? source.indexOf('\n') + 1 : style === 'plain' ? 0 : 1;
  const end = style === 'single' || style === 'double' ? source.length - 1 : source.length;
  const places = [...solid(source, start, end, style)];
  return (index) => {
    let rank = 0;
    for (let at = 0; at < index; at += 1) if (!BLANK.test(value[at] ?? '')) rank += 1;
    return places[rank] ?? 0;
  };
}

/** Offsets of the characters that are no blanks, as the value has them. */
function* solid(source: string, start: number, end: number, style: ScalarStyle): Generator<number> {
  for (let at = start; at < end; at += 1) {
    const character = source[at] ?? '';
    if (style === 'double' && character === '\\') {
      const escaped = escapeAt(source, at);
      for (let unit = 0; unit < escaped.units; unit += 1) yield at;
      at += escaped.length - 1;
    } else if (!BLANK.test(character)) {
      yield at;
      if (style === 'single' && character === "'") at += 1;
    }
  }
}

/** How long an escape is, and how many characters that are no blanks it stands for. */
function escapeAt(source: string, at: number): { length: number; units: number } {
  const kind = source[at + 1] ?? '';
  const digits = DIGITS[kind];
  if (digits === undefined) return { length: 2, units: BLANK_ESCAPES.includes(kind) ? 0 : 1 };
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  const length = 2 + digits;
  if (code > 0xffff) return { length, units: 2 };
  return { length, units: BLANK.test(String.fromCharCode(code)) ? 0 : 1 };
}
