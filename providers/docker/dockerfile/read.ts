import {
  type Dockerfile,
  type Instruction,
  parseDockerfile,
} from '../../../src/formats/dockerfile/parse.ts';
import { type Stages, stagesOf } from '../../../src/formats/dockerfile/stages.ts';
import type { FileLocation, Problem } from '../../../src/model/index.ts';
import { oncePerFile } from '../../../src/tree/once.ts';
import type { Context } from '../../types.ts';

/** A Dockerfile of the tree, split into its stages. */
export interface ReadFile {
  readonly path: string;
  readonly file: Dockerfile;
  readonly stages: Stages;
  /** Where a character of an instruction's arguments stands. */
  place(instruction: Instruction, index?: number): FileLocation;
}

/** Ten times the longest that people write. */
const LARGEST = 128 * 1024;
const MOST_STAGES = 100;

/** Reads a Dockerfile; `undefined`, with a problem, where it is no real one. */
export function readFile(
  path: string,
  { tree }: Context,
  problems: Problem[],
): ReadFile | undefined {
  const read = fileIn(tree, path);
  if (typeof read !== 'string') return read;
  problems.push({
    code: 'dockerfile-unread',
    message: read,
    place: { file: path, line: 1, column: 1 },
  });
  return undefined;
}

/** Or why it is none. */
const fileIn = oncePerFile(({ path, text }): ReadFile | string | undefined => {
  const content = text();
  if (content === undefined) return undefined;
  if (content.length > LARGEST) return `${path} is larger than a Dockerfile can be expected to be`;
  const file = parseDockerfile(content);
  const stages = stagesOf(file);
  if (stages.stages.length > MOST_STAGES) return `${path} has more than ${MOST_STAGES} stages`;
  const starts = lineStarts(content);
  const place = (instruction: Instruction, index?: number): FileLocation => ({
    file: path,
    ...position(starts, index === undefined ? instruction.start : instruction.offsetOf(index)),
  });
  return { path, file, stages, place };
});

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
