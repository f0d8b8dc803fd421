import { examine } from '../../check.ts';
import type { Report } from '../../model/index.ts';
import { readConfig } from '../../read-config.ts';
import { counted } from '../../report/counted.ts';
import { visible } from '../../report/escape.ts';
import { readBaseline, updateBaseline } from '../baseline.ts';
import { clock } from '../clock.ts';
import { exitCodeOf } from '../exit-code.ts';
import { assertFolderArgument } from '../folder.ts';
import { withNamedSources } from '../named-sources.ts';
import { problemNotes } from '../notes.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { progress } from '../progress.ts';
import { RENDERERS } from '../renderers.ts';
import { textOf } from '../settings.ts';
import { writeOutput } from '../write-output.ts';

/** Compares what the code needs with what every environment holds. */
export const runCheck: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, since, offline, format, color, debug } = settings;
  const config = await withNamedSources(
    await readConfig(root, settings.config),
    settings,
    process.env,
  );
  const kept = await readBaseline(root, settings, config);
  const checked = await examine({
    root,
    config,
    ...(kept.file === undefined ? {} : { baseline: kept.file }),
    offline,
    env: process.env,
    now: clock(process.env),
    published,
    onProgress: progress(process.stderr, process.env),
    ...(environments === undefined ? {} : { environments }),
    ...(since === undefined ? {} : { since }),
  });
  const { report } = checked;
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  const written = settings.updateBaseline
    ? await updateBaseline(kept, checked, config, process.env)
    : [];
  const notes = [...written, ...problemNotes(problems, debug)];
  const exitCode = exitCodeOf(report, settings);
  const output = textOf(args, 'output');
  const text = await RENDERERS[format](checked, { root, color, output });
  if (output === undefined) return { stdout: text, notes, exitCode };
  writeOutput(output, text);
  return { stdout: '', notes: [wrote(output, report), ...notes], exitCode };
};

async function published() {
  const { loadPublished } = await import('../../egress/published/load.ts');
  return loadPublished(process.env);
}

function wrote(output: string, { findings }: Report): string {
  return `Wrote ${visible(output)}: ${counted(findings.length, 'finding')}`;
}
