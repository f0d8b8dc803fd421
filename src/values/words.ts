import { charactersOf, DIGITS, hasSome } from './characters.ts';

/** Of fewer characters random ones may look like words. */
const SHORTEST = 10;
/** Random letters of both cases make words of two or three. */
const LETTERS_PER_WORD = 5;

/**
 * Whether a text goes on in words: `sandbox_webhook_deliveries` is a name that somebody gave, as nothing
 * random is without a digit and with letters of one case for so long. It is at most one in two hundred of
 * the keys that have no capitals, and of the others hardly one.
 */
export function isOfWords(text: string, from: number): boolean {
  if (text.length - from < SHORTEST || hasSome(charactersOf(text, from), DIGITS)) return false;
  const words = text.slice(from).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  return letters >= LETTERS_PER_WORD * words.length;
}
