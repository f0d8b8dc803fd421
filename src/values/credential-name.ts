import { agreed, candidates } from './kinds.ts';
import { isHeldBack } from './secret-kind.ts';
import { named } from './subject.ts';

/** Words in capitals: no credential is made of them. */
const CONSTANT = /^[A-Z][A-Z0-9]{0,23}(?:_[A-Z0-9]{1,23})*$/;
/** A digest or a key in hexadecimal. */
const HEX = /^(?:0x)?[0-9a-f]{32,}$/i;
/** Longer than names are, and without the underscores of long ones. */
const ENCODED = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{40,}$/;
/** Shorter words with a digit stand in names. */
const LONGEST_WORD = 15;
/** Nobody gives a longer name. */
const LONGEST = 1024;

/**
 * Whether a text that stands where a name belongs is a credential: a line of a key, or the two sides of an
 * assignment the wrong way round. Such a text must not be told.
 */
export function isCredential(name: string): boolean {
  if (CONSTANT.test(name)) return false;
  if (HEX.test(name) || ENCODED.test(name) || name.length > LONGEST) return true;
  if (!name.split(/[^A-Za-z0-9]/).some(isOpaque)) return false;
  const kind = agreed(candidates(named('', name)));
  return kind !== undefined && isHeldBack(kind);
}

function isOpaque(word: string): boolean {
  return word.length > LONGEST_WORD && /\d/.test(word) && /[A-Za-z]/.test(word);
}
