import manifest from '../../package.json' with { type: 'json' };
import { anchorOf } from '../anchor.ts';
import type { Checked } from '../check.ts';
import { problemNotes } from '../cli/notes.ts';
import { HOME } from '../home.ts';
import { isIncomplete } from '../report/complete.ts';
import { renderGithub } from '../report/github.ts';
import { renderJson } from '../report/json.ts';
import { LIMITS, renderMarkdown } from '../report/markdown.ts';
import { renderSarif } from '../report/sarif.ts';
import { logLine } from '../report/workflow-command.ts';
import { explainedRule } from '../rules/explained.ts';
import { addSummary, keepFile, setOutput } from './files.ts';
import { fileNames } from './links.ts';
import type { Job } from './run.ts';

/** Tells what was found in every place that a job has: annotations, summary, outputs, files. */
export function tell(job: Job, { report, view, tree }: Checked): void {
  const { runner, log, event, inputs } = job;
  const files = fileNames(inputs.path, event, runner);
  const problems = [...report.sources.flatMap((source) => source.problems), ...report.problems];
  for (const note of problemNotes(problems, inputs.settings.debug)) log(`${logLine(note)}\n`);
  log(renderGithub(report, files));
  addSummary(runner, renderMarkdown(report, { files, limit: LIMITS.summary }));
  const sarif = renderSarif(report, {
    files,
    anchor: anchorOf(view, tree),
    version: manifest.version,
    home: HOME,
    rule: explainedRule,
    suppressed: false,
  });
  setOutput(runner, 'findings', report.findings.length + (report.counts.existing ?? 0));
  setOutput(runner, 'new-findings', report.findings.length);
  setOutput(runner, 'incomplete', isIncomplete(report));
  setOutput(runner, 'report', keepFile(runner, 'report.json', renderJson(report)));
  setOutput(runner, 'sarif', keepFile(runner, 'report.sarif', sarif));
}
