import type { Command, Word } from '../../../src/formats/shell/script.ts';
import type { FileLocation } from '../../../src/model/index.ts';
import { type Origin, originOfWord, textOfPart } from './origin.ts';
import type { StepScript } from './scripts.ts';

export interface Exported {
  readonly name: string;
  readonly origin: Origin;
  readonly place: FileLocation;
  /** The script does it only in a branch. */
  readonly branch: boolean;
}

/** A line that is written to the file of variables, and the command that does it. */
interface Line {
  readonly word: Word;
  readonly command: Command;
  /** A format, whose parts are filled in by what follows. */
  readonly isFormat: boolean;
}

/**
 * What a script sets for the steps behind it, by `NAME=value` or by `NAME<<END` and lines.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable
 */
export function* exportedBy(script: StepScript): Generator<Exported> {
  let end: string | undefined;
  for (const { word, command, isFormat } of linesOf(script)) {
    const text = word.map(textOfPart).join('');
    if (end !== undefined) {
      if (text === end) end = undefined;
      continue;
    }
    const [, name, sign, rest = ''] = /^([A-Za-z_]\w*)(=|<<)([\s\S]*)$/.exec(text) ?? [];
    if (name === undefined) continue;
    if (sign === '<<') end = rest;
    const origin: Origin =
      sign === '<<' || isFormat
        ? { kind: 'hidden' }
        : originOfWord(behind(word, name.length + 1), script);
    yield { name, origin, place: script.place(command.at), branch: command.branch };
  }
}

/** The rest of a word behind some characters of its first part. */
export function behind([first, ...rest]: Word, length: number): Word {
  if (first?.kind !== 'text') return rest;
  const text = first.text.slice(length);
  return text === '' ? rest : [{ kind: 'text', text }, ...rest];
}

function* linesOf({ script }: StepScript): Generator<Line> {
  for (const command of script.commands) {
    if (!command.into.some(isVariablesFile)) continue;
    const isFormat = command.words[0]?.map(textOfPart).join('') === 'printf';
    for (const word of writtenBy(command)) {
      for (const line of splitLines(word)) yield { word: line, command, isFormat };
    }
  }
}

function isVariablesFile(word: Word): boolean {
  return word.some((part) => part.kind === 'variable' && part.name === 'GITHUB_ENV');
}

function writtenBy({ words, input }: Command): readonly Word[] {
  const [program, ...args] = words;
  const name = program?.map(textOfPart).join('');
  if (name === 'cat' || name === 'tee') return input;
  if (name !== 'echo' && name !== 'printf') return [];
  return args.filter((word) => !/^-[neE]+$/.test(word.map(textOfPart).join('')));
}

/** A word over several lines, and one in which `\n` stands for their ends. */
function splitLines(word: Word): readonly Word[] {
  const lines: Word[] = [];
  let line: Word = [];
  for (const part of word) {
    if (part.kind !== 'text') {
      line = [...line, part];
      continue;
    }
    const [first = '', ...others] = part.text.split(/\n|\\n/);
    if (first !== '') line = [...line, { kind: 'text', text: first }];
    for (const text of others) {
      lines.push(line);
      line = text === '' ? [] : [{ kind: 'text', text }];
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}
