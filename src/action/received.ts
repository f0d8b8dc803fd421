import { UserError } from '../errors.ts';
import type { Report } from '../model/index.ts';
import { type ReportFile, validateReportFile } from '../report/received.gen.js';
import { decode, readBounded } from '../tree/read.ts';

/**
 * The report that a run of a pull request left: whoever wrote the change may have written it too. No
 * path in it is opened, and nothing of it is offered to be opened or pasted.
 *
 * @throws UserError `unreadable-report`, `foreign-report`
 */
export function readReceived(path: string): Report {
  const outcome = readBounded(path, path);
  const decoded = 'bytes' in outcome ? decode(outcome.bytes, path) : outcome;
  if ('problem' in decoded)
    throw new UserError('unreadable-report', decoded.problem.message, {
      hint: 'Download what the run of the pull request has uploaded, and name it as `report`',
    });
  const data = withoutAddresses(decoded.text);
  if (!validateReportFile(data))
    throw new UserError('foreign-report', `${path} is no report of this version of envparity`, {
      hint: 'Use the same version of the action in both workflows',
    });
  return withoutCommands(data);
}

/** Nothing where it is no JSON, or nests beyond the stack. */
function withoutAddresses(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === 'url' ? undefined : value));
  } catch {
    return undefined;
  }
}

function withoutCommands(file: ReportFile): Report {
  const findings = file.findings.map(({ remedy, ...finding }) =>
    remedy === undefined ? finding : { ...finding, remedy: { text: remedy.text } },
  );
  return { ...file, title: '', findings, suppressed: [] };
}
