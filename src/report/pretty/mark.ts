import type { Severity } from '../../model/index.ts';
import type { Terminal } from '../terminal.ts';

const WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warn',
  info: 'note',
};

/** All that belongs to a finding stands below its message. */
export const INDENT = ' '.repeat(9);

/** The severity as a word, so that it is there without colour too; as wide as the indent. */
export function severityMark(severity: Severity, { paint }: Terminal): string {
  const word = `  ${WORDS[severity]}`.padEnd(INDENT.length);
  if (severity === 'error') return paint.red(word);
  return severity === 'warning' ? paint.yellow(word) : paint.blue(word);
}
