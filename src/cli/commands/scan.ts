import { toJson } from '../../report/json.ts';
import { renderScan } from '../../report/scan.ts';
import { scan } from '../../scan.ts';
import { assertFolderArgument } from '../folder.ts';
import { problemNotes } from '../notes.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import { readConfig } from '../read-config.ts';
import { terminalOf } from '../terminal.ts';

/** Lists what the code reads. */
export const runScan: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { exclude } = readConfig(root, settings);
  const report = await scan({ root, exclude });
  const terminal = terminalOf(process.stdout, process.env, settings.color);
  return {
    stdout: settings.format === 'json' ? toJson(report) : renderScan(report, terminal),
    notes: problemNotes(report.problems, settings.debug),
    exitCode: 0,
  };
};
