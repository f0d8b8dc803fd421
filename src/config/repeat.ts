import { isCredential } from '../values/credential-name.ts';
import { quoted } from './mistake.ts';
import { didYouMean, nearest } from './nearest.ts';

/** Shorter words are no secrets. */
const SHORTEST_SECRET = 8;
/** `DATABASE_URL`: nobody makes up a password so. */
const CONSTANT = /^[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20})+$/;
/** A date, a version, an address of version 4, a range of ports. */
const NUMBERS = /^\d{1,5}(?:[./:-]\d{1,5}){1,8}$/;

/**
 * What a person wrote where a message speaks of it, in quotes. It is repeated where it cannot be a secret, or
 * is but a slip away from what is known there: a dotenv file may have been taken for the configuration, and
 * `$NAME` written for `NAME`.
 *
 * @param otherwise what the message says instead
 */
export function repeated(
  text: string,
  known: Iterable<string> = [],
  otherwise = 'what stands here',
): string {
  if (isCredential(text)) return otherwise;
  const isSafe = text.length < SHORTEST_SECRET || CONSTANT.test(text) || NUMBERS.test(text);
  return isSafe || nearest(text, known) !== undefined ? quoted(text) : otherwise;
}

/** `unknown rule "mising"; did you mean "missing"?` */
export function unknown(what: string, text: string, known: readonly string[]): string {
  const named = repeated(text, known, '');
  return `unknown ${what}${named && ` ${named}`}; ${didYouMean(text, known)}`;
}
