import type { Finding, Report, Severity } from '../model/index.ts';
import { counted } from './counted.ts';
import { fold, type Group } from './fold.ts';
import { briefEntry, entryLines } from './markdown/entry.ts';
import { plain } from './markdown/escape.ts';
import { type Block, type Fitted, fitInto, sizeOf } from './markdown/fit.ts';
import { noteBlocks } from './markdown/notes.ts';
import { type Section, sectionsOf, severityCounts } from './sections.ts';
import { type FileNames, pageUrl } from './uri.ts';
import { factsOf, verdictOf } from './verdict.ts';

export interface MarkdownOptions {
  readonly files: FileNames;
  /** The most that the surface takes, in bytes; a comment takes fewer than a summary. */
  readonly limit: number;
  /** Where all of it can be read, for when it has to be cut. */
  readonly fullReport?: string;
  /** The day since which a finding is there, where somebody keeps count. */
  readonly since?: (finding: Finding) => string | undefined;
}

/**
 * What a surface of GitHub takes, with room for what a caller puts around the report:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const LIMITS = { comment: 65_536 - 2_048, summary: 1_024 * 1_024 - 4_096 } as const;

/** What stands open; the rest of an environment is folded away. */
const MAX_OPEN = 10;
/** For the lines around a heading and a fold. */
const FRAME = 120;

interface Entry extends Block {
  readonly severity: Severity;
  readonly group: Group;
}

interface Part {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** A check as a comment or a summary: the answer first, then each environment, worst first. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const head = [`## envparity: ${plain(verdictOf(report).text)}`, '', plain(factsOf(report))];
  const parts = sectionsOf(report.findings).map((section) => partOf(section, options));
  const notes = noteBlocks(report, options.files);
  const room = options.limit - sizeOf(head) - sizeOf(hiddenLines(Number.MAX_SAFE_INTEGER, options));
  const fitted = fitInto(byImportance(parts, notes), room);
  const lines = [
    ...head,
    ...parts.flatMap((part) => partLines(part, fitted)),
    ...hiddenLines(fitted.hidden, options),
    ...notes.flatMap((note) => fitted.shown.get(note) ?? []),
  ];
  return `${lines.join('\n')}\n`;
}

function partOf({ environment, findings }: Section, options: MarkdownOptions): Part {
  const title = environment === undefined ? 'In the repository' : plain(environment);
  const heading = `### ${title}: ${severityCounts(findings)}`;
  const frame = { size: sizeOf([heading]) + FRAME };
  return {
    heading,
    entries: fold(findings).map((group) => ({
      group,
      severity: group[0].severity,
      full: entryLines(group, options.files, sinceOf(group, options)),
      brief: briefEntry(group, sinceOf(group, options)),
      findings: group.length,
      frame,
    })),
  };
}

/** The first of the days. */
function sinceOf(group: Group, { since }: MarkdownOptions): string | undefined {
  return group
    .flatMap((finding) => since?.(finding) ?? [])
    .sort()
    .at(0);
}

/** What will break, then what is not known, then the rest. */
function byImportance(parts: readonly Part[], notes: readonly Block[]): readonly Block[] {
  const of = (severity: Severity) =>
    parts.flatMap(({ entries }) => entries.filter((entry) => entry.severity === severity));
  return [...of('error'), ...notes, ...of('warning'), ...of('info')];
}

function partLines({ heading, entries }: Part, { shown }: Fitted): readonly string[] {
  const there = entries.filter((entry) => shown.has(entry));
  if (there.length === 0) return [];
  const open = there.filter(({ severity }, index) => severity !== 'info' && index < MAX_OPEN);
  const folded = there.filter((entry) => !open.includes(entry));
  const linesOf = (some: readonly Entry[]) => some.flatMap((entry) => shown.get(entry) ?? []);
  if (folded.length === 0) return ['', heading, '', ...linesOf(open)];
  const counts = severityCounts(folded.flatMap(({ group }) => group));
  return [
    ...['', heading, ''],
    ...(open.length > 0 ? [...linesOf(open), ''] : []),
    ...[`<details><summary>${open.length > 0 ? 'more: ' : ''}${counts}</summary>`, ''],
    ...linesOf(folded),
    ...['', '</details>'],
  ];
}

function hiddenLines(hidden: number, { fullReport }: MarkdownOptions): readonly string[] {
  if (hidden === 0) return [];
  const url = pageUrl(fullReport);
  const rest = url === undefined ? '`envparity check` lists all' : `[the full report](${url})`;
  return ['', `**${counted(hidden, 'finding')} not shown** for want of room: ${rest}`];
}
