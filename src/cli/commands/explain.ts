import { explain } from '../../explain.ts';
import { readConfig } from '../../read-config.ts';
import { renderExplain, renderExplainJson } from '../../report/explain.ts';
import { clock } from '../clock.ts';
import { assertFolderArgument } from '../folder.ts';
import { withNamedSources } from '../named-sources.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { textOf } from '../settings.ts';
import { readyFor, sourceTexts } from '../source-text.ts';
import { terminalOf } from '../terminal.ts';

/** Tells all that is known of a name, or what a rule finds. */
export const runExplain: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, offline, format, color } = settings;
  const explanation = await explain({
    root,
    subject: textOf(args, 'subject') ?? '',
    config: await withNamedSources(await readConfig(root, settings.config), settings, process.env),
    offline,
    env: process.env,
    now: clock(process.env),
    ...(environments === undefined ? {} : { environments }),
  });
  await readyFor(explanation.variables.flatMap(({ findings }) => findings));
  const terminal = terminalOf(process.stdout, process.env, color);
  const stdout =
    format === 'json'
      ? renderExplainJson(explanation)
      : renderExplain(explanation, { ...terminal, sourceText: sourceTexts(root) });
  return { stdout, exitCode: 0 };
};
