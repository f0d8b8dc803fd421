import type { MatrixReport, Report, Timelines } from '../model/index.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './html/assets.gen.ts';
import { dataBlock } from './html/data.ts';
import { findingsSection } from './html/findings.ts';
import { h, render } from './html/markup.ts';
import { matrixSection } from './html/matrix.ts';
import { overview } from './html/overview.ts';
import { ignoredSection, sourcesSection, unknownSection } from './html/sources.ts';
import { addressesSection } from './html/timelines/addresses.ts';
import { rotationSection } from './html/timelines/rotation.ts';
import type { FileNames } from './uri.ts';
import { verdictOf } from './verdict.ts';

export interface HtmlOptions {
  readonly files: FileNames;
  readonly now: Date;
}

/**
 * Nothing is loaded, and nothing runs or styles but the two blocks of this page:
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
const POLICY = [
  "default-src 'none'",
  `style-src '${PAGE_STYLE.hash}'`,
  `script-src '${PAGE_SCRIPT.hash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A check as one page that needs nothing else: the matrix, what to mend, what was before, and who was asked. */
export function renderHtml(
  report: Report,
  matrix: MatrixReport,
  timelines: Timelines,
  options: HtmlOptions,
): string {
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', {}, `envparity: ${verdictOf(report).text}`),
    { markup: `<style>${PAGE_STYLE.text}</style>` },
  );
  const body = h(
    'body',
    {},
    overview(report, matrix, options.now),
    h(
      'main',
      {},
      findingsSection(report, options.files),
      matrixSection(matrix),
      rotationSection(timelines, options.now),
      addressesSection(timelines, options.now),
      unknownSection(report),
      sourcesSection(report),
      ignoredSection(report, options.files),
    ),
    h('dialog', { id: 'evidence', 'aria-labelledby': 'evidence-title' }),
    dataBlock(matrix),
    { markup: `<script>${PAGE_SCRIPT.text}</script>` },
  );
  return `<!doctype html>\n${render(h('html', { lang: 'en' }, head, body))}\n`;
}
