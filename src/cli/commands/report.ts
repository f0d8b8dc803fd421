import { type Checked, examine } from '../../check.ts';
import type { Config } from '../../config/types.ts';
import { UserError } from '../../errors.ts';
import type { Report } from '../../model/index.ts';
import { readConfig } from '../../read-config.ts';
import { visible } from '../../report/escape.ts';
import { LIMITS } from '../../report/markdown.ts';
import { watchText } from '../../watch/body.ts';
import type { WatchState } from '../../watch/format.gen.js';
import { type News, newsOf } from '../../watch/news.ts';
import { nextState } from '../../watch/next.ts';
import { baselineIn } from '../../watch/pack.ts';
import { clock } from '../clock.ts';
import { exitCodeOf } from '../exit-code.ts';
import { fileNamesOf } from '../file-names.ts';
import { assertFolderArgument } from '../folder.ts';
import { keepState, readKeptState } from '../kept-state.ts';
import { withNamedSources } from '../named-sources.ts';
import { problemNotes } from '../notes.ts';
import { REPORT_FORMATS, type ReportFormat } from '../options.ts';
import { withoutOwnFiles } from '../own-files.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { progress } from '../progress.ts';
import { RENDERERS } from '../renderers.ts';
import { type Settings, textOf } from '../settings.ts';
import { tellNews, webhookOf } from '../webhook.ts';
import { writeOutput } from '../write-output.ts';

/** Tells what has changed since it was run last, and keeps what it told in a file. */
export const runReport: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const path = textOf(args, 'state');
  if (path === undefined)
    throw new UserError('wrong-use', 'report needs a file for what it told last', {
      hint: 'Add `--state FILE`; the first report makes it',
    });
  const webhook = webhookOf(args, process.env);
  const before = readKeptState(path);
  const now = clock(process.env);
  const output = textOf(args, 'output');
  const config = withoutOwnFiles(await readConfig(root, settings.config), root, [path, output]);
  const checked = await look(root, settings, { config, before, now });
  const { addresses } = config.baseline;
  const after = nextState(before, checked, { env: process.env, now, addresses });
  const news = newsOf(checked.report, before, after);
  const format = REPORT_FORMATS.find((one) => one === textOf(args, 'format'));
  const whole = (as: ReportFormat) => render(as, checked, after, { root, color: false, output });
  if (output !== undefined) writeOutput(output, await whole(format ?? 'markdown'));
  const stdout =
    output === undefined && format !== undefined
      ? await whole(format)
      : await newsText(news, checked, { root, color: settings.color, output: undefined });
  const warnings = await tellNews(webhook, news, settings);
  // Last, so that what could not be told is told again.
  keepState(path, before, after);
  const { report } = checked;
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  const notes = output === undefined ? [] : [`Wrote ${visible(output)}`];
  return {
    stdout,
    notes: [...notes, ...warnings, ...problemNotes(problems, settings.debug)],
    exitCode: exitCodeOf(news?.report ?? silent(report), settings),
  };
};

async function look(
  root: string,
  settings: Settings,
  { config, before, now }: { config: Config; before: WatchState; now: Date },
): Promise<Checked> {
  const { environments, offline } = settings;
  const baseline = baselineIn(before);
  return examine({
    root,
    config: await withNamedSources(config, settings, process.env),
    ...(baseline === undefined ? {} : { baseline }),
    offline,
    env: process.env,
    now,
    onProgress: progress(process.stderr, process.env),
    ...(environments === undefined ? {} : { environments }),
  });
}

type Looks = Parameters<(typeof RENDERERS)['pretty']>[1];

async function render(
  format: ReportFormat,
  checked: Checked,
  state: WatchState,
  looks: Looks,
): Promise<string> {
  if (format !== 'markdown') return RENDERERS[format](checked, { ...looks, state });
  const files = fileNamesOf(looks.root, process.env);
  return watchText(checked.report, state, { files, limit: LIMITS.summary });
}

async function newsText(news: News | undefined, checked: Checked, looks: Looks): Promise<string> {
  if (news === undefined) return '';
  const text = await RENDERERS.pretty({ ...checked, report: news.report }, looks);
  return [text, ...news.ended.map((line) => `${line}\n`)].join('');
}

/** What was told before is no reason to fail again. */
function silent(report: Report): Report {
  return { ...report, findings: [] };
}
