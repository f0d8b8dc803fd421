import { providers } from '../providers/index.ts';
import { changeOf } from './change.ts';
import { readIgnoreComments } from './comments.ts';
import { canonical } from './config/environments.ts';
import { matcher } from './config/glob.ts';
import { applySuppressions } from './config/suppress.ts';
import { type Inspection, type InspectOptions, inspect } from './inspect.ts';
import { judge } from './judge.ts';
import {
  type Counts,
  type Finding,
  type Matrix,
  type Problem,
  type Report,
  usualEnvironment,
} from './model/index.ts';
import { trackedFiles } from './net/git.ts';
import { rules } from './rules/index.ts';
import type { View } from './rules/view.ts';
import { sourceRows } from './source-rows.ts';
import { findToRun } from './to-run.ts';
import { openCommit } from './tree/commit.ts';
import { assertFolder, openFolder } from './tree/folder.ts';
import { isMedia } from './tree/media.ts';
import { withIgnored, without } from './tree/part.ts';
import type { Tree } from './tree/types.ts';
import { findUnknown } from './unknown.ts';
import { unknownPassages } from './unknown-passages.ts';

export interface CheckOptions extends Omit<InspectOptions, 'offline' | 'answered'> {
  /** The folder to check. */
  readonly root: string;
  /** Report only what is new against this commit. */
  readonly since?: string;
  readonly offline?: boolean;
  /** Judge the environment that this process runs in, where a place says which and no other is named. */
  readonly here?: true;
}

/** A report, and what it was made from, for those who show more than findings. */
export interface Checked {
  readonly report: Report;
  readonly view: View;
  readonly tree: Tree;
}

/**
 * Compares what the code of a folder needs with what each environment holds.
 *
 * @throws UserError `no-such-folder`, `not-a-folder`, `unknown-ref`, `git-not-found`
 */
export async function check(options: CheckOptions): Promise<Report> {
  return (await examine(options)).report;
}

/** The same, with what the report was made from. */
export async function examine(given: CheckOptions): Promise<Checked> {
  const tree = await openTree(given);
  const options = given.here ? { ...given, ...(await environmentHere(tree, given)) } : given;
  const settings: InspectOptions = {
    ...options,
    offline: options.offline ?? false,
    answered: new Map(),
  };
  const now = await inspect(tree, settings);
  const all = relevant(judge(now.view, options.config.rules), now);
  const before = options.since === undefined ? undefined : await earlier(options, settings, tree);
  const findings =
    before === undefined ? all : all.map((finding) => mark(finding, before.fingerprints));
  const sifted = applySuppressions(
    findings,
    options.config.ignores,
    readIgnoreComments(tree),
    options.now,
    { rules: rules.map(({ id }) => id), partial: now.environments.only !== undefined },
  );
  const shown = sifted.findings.filter((finding) => finding.new !== false);
  const report: Report = {
    schemaVersion: 1,
    title: tree.title,
    environments: now.matrix.environments,
    ...sifted,
    findings: shown,
    sources: sourceRows(now),
    unknown: [...findUnknown(now.view, now.environments.asked), ...unknownPassages(now.view)],
    toRun: findToRun(now.view, now),
    problems: unique(now.problems),
    ...(options.baseline === undefined
      ? {}
      : { drift: { since: options.baseline.takenAt, changes: now.view.drift } }),
    ...(before === undefined ? {} : { change: changeOf(before.matrix, now.matrix) }),
    counts: {
      ...count(shown, now),
      suppressed: sifted.suppressed.length,
      ...(before === undefined ? {} : { existing: sifted.findings.length - shown.length }),
    },
  };
  return { report, view: now.view, tree };
}

async function environmentHere(
  tree: Tree,
  { env, environments, config }: CheckOptions,
): Promise<Pick<CheckOptions, 'environments'>> {
  if (environments !== undefined) return { environments };
  for (const provider of providers) {
    const name = await provider.here?.(tree, env);
    const known = name === undefined ? undefined : canonical(name, config);
    if (known !== undefined && isJudgeable(known, config)) return { environments: [known] };
  }
  return {};
}

/** A job may be in an environment that only guards it, such as `release`. */
function isJudgeable(environment: string, { environments }: CheckOptions['config']): boolean {
  return environments.has(environment) || usualEnvironment(environment) !== undefined;
}

/** The tree of a folder as a check sees it: git asked, excluded paths left out. */
export async function openTree({
  root,
  config,
}: Pick<CheckOptions, 'root' | 'config'>): Promise<Tree> {
  assertFolder(root);
  const tracked = await trackedFiles(root);
  return excluding(openFolder(root, { tracked, keeps: true }), config.exclude);
}

interface Earlier {
  readonly fingerprints: ReadonlySet<string>;
  readonly matrix: Matrix;
}

/** What the earlier commit had, with the same local files and configuration. */
async function earlier(
  { root, since = 'HEAD', config }: CheckOptions,
  settings: InspectOptions,
  tree: Tree,
): Promise<Earlier> {
  const commit = await openCommit(root, since, (path) => !isMedia(path), tree);
  const { view, matrix } = await inspect(
    excluding(withIgnored(commit, tree), config.exclude),
    settings,
  );
  const findings = judge(view, config.rules);
  return { fingerprints: new Set(findings.map(({ fingerprint }) => fingerprint)), matrix };
}

function excluding(tree: Tree, globs: readonly string[]): Tree {
  if (globs.length === 0) return tree;
  const tests = globs.map(matcher);
  return without(tree, (path) => tests.some((test) => test(path)));
}

function mark(finding: Finding, before: ReadonlySet<string>): Finding {
  return { ...finding, new: !before.has(finding.fingerprint) };
}

/** With environments named on the command line: what they break on, and nothing that is merely untidy. */
function relevant(findings: readonly Finding[], { environments }: Inspection): readonly Finding[] {
  const { only } = environments;
  if (only === undefined) return findings;
  return findings.filter(({ environment, severity }) =>
    environment === undefined ? severity !== 'info' : only.includes(environment),
  );
}

function count(findings: readonly Finding[], { matrix }: Inspection): Omit<Counts, 'suppressed'> {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const names = new Set(
    matrix.components.flatMap((id) => matrix.variables(id).map(({ name }) => name)),
  );
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    variables: names.size,
    components: matrix.components.filter((id) => matrix.variables(id).length > 0).length,
  };
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
