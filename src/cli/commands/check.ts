import { check } from '../../check.ts';
import type { Report } from '../../model/index.ts';
import { renderJson } from '../../report/json.ts';
import { clock } from '../clock.ts';
import { exitCodeOf } from '../exit-code.ts';
import { assertFolderArgument } from '../folder.ts';
import { withNamedSources } from '../named-sources.ts';
import { problemNotes } from '../notes.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { progress } from '../progress.ts';
import { readConfig } from '../read-config.ts';
import { sourceLines } from '../source-line.ts';
import { terminalOf } from '../terminal.ts';

/** Compares what the code needs with what every environment holds. */
export const runCheck: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, since, offline, format, color, debug } = settings;
  const report = await check({
    root,
    config: await withNamedSources(readConfig(root, settings), settings, process.env),
    offline,
    env: process.env,
    now: clock(process.env),
    onProgress: progress(process.stderr, process.env),
    ...(environments === undefined ? {} : { environments }),
    ...(since === undefined ? {} : { since }),
  });
  const stdout = format === 'json' ? renderJson(report) : await pretty(report, root, color);
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  return { stdout, notes: problemNotes(problems, debug), exitCode: exitCodeOf(report, settings) };
};

async function pretty(report: Report, root: string, color: boolean | undefined): Promise<string> {
  const { renderPretty } = await import('../../report/pretty.ts');
  const terminal = terminalOf(process.stdout, process.env, color);
  return renderPretty(report, { ...terminal, sourceLine: sourceLines(root) });
}
