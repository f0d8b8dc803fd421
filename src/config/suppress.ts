import {
  type Finding,
  isFileLocation,
  type Location,
  type Suppressed,
  type UnusedSuppression,
} from '../model/index.ts';
import { matcher } from './glob.ts';
import type { IgnoreComment } from './ignore-comments.ts';
import { unknown } from './repeat.ts';
import type { ConfigIgnore } from './types.ts';

export interface SuppressionOptions {
  /** The ids of all rules, to name the right one for a mistyped one. */
  readonly rules?: readonly string[];
  /** Only a part was judged, so that nothing can be called unused. */
  readonly partial?: boolean;
}

export interface SuppressionResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly unusedSuppressions: readonly UnusedSuppression[];
}

/** One ignore of either kind, ready to be asked. */
interface Suppression {
  readonly covers: (finding: Finding) => boolean;
  readonly reason: string;
  readonly place: Location;
  /** What is said when it covers nothing. */
  readonly unused: string;
}

/**
 * Takes away the findings that an ignore with a reason covers, and names the ignores that cover
 * nothing, have run out or are not valid. The first ignore that covers a finding is its reason;
 * all that cover it count as used.
 */
export function applySuppressions(
  findings: readonly Finding[],
  ignores: readonly ConfigIgnore[],
  comments: readonly IgnoreComment[],
  now: Date,
  options: SuppressionOptions = {},
): SuppressionResult {
  const today = now.toISOString().slice(0, 10);
  const broken: UnusedSuppression[] = [];
  const usable: Suppression[] = [];
  for (const ignore of ignores) {
    if (ignore.until !== undefined && ignore.until < today)
      broken.push({ location: ignore.place, message: `this ignore ran out on ${ignore.until}` });
    else usable.push(fromConfig(ignore));
  }
  for (const comment of comments) {
    const mistake = commentMistake(comment, options.rules);
    if (mistake === undefined) usable.push(fromComment(comment));
    else broken.push({ location: comment.place, message: mistake });
  }
  const { kept, suppressed, used } = sift(findings, usable);
  const unused = options.partial ? [] : usable.filter((one) => !used.has(one));
  return {
    findings: kept,
    suppressed,
    unusedSuppressions: [
      ...broken,
      ...unused.map(({ place, unused: message }) => ({ location: place, message })),
    ].sort((a, b) => compare(keyOf(a), keyOf(b))),
  };
}

function sift(findings: readonly Finding[], suppressions: readonly Suppression[]) {
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const covering = suppressions.filter((one) => one.covers(finding));
    for (const one of covering) used.add(one);
    const [first] = covering;
    if (first === undefined) kept.push(finding);
    else suppressed.push({ finding, reason: first.reason, by: first.place });
  }
  return { kept, suppressed, used };
}

function fromConfig(ignore: ConfigIgnore): Suppression {
  const { rule, environment, component, reason, place } = ignore;
  const name = ignore.name === undefined ? undefined : matcher(ignore.name);
  const path = ignore.path === undefined ? undefined : matcher(ignore.path);
  const covers = (finding: Finding) =>
    (rule === undefined || finding.rule === rule) &&
    (environment === undefined || finding.environment === environment) &&
    (component === undefined || finding.component === component) &&
    (name === undefined || (finding.name !== undefined && name(finding.name))) &&
    (path === undefined || fileOf(finding).some(path));
  return { covers, reason, place, unused: 'this ignore covers no finding; remove it' };
}

function fromComment(comment: IgnoreComment): Suppression {
  const { rules, lines, place, reason = '' } = comment;
  const covers = ({ rule, location }: Finding) =>
    rules.includes(rule) &&
    location !== undefined &&
    isFileLocation(location) &&
    location.file === place.file &&
    lines.includes(location.line);
  const unused = `this comment covers no finding of ${rules.join(', ')}; remove it`;
  return { covers, reason, place, unused };
}

function commentMistake(
  { rules, reason }: IgnoreComment,
  known: readonly string[] | undefined,
): string | undefined {
  if (rules.length === 0) return 'this comment names no rule: `envparity-ignore <rule>: reason`';
  const stranger = rules.find((rule) => known !== undefined && !known.includes(rule));
  if (known !== undefined && stranger !== undefined)
    return `this comment names the ${unknown('rule', stranger, known)}`;
  if (reason === undefined)
    return 'this comment gives no reason, so it has no effect: `envparity-ignore <rule>: reason`';
  return undefined;
}

function fileOf({ location }: Finding): readonly string[] {
  return location !== undefined && isFileLocation(location) ? [location.file] : [];
}

function keyOf({ location }: UnusedSuppression): readonly [string, number, number] {
  return isFileLocation(location)
    ? [location.file, location.line, location.column]
    : [location.source, 0, 0];
}

function compare(a: readonly [string, number, number], b: readonly [string, number, number]) {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1] || a[2] - b[2];
}
