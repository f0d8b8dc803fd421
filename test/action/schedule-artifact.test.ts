import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { git } from '../../src/net/git.ts';
import { unpackState } from '../../src/watch/pack.ts';
import { DRIFTED, project } from '../cli/project.ts';
import { answering, serverError } from '../fakes/faults.ts';
import { type FakeArtifact, startArtifacts } from '../fakes/github-artifacts.ts';
import { type FakeIssue, startIssues } from '../fakes/github-issues.ts';
import { builtProgram } from '../helpers/built.ts';
import { readProject } from '../helpers/project.ts';
import { makeFolder, removeFolder } from '../helpers/temp.ts';
import { builtAction, type Step, TOKEN } from './runner.ts';

const run = builtAction();
const program = builtProgram();
const KEY = 'q8Zt2kWnT4vR7xYbC1mE5pLsJ9dHfGaU3oQiXwVzKyA=';
const LIST = 'GET /repos/acme/shop/actions/artifacts';
const ZIP = `${LIST}/1/zip`;

/** What the shipped workflow does behind the action. */
interface Upload {
  readonly if: string;
  readonly with: Readonly<Record<'name' | 'path', string>>;
}

const [UPLOAD] = parse(
  readProject('examples/workflows/github/schedule.yml'),
).jobs.report.steps.filter(({ uses }: { uses: string }) =>
  uses.startsWith('actions/upload-artifact@'),
) as [Upload];

/** A value that is one output of the action. */
function given(expression: string, { outputs }: Step): string {
  const name = /^\$\{\{ steps\.envparity\.outputs\.([\w-]+)(?: != '')? \}\}$/.exec(expression)?.[1];
  if (name === undefined) throw new Error(`The tests do not know ${expression}`);
  return outputs[name] ?? '';
}

let folder = '';
beforeAll(async () => {
  folder = makeFolder();
  await holding('small.json', 3);
  await holding('large.json', 900);
  await holding('larger.json', 901);
  await holding('turned.json', 900, 'canary-turned-');
});
afterAll(() => removeFolder(folder));

/** What production holds, as a process in it tells. */
async function holding(file: string, count: number, value = 'canary-value-') {
  const names = Array.from({ length: count }, (_, index) => `VARIABLE_${index}`);
  const env = Object.fromEntries(names.map((name) => [name, `${value}${name}-0123456789`]));
  const args = ['snapshot', '--environment', 'production', '--phase', 'run'];
  const { stderr } = await program([...args, '--output', join(folder, file)], {
    env: { ...env, ENVPARITY_KEY: KEY, SOURCE_DATE_EPOCH: seconds('2026-11-01') },
  });
  expect(stderr).not.toMatch(/error/);
}

function seconds(day: string): string {
  return String(Date.parse(`${day}T00:00:00Z`) / 1000);
}

async function start(snapshot: string) {
  const issues: FakeIssue[] = [];
  const artifacts = await startArtifacts('acme/shop');
  const fake = await startIssues({ repository: 'acme/shop', issues, more: artifacts.routes });
  const { '.env': _, ...files } = DRIFTED;
  const config = 'environments:\n  production:\n    sources: [{ snapshot: production.json }]\n';
  const root = project({ ...files, 'envparity.yaml': config });
  const hold = (file: string) =>
    writeFileSync(join(root, 'production.json'), readFileSync(join(folder, file)));
  hold(snapshot);
  await git(root, ['init', '-q']);
  await git(root, ['add', '-A']);
  const on = (day: string) =>
    run({
      workspace: root,
      event: 'schedule',
      env: {
        ENVPARITY_KEY: KEY,
        GITHUB_API_URL: fake.url,
        GITHUB_REF_NAME: 'main',
        SOURCE_DATE_EPOCH: seconds(day),
      },
    });
  /** As actions/upload-artifact does, where the workflow lets it. */
  const upload = (step: Step, day: string, more: Partial<FakeArtifact> = {}) => {
    if (given(UPLOAD.if, step) === '') return undefined;
    const path = given(UPLOAD.with.path, step);
    const content = readFileSync(path);
    const artifact: FakeArtifact = {
      id: artifacts.list.length + 1,
      name: given(UPLOAD.with.name, step),
      archive: zipSync({ [basename(path)]: content }),
      createdAt: `${day}T00:00:30Z`,
      expiresAt: new Date(Date.parse(`${day}T00:00:30Z`) + 90 * 86_400_000).toISOString(),
      expired: false,
      ...more,
    };
    artifacts.list.push(artifact);
    return { artifact, content: content.toString('utf8') };
  };
  const edits = () => fake.requests.filter(({ method }) => method === 'PATCH').length;
  const body = () => issues[0]?.body ?? '';
  /** Two reports with an artifact in between. */
  const begun = async () => {
    const uploaded = upload(await on('2026-11-01'), '2026-11-01');
    if (uploaded === undefined) throw new Error('nothing to upload');
    return uploaded;
  };
  return {
    ...{ fake, artifacts, issues, root, hold, on, upload, edits, body, begun },
    stop: async () => {
      await fake[Symbol.asyncDispose]();
      await artifacts.store[Symbol.asyncDispose]();
    },
  };
}

const GONE = 'the artifact of the last report is not there';
const UNTOLD = 'what has changed since is not told';

describe('a state that has room in the issue', () => {
  test('stays there, and no artifact is asked for', async () => {
    const { on, upload, edits, body, fake, stop } = await start('small.json');
    const first = await on('2026-11-01');
    expect(unpackState(body())?.baseline).toBeDefined();
    expect(upload(first, '2026-11-01')).toBeUndefined();
    await on('2026-11-02');
    expect(edits()).toBe(0);
    expect(fake.requests.filter(({ path }) => path.includes('artifacts'))).toEqual([]);
    await stop();
  });

  test('comes back when it has room again', async () => {
    const { on, hold, body, begun, upload, stop } = await start('large.json');
    await begun();
    hold('small.json');
    const second = await on('2026-11-02');
    expect(body()).toContain('VARIABLE\\_100 is gone from');
    expect(unpackState(body())).toMatchObject({ baseline: { baselineVersion: 1 } });
    expect(unpackState(body())?.artifact).toBeUndefined();
    expect(upload(second, '2026-11-02')).toBeUndefined();
    await stop();
  });
});

describe('a state that is too large for the issue', () => {
  test('goes to an artifact without a value, and the next report compares with it', async () => {
    const { on, hold, upload, edits, body, begun, artifacts, stop } = await start('large.json');
    const { artifact, content } = await begun();
    expect(content).toContain('VARIABLE_899');
    expect(content + body()).not.toMatch(/canary|0123456789/);
    const { artifact: pointer, findings, baseline } = unpackState(body()) ?? {};
    expect(artifact.name).toBe(`envparity-state-${pointer?.digest.slice(0, 16)}`);
    expect(baseline).toBeUndefined();
    expect(Object.values(findings ?? {})).toEqual(['2026-11-01T00:00:00.000Z']);
    hold('turned.json');
    const second = await on('2026-11-02');
    expect(second.code).toBe(0);
    expect(body()).toContain('VARIABLE\\_100 has another value');
    expect(body()).toContain('since 2026\\-11\\-01');
    expect([edits(), artifacts.store.requests.length]).toEqual([1, 1]);
    expect(second.log).not.toMatch(new RegExp(`VerySecret|${TOKEN}|canary`));
    expect(upload(second, '2026-11-02')?.artifact.name).not.toBe(artifact.name);
    await stop();
  });

  test('is neither uploaded nor edited again where nothing has changed', async () => {
    const { on, upload, edits, begun, stop } = await start('large.json');
    await begun();
    const second = await on('2026-11-02');
    const third = await on('2026-11-03');
    expect([second, third].map((step) => upload(step, '2026-11-03'))).toEqual([
      undefined,
      undefined,
    ]);
    expect([second.outputs.incomplete, edits()]).toEqual(['false', 0]);
    await stop();
  });

  test('is uploaded again under its name before it expires, and the issue stays as it is', async () => {
    const { on, upload, edits, begun, artifacts, stop } = await start('large.json');
    const { artifact } = await begun();
    expect(upload(await on('2026-12-15'), '2026-12-15')).toBeUndefined();
    const late = upload(await on('2026-12-17'), '2026-12-17');
    expect(late?.artifact.name).toBe(artifact.name);
    artifact.expired = true;
    const next = await on('2027-02-02');
    expect([next.outputs.incomplete, edits()]).toEqual(['false', 0]);
    expect(artifacts.store.requests.at(-1)?.path).toBe('/actions-results/2');
    await stop();
  });

  test('is nowhere where there is no issue to find it by', async () => {
    const { on, issues, upload, root, stop } = await start('large.json');
    writeFileSync(join(root, 'src/main.ts'), 'export const seven = process.env.VARIABLE_7;\n');
    expect(upload(await on('2026-11-01'), '2026-11-01')).toBeUndefined();
    expect(issues).toEqual([]);
    await stop();
  });

  test('is that of one of two runs at once', async () => {
    const { on, upload, issues, begun, hold, body, stop } = await start('large.json');
    await begun();
    hold('larger.json');
    const both = await Promise.all([on('2026-11-02'), on('2026-11-02')]);
    for (const step of both) upload(step, '2026-11-02');
    const next = await on('2026-11-03');
    expect(next.outputs.incomplete).toBe('false');
    expect(issues.filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(body().match(/VARIABLE\\_900 appeared/g)).toHaveLength(1);
    await stop();
  });
});

describe('an artifact that cannot be had', () => {
  test('because no step uploads it is told once, makes nothing new, and closes nothing', async () => {
    const { on, upload, edits, body, issues, hold, root, stop } = await start('large.json');
    await on('2026-11-01');
    const second = await on('2026-11-02');
    expect([second.code, second.outputs.incomplete]).toEqual([0, 'true']);
    expect(second.log).toContain(`note: ${GONE}, so ${UNTOLD}; let a step`);
    expect(body()).toContain(`**Asked for and not read**: the last report (${GONE}`);
    expect(body()).toContain('since 2026\\-11\\-01');
    const third = await on('2026-11-03');
    expect(edits()).toBe(1);
    writeFileSync(join(root, 'src/main.ts'), 'export const seven = process.env.VARIABLE_7;\n');
    const mended = await on('2026-11-04');
    expect(body()).toMatch(/^## envparity: not known, the last report could not be read$/m);
    expect(issues[0]?.state).toBe('open');
    expect(upload(third, '2026-11-03')?.artifact.name).toBe(mended.outputs['state-name']);
    hold('larger.json');
    await on('2026-11-05');
    expect(body()).toContain('VARIABLE\\_900 appeared');
    expect(body()).not.toContain(UNTOLD);
    expect(issues[0]?.state).toBe('closed');
    await stop();
  });

  test('because it is not there any more is told, and all begins anew', async () => {
    const { fake, on, upload, body, begun, hold, stop } = await start('large.json');
    const { artifact, content } = await begun();
    const lost = async (why: string) => {
      const step = await on('2026-11-02');
      expect([step.code, step.outputs.incomplete], why).toEqual([0, 'true']);
      expect(step.log).toContain(`note: the artifact of the last report ${why}, so ${UNTOLD};`);
      return step;
    };
    fake.fault(ZIP, answering({ status: 410, body: { message: 'Artifact has expired' } }));
    await lost('has expired');
    fake.fault(ZIP, answering({ status: 404, body: { message: 'Not Found' } }));
    await lost('is not there');
    Object.assign(artifact, { expired: true });
    await lost('has expired');
    Object.assign(artifact, { expired: false, isOfFork: true });
    const step = await lost('is not there');
    expect(upload(step, '2026-11-02')?.content).toBe(content);
    hold('larger.json');
    await on('2026-11-03');
    expect(body()).toContain('VARIABLE\\_900 appeared');
    await stop();
  });

  test('because somebody put another in its place is told, and nothing of it is used', async () => {
    const { on, upload, body, begun, hold, stop } = await start('large.json');
    const { artifact, content } = await begun();
    const spoiled = {
      'the same size': zipped(content.replace('_7"', '_8"')),
      'far too large': new Uint8Array(2 ** 24),
      'a bomb': bomb(content.length),
    };
    for (const [title, archive] of Object.entries(spoiled)) {
      artifact.archive = archive;
      const step = await on('2026-11-02');
      expect([step.code, step.outputs.incomplete], title).toEqual([0, 'true']);
      expect(step.log).toContain('is not what was put there, so nothing of it was used');
      if (title === 'a bomb') expect(upload(step, '2026-11-02')?.content).toBe(content);
    }
    hold('larger.json');
    await on('2026-11-03');
    expect(body()).toContain('VARIABLE\\_900 appeared');
    await stop();
  });

  test('for now stays the one to compare with', async () => {
    const { fake, artifacts, on, upload, edits, body, begun, hold, stop } =
      await start('large.json');
    await begun();
    const pointer = unpackState(body())?.artifact;
    const refused = answering({
      status: 403,
      body: { message: 'Resource not accessible by integration', status: '403' },
    });
    const unread = async (why: string) => {
      const step = await on('2026-11-02');
      expect([step.code, step.outputs.incomplete], why).toEqual([0, 'true']);
      expect(step.log).toContain(why);
      expect(unpackState(body())?.artifact).toEqual(pointer);
      expect(upload(step, '2026-11-02')).toBeUndefined();
    };
    fake.fault(LIST, refused);
    await unread('give the job the permission actions: read');
    fake.fault(ZIP, refused);
    await unread('the token may not read the artifact of the last report');
    expect(edits()).toBe(1);
    hold('larger.json');
    fake.fault(LIST, serverError(503), 3);
    await unread('note: GitHub answered 503');
    artifacts.store.fault('GET /actions-results/1', serverError(503));
    await unread('GitHub did not hand out the artifact of the last report');
    expect(edits()).toBe(2);
    await on('2026-11-03');
    expect(body()).toContain('VARIABLE\\_900 appeared');
    await stop();
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function zipped(content: string): Uint8Array {
  return zipSync({ 'state.json': bytes(content) });
}

/** Says of 256 MB that they are as large as what was put there. */
function bomb(size: number): Uint8Array {
  const archive = Buffer.from(zipSync({ 'state.json': new Uint8Array(2 ** 28) }, { level: 9 }));
  archive.writeUInt32LE(size, archive.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  archive.writeUInt32LE(size, 22);
  return archive;
}
