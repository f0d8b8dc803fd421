import type { Part } from '../../src/formats/shell/mask.ts';
import type { ReadScript, Word } from '../../src/formats/shell/script.ts';
import { isName } from './setting.ts';

/** A command sets a name for what it starts. */
export interface Assigned {
  readonly name: string;
  /** Absent: the shell computes it. */
  readonly value?: string;
}

const SHELL = /^(?:.*\/)?(?:ba|da|z|a|k)?sh$/;
/** https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html, https://github.com/kentcdodds/cross-env#readme */
const SETTERS = /^(?:.*\/)?(?:env|cross-env|cross-env-shell)$/;
const MAX_DEPTH = 5;

/** What a script sets for its commands, those that it hands to another shell included. */
export function assignedBy(script: string, read: ReadScript, depth = 0): readonly Assigned[] {
  if (depth > MAX_DEPTH || !/\w=/.test(script)) return [];
  const { commands, assigned } = read(script, []);
  return [
    ...[...assigned, ...commands.flatMap((command) => command.assigned)].map(({ name, value }) =>
      named(name, value),
    ),
    ...commands.flatMap(({ words }) => assignedByWords(words, read, depth)),
  ];
}

/** What a program and its arguments, without a shell around them, set. */
export function assignedByArguments(
  words: readonly string[],
  read: ReadScript,
): readonly Assigned[] {
  return assignedByWords(
    words.map((text) => [{ kind: 'text', text }]),
    read,
    0,
  );
}

function assignedByWords(
  words: readonly Word[],
  read: ReadScript,
  depth: number,
): readonly Assigned[] {
  const program = textOf(words[0] ?? []) ?? '';
  if (SETTERS.test(program)) return setBefore(words.slice(1), read, depth);
  if (!SHELL.test(program)) return [];
  // `-c` may stand among other letters: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html
  const at = words.findIndex((word) => /^-[a-z]*c$/.test(textOf(word) ?? ''));
  const script = at < 0 ? undefined : textOf(words[at + 1] ?? []);
  return script === undefined ? [] : assignedBy(script, read, depth + 1);
}

/** `env -u C A=1 B=2 program`: options, pairs, and what they are for. */
function setBefore(words: readonly Word[], read: ReadScript, depth: number): readonly Assigned[] {
  const found: Assigned[] = [];
  for (const [index, word] of words.entries()) {
    const pair = pairOf(word);
    if (pair !== undefined) found.push(pair);
    else if (!isOption(words, index))
      return depth > MAX_DEPTH
        ? found
        : [...found, ...assignedByWords(words.slice(index), read, depth + 1)];
  }
  return found;
}

function isOption(words: readonly Word[], index: number): boolean {
  const [own, before] = [words[index], words[index - 1]].map((word) => textOf(word ?? []) ?? '');
  return own?.startsWith('-') === true || /^-(?:u|C)$/.test(before ?? '');
}

function pairOf(word: Word): Assigned | undefined {
  const [first, ...rest] = word;
  if (first?.kind !== 'text') return undefined;
  const at = first.text.indexOf('=');
  const name = first.text.slice(0, Math.max(0, at));
  if (!isName(name)) return undefined;
  return named(name, [{ kind: 'text', text: first.text.slice(at + 1) }, ...rest]);
}

function named(name: string, word: Word): Assigned {
  const value = textOf(word);
  return value === undefined ? { name } : { name, value };
}

/** The text of a word that is nothing but text. */
function textOf(word: Word): string | undefined {
  const isText = (part: Part) => part.kind === 'text';
  if (!word.every(isText)) return undefined;
  return word.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}
