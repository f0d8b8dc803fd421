import type { Finding } from '../model/index.ts';

/** Findings of one cause, or a single one. */
export type Group = readonly [Finding, ...Finding[]];

/** Fewer findings of one cause than this are each worth their own lines. */
const FOLD_FROM = { error: 4, warning: 4, info: 2 } as const;

/** Findings in their order; those of one cause together, where there are enough of them. */
export function fold(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of findings.entries()) {
    const key =
      finding.group === undefined
        ? String(index)
        : `${finding.rule}\0${finding.severity}\0${finding.group}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].flatMap((group): Group[] =>
    group.length < FOLD_FROM[group[0].severity] ? group.map((one): Group => [one]) : [group],
  );
}
