import type { Severity } from '../../model/index.ts';
import type { Terminal } from '../terminal.ts';

/** All that belongs to a finding stands below its message. */
export const INDENT = ' '.repeat(11);

/** The severity as a word, so that it is there without colour too; as wide as the indent. */
export function severityMark(severity: Severity, { paint }: Terminal): string {
  const word = `  ${severity}`.padEnd(INDENT.length);
  if (severity === 'error') return paint.red(word);
  return severity === 'warning' ? paint.yellow(word) : paint.blue(word);
}
