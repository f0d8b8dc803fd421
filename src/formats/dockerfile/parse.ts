import { DockerfileParser } from 'dockerfile-ast';
import { type Joined, joinedLine } from './joined.ts';

/** One instruction, its continuation lines joined. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** What stands behind the keyword and the flags. */
  readonly args: string;
  /** `--name=value` behind the keyword; a flag without a value has an empty one. */
  readonly flags: readonly Flag[];
  /** What an ONBUILD runs. */
  readonly trigger?: Instruction;
  /** The text of its here-documents, their ends included. */
  readonly documents: string;
  /** The offset in the file where it begins. */
  readonly start: number;
  /** The offset in the file of a character of `args`. */
  offsetOf(index: number): number;
}

export interface Flag {
  readonly name: string;
  readonly value: string;
}

export interface Dockerfile {
  /** `\`, or a backtick where the first lines say so. */
  readonly escapeCharacter: string;
  readonly instructions: readonly Instruction[];
}

/** Stands behind an escape character that is escaped itself, so that no continuation is seen. */
const GUARD = '\uE000';

/**
 * Splits a Dockerfile into its instructions: https://docs.docker.com/reference/dockerfile/#format
 *
 * dockerfile-ast finds where instructions and here-documents begin and end. It takes two escape
 * characters at the end of a line for a continuation, which BuildKit does not, so that these lines
 * are guarded; and it gives values without their quotes, so that `pairs.ts` splits them.
 */
export function parseDockerfile(text: string): Dockerfile {
  const escapeCharacter = escapeOf(text);
  const { guarded, guards } = guardEnds(text, escapeCharacter);
  const starts = lineStarts(guarded);
  const original = (offset: number) => offset - countBelow(guards, offset);
  const instructions: Instruction[] = [];
  for (const node of DockerfileParser.parse(guarded).getInstructions()) {
    const { start, end } = node.getRange();
    const offset = (starts[start.line] ?? 0) + start.character;
    const line = joinedLine(guarded, offset, { escapeCharacter, guard: GUARD });
    const documents = guarded.slice(line.end, (starts[end.line] ?? 0) + end.character);
    instructions.push(instructionOf(shifted(line, original), documents, escapeCharacter));
  }
  return { escapeCharacter, instructions };
}

/** https://docs.docker.com/reference/dockerfile/#parser-directives */
function escapeOf(text: string): string {
  for (const line of text.split('\n', 10)) {
    const [, name = '', value] = /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(\S.*?)\s*$/i.exec(line) ?? [];
    if (!['syntax', 'check', 'escape'].includes(name.toLowerCase())) break;
    if (name.toLowerCase() === 'escape' && value === '`') return '`';
  }
  return '\\';
}

function guardEnds(text: string, escapeCharacter: string) {
  const guards: number[] = [];
  const doubled = escapeCharacter + escapeCharacter;
  if (!text.includes(doubled)) return { guarded: text, guards };
  let guarded = '';
  for (const line of text.split(/(?<=\n)/)) {
    const kept = line.replace(/\s+$/, '');
    if (!kept.endsWith(doubled)) {
      guarded += line;
      continue;
    }
    guarded += kept;
    guards.push(guarded.length);
    guarded += GUARD + line.slice(kept.length);
  }
  return { guarded, guards };
}

function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

type Line = Pick<Joined, 'text' | 'start' | 'offsetOf'>;

function shifted({ text, start, offsetOf }: Joined, original: (offset: number) => number): Line {
  return { text, start: original(start), offsetOf: (index) => original(offsetOf(index)) };
}

function instructionOf(line: Line, documents: string, escapeCharacter: string): Instruction {
  const begin = line.text.length - line.text.trimStart().length;
  const keyword = /^\S*/.exec(line.text.slice(begin))?.[0] ?? '';
  const { flags, end } = flagsOf(line.text, begin + keyword.length, escapeCharacter);
  const args = line.text.slice(end).trimEnd();
  const inner: Line = {
    text: args,
    start: line.offsetOf(end),
    offsetOf: (index) => line.offsetOf(end + index),
  };
  const onbuild = keyword.toUpperCase() === 'ONBUILD' && !/^onbuild\b/i.test(args) && args !== '';
  return {
    keyword: keyword.toUpperCase(),
    args,
    flags,
    ...(onbuild && { trigger: instructionOf(inner, documents, escapeCharacter) }),
    documents,
    start: line.start,
    offsetOf: inner.offsetOf,
  };
}

/** Words that begin with two hyphens, up to the first that does not; a lone `--` ends them. */
function flagsOf(line: string, from: number, escapeCharacter: string) {
  const flags: Flag[] = [];
  let at = from;
  for (;;) {
    while (/^\s$/.test(line.charAt(at))) at++;
    if (!line.startsWith('--', at)) return { flags, end: at };
    const { word, end } = flagAt(line, at, escapeCharacter);
    at = end;
    if (word === '--') return { flags, end: at + (/^\s*/.exec(line.slice(at))?.[0].length ?? 0) };
    const equals = word.indexOf('=');
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    flags.push({ name, value: equals < 0 ? '' : word.slice(equals + 1) });
  }
}

/** Quotes and escapes of a flag are removed, whatever they hold. */
function flagAt(line: string, from: number, escapeCharacter: string) {
  let word = '';
  let quote = '';
  let at = from;
  for (; at < line.length; at++) {
    const char = line.charAt(at);
    if (quote === '' && /^\s$/.test(char)) break;
    if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === escapeCharacter) word += line.charAt(++at);
    else word += char;
  }
  return { word, end: at };
}
