import { charactersOf, hasOnly, WORD } from './characters.ts';

/**
 * The value as it was meant: without the blanks, quotes, names and words around it that a paste, an
 * `echo` or a dashboard brought along. Whether that was a mistake, src/values/problems says.
 */
export function repaired(value: string, characters: number): string {
  if (hasOnly(characters, PLAIN)) return value;
  let text = value.replace(INVISIBLE, '').trim();
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = unquoted(text)
      .replace(/;[^;]*=/.test(text) ? '' : NAME_INSIDE, '')
      .replace(SCHEME_WORD, '')
      .trim();
    if (text === before) break;
  }
  return text;
}

/** Nothing in it could surround anything. */
const PLAIN = WORD | charactersOf('./:@%+,-');
/** `NAME=` of a pasted line. Not of a URL, of `Key=Value;` or of base64, which have no `NAME=` in capitals at their start. */
export const NAME_INSIDE = /^(?:export[ \t]+)?[A-Z][A-Z0-9_]{2,60}[ \t]?=(?=[^=])/;
/** https://www.iana.org/assignments/http-authschemes, and those of Discord and Okta. */
export const SCHEME_WORD =
  /^(?:authorization:[ \t]*)?(?:bearer|basic|token|bot|SSWS)[ \t]+(?=\S{8})/i;
/** Zero-width characters, soft hyphen and the byte order mark (https://www.unicode.org/charts/PDF/U2000.pdf). */
const INVISIBLE = /[\u200b-\u200d\u2060\u00ad\u180e\ufeff]/g;

function unquoted(text: string): string {
  const escaped = /^\\"([\s\S]*)\\"$/.exec(text)?.[1];
  if (escaped !== undefined) return escaped;
  const first = text[0] ?? '';
  if (text.length > 1 && /["'`\u2018\u201c]/.test(first) && /["'`\u2019\u201d]$/.test(text))
    return text.slice(1, -1).trim();
  return text;
}
