import type { Report } from '../../model/index.ts';
import { driftText } from '../drift.ts';
import { visible } from '../escape.ts';
import { type Terminal, wrapped } from '../terminal.ts';

/** More changes than these are for machines. */
const MAX_SHOWN = 30;

/** What has changed since the baseline, each in its own line. */
export function driftSection(drift: Report['drift'], terminal: Terminal): string[] {
  if (drift === undefined) return [];
  const { since, changes } = drift;
  const day = visible(since.slice(0, 10));
  if (changes.length === 0) return [`Nothing has changed since the baseline of ${day}`];
  const hidden = changes.length - MAX_SHOWN;
  return [
    terminal.paint.bold(`Since the baseline of ${day}`),
    ...changes
      .slice(0, MAX_SHOWN)
      .flatMap((change) => wrapped(visible(driftText(change)), terminal, '  ', '    ')),
    ...(hidden > 0 ? [`  and ${hidden} more; --format json lists all`] : []),
  ];
}
