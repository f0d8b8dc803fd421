import type { MatrixCell, Severity } from '../../model/index.ts';

type Shown = MatrixCell['shown'];

/** Each state as a word; the glyph beside it is the style's. Those to look at first come first. */
export const STATES: readonly (readonly [Shown, string])[] = [
  ['absent', 'absent'],
  ['unknown', 'unknown'],
  ['undeployed', 'not deployed'],
  ['differs', 'differs'],
  ['set', 'set'],
];

const WORDS: ReadonlyMap<string, string> = new Map(STATES);

export function stateWord({ shown }: MatrixCell): string {
  return WORDS.get(shown) ?? shown;
}

/** The worst finding about a cell, which comes first. */
export function severityOf({ findings }: MatrixCell): Severity | undefined {
  return findings[0]?.severity;
}
