import { createHash } from 'node:crypto';
import {
  type Draft,
  type Finding,
  type Location,
  type Severity,
  usualEnvironment,
} from './model/index.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/types.ts';
import type { View } from './rules/view.ts';

const NEAREST: ReadonlyMap<string, number> = new Map([
  ['production', 0],
  ['staging', 1],
  ['development', 2],
  ['test', 3],
  ['ci', 4],
]);

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What the configuration makes of a rule. */
export type Levels = ReadonlyMap<string, Severity | 'off'>;

/** Runs every rule that is on, and stamps what it says. Sorted, worst first. */
export function judge(view: View, levels: Levels): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const level = levels.get(rule.id) ?? (rule.onByDefault === false ? 'off' : undefined);
    if (level === 'off') continue;
    for (const draft of rule.check(view)) findings.push(stamp(rule, draft, level));
  }
  return findings.sort(compareFindings);
}

function stamp(rule: Rule, draft: Draft, level: Severity | undefined): Finding {
  const { subject, severity, ...rest } = draft;
  return {
    ...rest,
    rule: rule.id,
    severity: level ?? severity ?? rule.severity,
    fingerprint: fingerprint(rule.id, draft, subject),
  };
}

/** No positions, so that moving code changes nothing. */
function fingerprint(rule: string, draft: Draft, subject: string | undefined): string {
  const parts = [rule, draft.name, draft.environment, draft.component, subject];
  return createHash('sha256')
    .update(parts.map((part) => part ?? '').join('\0'))
    .digest('hex')
    .slice(0, 20);
}

/** Worst first; then as a reader would look for them. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    distance(a.environment) - distance(b.environment) ||
    compare(a.environment ?? '', b.environment ?? '') ||
    rules.findIndex(({ id }) => id === a.rule) - rules.findIndex(({ id }) => id === b.rule) ||
    compare(a.component ?? '', b.component ?? '') ||
    compare(a.name ?? '', b.name ?? '') ||
    compare(where(a.location), where(b.location))
  );
}

/** Where users are comes first, then other deployments, then where nobody is. */
function distance(environment: string | undefined): number {
  if (environment === undefined) return NEAREST.size;
  return NEAREST.get(usualEnvironment(environment) ?? '') ?? 1;
}

function where(location: Location | undefined): string {
  if (location === undefined) return '';
  if ('source' in location) return location.source;
  return `${location.file}:${String(location.line).padStart(8, '0')}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
