import { listSources } from '../../list-sources.ts';
import { readConfig } from '../../read-config.ts';
import { unreadSources } from '../../report/complete.ts';
import { renderSources, renderSourcesJson } from '../../report/sources.ts';
import { clock } from '../clock.ts';
import { assertFolderArgument } from '../folder.ts';
import { withNamedSources } from '../named-sources.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { progress } from '../progress.ts';
import { terminalOf } from '../terminal.ts';

/** Lists every source, and what it could see. */
export const runSources: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, offline, format, color, allowIncomplete } = settings;
  const report = await listSources({
    root,
    config: await withNamedSources(await readConfig(root, settings.config), settings, process.env),
    offline,
    env: process.env,
    now: clock(process.env),
    onProgress: progress(process.stderr, process.env),
    ...(environments === undefined ? {} : { environments }),
  });
  const terminal = terminalOf(process.stdout, process.env, color);
  const stdout = format === 'json' ? renderSourcesJson(report) : renderSources(report, terminal);
  const isUnread = unreadSources(report).length > 0 && !allowIncomplete;
  return { stdout, exitCode: isUnread ? 3 : 0 };
};
