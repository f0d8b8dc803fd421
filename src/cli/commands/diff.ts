import { diff } from '../../diff.ts';
import { readConfig } from '../../read-config.ts';
import { renderDiff, renderDiffJson } from '../../report/diff.ts';
import { clock } from '../clock.ts';
import { assertFolderArgument } from '../folder.ts';
import { withNamedSources } from '../named-sources.ts';
import { problemNotes } from '../notes.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { textOf } from '../settings.ts';
import { terminalOf } from '../terminal.ts';

/** Compares two environments name by name. */
export const runDiff: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const comparison = await diff({
    root,
    left: textOf(args, 'left') ?? '',
    right: textOf(args, 'right') ?? '',
    config: await withNamedSources(await readConfig(root, settings.config), settings, process.env),
    offline: settings.offline,
    env: process.env,
    now: clock(process.env),
  });
  const terminal = terminalOf(process.stdout, process.env, settings.color);
  const stdout =
    settings.format === 'json' ? renderDiffJson(comparison) : renderDiff(comparison, terminal);
  const notes = problemNotes(comparison.problems ?? [], settings.debug);
  return { stdout, notes, exitCode: 0 };
};
