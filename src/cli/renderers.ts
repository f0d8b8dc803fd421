import manifest from '../../package.json' with { type: 'json' };
import { anchorOf } from '../anchor.ts';
import type { Checked } from '../check.ts';
import { HOME } from '../home.ts';
import { keyOf } from '../values/key.ts';
import type { WatchState } from '../watch/format.gen.js';
import { fileNamesOf } from './file-names.ts';
import type { Format } from './options.ts';
import { readyFor, sourceTexts } from './source-text.ts';
import { terminalOf } from './terminal.ts';

interface Settings {
  readonly root: string;
  readonly color: boolean | undefined;
  /** The file it is written to; absent: standard output. */
  readonly output: string | undefined;
  /** The state after the check; absent: nothing remembers what was before. */
  readonly state?: WatchState;
}

/** How each format of a check is made; its module is loaded only then. */
export const RENDERERS: Readonly<
  Record<Format, (checked: Checked, settings: Settings) => Promise<string>>
> = {
  github: async ({ report }, { root }) => {
    const { renderGithub } = await import('../report/github.ts');
    return renderGithub(report, fileNamesOf(root, process.env));
  },
  html: async (checked, { root, state }) => {
    const { renderHtml } = await import('../report/html.ts');
    const { matrixReport } = await import('../matrix-report.ts');
    const { timelinesOf } = await import('../watch/timelines.ts');
    const { report, view } = checked;
    const files = fileNamesOf(root, process.env);
    const timelines = timelinesOf(checked, { state, key: keyOf(process.env) });
    return renderHtml(report, matrixReport(view, report), timelines, { files, now: view.now });
  },
  json: async ({ report }) => {
    const { renderJson } = await import('../report/json.ts');
    return renderJson(report);
  },
  junit: async ({ report }, { root }) => {
    const { renderJunit } = await import('../report/junit.ts');
    return renderJunit(report, fileNamesOf(root, process.env));
  },
  markdown: async ({ report }, { root }) => {
    const { LIMITS, renderMarkdown } = await import('../report/markdown.ts');
    return renderMarkdown(report, {
      files: fileNamesOf(root, process.env),
      limit: LIMITS.summary,
    });
  },
  pretty: async ({ report }, { root, color, output }) => {
    const { renderPretty } = await import('../report/pretty.ts');
    await readyFor(report.findings);
    const stream = output === undefined ? process.stdout : FILE;
    const terminal = terminalOf(stream, process.env, color);
    return renderPretty(report, { ...terminal, sourceText: sourceTexts(root) });
  },
  sarif: async ({ report, view, tree }, { root }) => {
    const { renderSarif } = await import('../report/sarif.ts');
    const { explainedRule } = await import('../rules/explained.ts');
    return renderSarif(report, {
      files: fileNamesOf(root, process.env),
      anchor: anchorOf(view, tree),
      version: manifest.version,
      home: HOME,
      rule: explainedRule,
      suppressed: process.env.GITHUB_ACTIONS !== 'true',
    });
  },
};

/** No terminal. */
const FILE = { isTTY: false, columns: 0 };
