import type { Report } from '../model/index.ts';
import { type MarkdownOptions, renderMarkdown } from '../report/markdown.ts';
import type { Say } from './comment.ts';

/** A change that touches no variable is worth no comment; one that was mended folds it away. */
export function sayOf(report: Report, options: MarkdownOptions): Say {
  const body = renderMarkdown(report, options);
  const { started = [], stopped = [], renamed = [], components = [] } = report.change ?? {};
  const changes = [started, stopped, renamed, components].some((list) => list.length > 0);
  if (report.findings.length > 0) return { body, worth: true };
  const [title = '', ...rest] = body.split('\n');
  const summary = `<details><summary>${title.replace(/^#+ /, '')}</summary>`;
  return { body: [summary, '', ...rest, '</details>', ''].join('\n'), worth: changes };
}
