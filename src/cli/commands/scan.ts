import { readConfig } from '../../read-config.ts';
import { toJson } from '../../report/json.ts';
import { type ScanReport, scan } from '../../scan.ts';
import { assertFolderArgument } from '../folder.ts';
import { problemNotes } from '../notes.ts';
import { pathOf } from '../path.ts';
import type { Run } from '../program.ts';
import type { Settings } from '../settings.ts';
import { terminalOf } from '../terminal.ts';

/** Lists what the code reads. */
export const runScan: Run = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { exclude } = await readConfig(root, settings.config);
  const report = await scan({ root, exclude });
  return {
    stdout: settings.format === 'json' ? toJson(report) : await pretty(report, settings),
    notes: problemNotes(report.problems, settings.debug),
    exitCode: 0,
  };
};

/** Loaded only when somebody looks. */
async function pretty(report: ScanReport, { color }: Settings): Promise<string> {
  const { renderScan } = await import('../../report/scan.ts');
  return renderScan(report, terminalOf(process.stdout, process.env, color));
}
