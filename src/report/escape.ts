/**
 * Characters that move the cursor, colour, reorder or hide text: controls (with ESC and line
 * breaks), format characters (with the bidirectional ones), lone surrogates, line and paragraph
 * separators, and everything a terminal shows as nothing.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** No text that a person reads is longer; a name of a megabyte would take minutes to wrap. */
const MAX_LENGTH = 2000;

/** Text from a repository or platform as it may stand in a terminal: one line, bounded, nothing hidden. */
export function visible(text: string): string {
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return shown.replace(UNSAFE, (character) => SHORT[character] ?? hex(character));
}

/** The same for text of our own making whose line breaks are meant. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** Most JSON is this; whoever replaces nothing needs no tables of Unicode. */
const PLAIN = /^[\n -~]*$/;

/** JSON that reads the same and is as safe to look at: its own line breaks are the only controls. */
export function visibleJson(json: string): string {
  if (PLAIN.test(json)) return json;
  return json.replace(UNSAFE, (character) => (character === '\n' ? '\n' : units(character)));
}

function units(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function hex(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
