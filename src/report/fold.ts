import type { Finding } from '../model/index.ts';

/** Fewer findings of one cause than this are each worth their own lines. */
const FOLD_FROM = { error: 4, warning: 4, info: 2 } as const;

/** Findings in their order; those of one cause together, where there are enough of them. */
export function fold(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const key =
      finding.group === undefined
        ? String(index)
        : `${finding.rule}\0${finding.severity}\0${finding.group}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return group.length < FOLD_FROM[first.severity] ? group.map((one) => [one]) : [group];
  });
}
