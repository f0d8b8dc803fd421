import { isShapedAsSecret, secretStarts } from './classification.ts';
import { madeUpParts } from './made-up.ts';

/** Words in capitals: no credential is made of them. */
const CONSTANT = /^[A-Z][A-Z0-9]{0,14}(?:_[A-Z0-9]{1,15})*$/;
/** A digest or a key in hexadecimal. */
const HEX = /^(?:0x)?[0-9a-f]{32,}$/i;
/** Longer than names are, and without the underscores of long ones. */
const ENCODED = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{40,}$/;
const JWT = /^eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?$/;
/** An address in which somebody logs in. */
const WITH_LOGIN = /\/\/[^/]*:[^/]*@/;
/** What names have in them, those of npm's own settings and of Windows too. */
const ODD = /[^\w.*:\-() ]/;
/** Shorter words with a digit stand in names. */
const LONGEST_WORD = 15;
/** Nobody gives a longer name. */
const LONGEST = 1024;

/**
 * Whether a text that stands where a name belongs is a credential, or has one in it: a line of a key, an address, the
 * two sides of an assignment the wrong way round. Such a text must not be told.
 */
export function isCredential(name: string): boolean {
  if (CONSTANT.test(name)) return false;
  if (name.length > LONGEST || ENCODED.test(name) || JWT.test(name)) return true;
  if (WITH_LOGIN.test(name) || (ODD.test(name) && madeUpParts(name).length > 0)) return true;
  const words = name.split(/[^A-Za-z0-9]/);
  if (words.some((word) => HEX.test(word))) return true;
  return words.some(isOpaque) && (hasKey(name) || isShapedAsSecret(name));
}

function isOpaque(word: string): boolean {
  if (word.length <= LONGEST_WORD || !/[A-Za-z]/.test(word)) return false;
  return /\d/.test(word) || (/[a-z]/.test(word) && /[A-Z]/.test(word));
}

/** What keys of vendors start with, with more before and behind it: `sk_live_…_URL`. */
function hasKey(name: string): boolean {
  const text = name.toLowerCase();
  return starts().some((start) => {
    const at = text.indexOf(start);
    const [word = ''] = at < 0 ? [] : name.slice(at + start.length).split(/[^A-Za-z0-9]/, 1);
    return isOpaque(word);
  });
}

/** Those that no word ends in. */
function starts(): readonly string[] {
  known ??= secretStarts()
    .filter((start) => start.length >= SHORTEST_START && /[_-]$/.test(start))
    .map((start) => start.toLowerCase());
  return known;
}

const SHORTEST_START = 3;
let known: readonly string[] | undefined;
