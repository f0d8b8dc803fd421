import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

/** Letters of ASCII and the signs that the reports use, which all take one column. */
const NARROW = /^[ -~·…→│]*$/;

/** How many columns a text takes; only one with other signs needs the tables of Unicode, which are slow to set up. */
export function columnsOf(text: string): number {
  const plain = stripVTControlCharacters(text);
  return NARROW.test(plain) ? plain.length : stringWidth(text);
}
