import type { Part } from '../../../../src/formats/shell/mask.ts';
import type { Word } from '../../../../src/formats/shell/script.ts';
import { behind } from '../exported.ts';
import { textOfPart } from '../origin.ts';

export interface Pair {
  readonly name: string;
  /** Absent: the value of the variable of this name. */
  readonly value?: Word;
}

const NAME = /^[A-Za-z_]\w*$/;

export function textOf(word: Word): string {
  return word.map(textOfPart).join('');
}

export function isName(text: string): boolean {
  return NAME.test(text);
}

/** `NAME=value`; nothing for any other word. */
export function pairOf(word: Word, separator = '='): Pair | undefined {
  const [first] = word;
  if (first?.kind !== 'text') return undefined;
  const at = first.text.indexOf(separator);
  const name = first.text.slice(0, Math.max(0, at));
  return at > 0 && isName(name) ? { name, value: behind(word, at + separator.length) } : undefined;
}

/** A pair, or a name alone. */
export function pairOrName(word: Word, separator?: string): Pair | undefined {
  const text = textOf(word);
  return pairOf(word, separator) ?? (isName(text) ? { name: text } : undefined);
}

/** The parts of a word between characters that separate them. */
export function split(word: Word, separator: RegExp): readonly Word[] {
  const words: Part[][] = [[]];
  for (const part of word) {
    if (part.kind !== 'text') {
      words.at(-1)?.push(part);
      continue;
    }
    for (const [index, text] of part.text.split(separator).entries()) {
      if (index > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ kind: 'text', text });
    }
  }
  return words.filter((one) => one.length > 0);
}
