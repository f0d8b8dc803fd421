import type { Report } from '../model/index.ts';
import { plain } from '../report/markdown/escape.ts';
import { type MarkdownOptions, renderMarkdown } from '../report/markdown.ts';
import type { WatchChange, WatchState } from './format.gen.js';
import { packState } from './pack.ts';

/**
 * The text of a scheduled report: what is wrong and since when, what changed lately, and the state, as
 * `partsOf` leaves it, for the next one. It says nothing of the time at which it was made, so that it
 * stays as it is where nothing has changed.
 */
export function watchBody(
  report: Report,
  state: WatchState,
  options: Omit<MarkdownOptions, 'since'>,
): string {
  const packed = packState(state);
  const limit = options.limit - packed.length - 2;
  return `${watchText(report, state, { ...options, limit })}\n${packed}\n`;
}

/** The same without the state. */
export function watchText(
  report: Report,
  state: WatchState,
  options: Omit<MarkdownOptions, 'since'>,
): string {
  const changes = changeLines(state.changes ?? []);
  const text = renderMarkdown(withoutDrift(report), {
    ...options,
    limit: options.limit - changes.join('\n').length,
    since: ({ fingerprint }) => state.findings[fingerprint]?.slice(0, 10),
  });
  return [text.trimEnd(), ...changes, ''].join('\n');
}

/** The changes of all reports, those of this one included, are told together. */
function withoutDrift({ drift: _, ...report }: Report): Report {
  return report;
}

function changeLines(changes: readonly WatchChange[]): readonly string[] {
  if (changes.length === 0) return [];
  return [
    '',
    '### What changed lately',
    '',
    ...changes.map(({ seen, text }) => `- ${plain(seen)} ${plain(text)}`),
  ];
}
