import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../src/net/git.ts';
import { historyIn } from '../../src/watch/history.ts';
import { unpackState } from '../../src/watch/pack.ts';
import { FIRST } from '../../src/watch/state.ts';
import { DRIFTED, project } from '../cli/project.ts';
import { type FakeIssue, startIssues } from '../fakes/github-issues.ts';
import { startWebhook, TOKEN } from '../fakes/webhook.ts';
import { builtAction } from './runner.ts';

const run = builtAction();

const DAYS = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];

async function repository(): Promise<string> {
  const { '.env': _, ...files } = DRIFTED;
  const root = project(files);
  await git(root, ['init', '-q']);
  await git(root, ['add', '-A']);
  return root;
}

async function start(issues: FakeIssue[] = []) {
  const fake = await startIssues({ repository: 'acme/shop', issues });
  const on = (
    root: string,
    day = 0,
    inputs: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, string>> = {},
  ) =>
    run({
      workspace: root,
      event: 'schedule',
      with: inputs,
      env: {
        GITHUB_API_URL: fake.url,
        GITHUB_REF_NAME: 'main',
        GITHUB_SHA: `${day}`.repeat(40),
        SOURCE_DATE_EPOCH: String(Date.parse(`${DAYS[day]}T00:00:00Z`) / 1000),
        ...more,
      },
    });
  const writes = () => fake.requests.filter(({ method }) => method === 'PATCH').length;
  return { fake, issues, on, writes };
}

const KEY = 'q8Zt2kWnT4vR7xYbC1mE5pLsJ9dHfGaU3oQiXwVzKyA=';
const MENDED = 'API_KEY=canary-2\n';

describe('on a schedule', () => {
  test('one issue tells the drift and since when; the job does not fail', async () => {
    const { fake, issues, on } = await start();
    const root = await repository();
    const { code } = await on(root);
    expect([code, issues.length]).toEqual([0, 1]);
    const [{ title, body, labels } = { title: '', body: '', labels: [] }] = issues;
    expect([title, labels]).toEqual(['Configuration drift', ['envparity']]);
    expect(body).toContain('`API_KEY` is needed here');
    expect(body).toContain('since 2026\\-11\\-01');
    expect(body).toContain('https://github.com/acme/shop/blob/main/src/main.ts#L2');
    expect(Object.values(unpackState(body)?.findings ?? {})).toContain('2026-11-01T00:00:00.000Z');
    expect(body).not.toContain('canary');
    await fake[Symbol.asyncDispose]();
  });

  test('it is not touched where nothing has changed, and keeps the day on which it began', async () => {
    const { fake, issues, on, writes } = await start();
    const root = await repository();
    await on(root);
    await on(root, 1);
    expect([issues.length, writes()]).toEqual([1, 0]);
    writeFileSync(join(root, 'src/more.ts'), "if (!process.env.MORE) throw new Error('MORE');\n");
    await on(root, 2);
    expect(writes()).toBe(1);
    expect(issues[0]?.body).toContain('since 2026\\-11\\-01');
    expect(issues[0]?.body).toContain('since 2026\\-11\\-03');
    await fake[Symbol.asyncDispose]();
  });

  test('its history grows with what changes, and not by the day', async () => {
    const { fake, issues, on, writes } = await start();
    const root = await repository();
    const config = (address: string) =>
      `environments:\n  production:\n    sources: [{ dotenv: .env.production }]\n    egress: [${address}]\n`;
    const env = { ENVPARITY_KEY: KEY };
    const eventsOf = () =>
      historyIn(unpackState(issues[0]?.body ?? '') ?? FIRST)?.addresses.map(({ events }) => events);
    writeFileSync(join(root, 'envparity.yaml'), config('203.0.113.9'));
    await on(root, 0, {}, env);
    await on(root, 1, {}, env);
    expect(writes()).toBe(0);
    expect(eventsOf()).toEqual([['2026-11-01 first']]);
    writeFileSync(join(root, 'envparity.yaml'), config('203.0.113.10'));
    await on(root, 2, {}, env);
    // The change is news no longer, and the history stays.
    await on(root, 3, {}, env);
    expect(eventsOf()?.flat().sort()).toEqual([
      '2026-11-01 first',
      '2026-11-03 first',
      '2026-11-03 gone',
    ]);
    expect(JSON.stringify(unpackState(issues[0]?.body ?? ''))).not.toContain('203.0.113');
    await fake[Symbol.asyncDispose]();
  });

  test('it is closed when all is well, and opened again with new drift', async () => {
    const { fake, issues, on } = await start();
    const root = await repository();
    await on(root);
    writeFileSync(join(root, '.env.production'), MENDED);
    await on(root, 1);
    expect([issues.length, issues[0]?.state]).toEqual([1, 'closed']);
    writeFileSync(join(root, '.env.production'), 'OTHER=1\n');
    await on(root, 2);
    expect([issues.length, issues[0]?.state]).toEqual([1, 'open']);
    expect(issues[0]?.body).toContain('since 2026\\-11\\-03');
    await fake[Symbol.asyncDispose]();
  });

  test('what somebody closed stays closed until there is news', async () => {
    const { fake, issues, on } = await start();
    const root = await repository();
    await on(root);
    const [issue] = issues;
    if (issue === undefined) throw new Error('no issue');
    issue.state = 'closed';
    await on(root, 1);
    expect(issue.state).toBe('closed');
    writeFileSync(join(root, 'src/more.ts'), "if (!process.env.MORE) throw new Error('MORE');\n");
    await on(root, 2);
    expect(issue.state).toBe('open');
    await fake[Symbol.asyncDispose]();
  });

  test('nothing is closed while a source could not be read', async () => {
    const { fake, issues, on } = await start();
    const root = await repository();
    await on(root);
    writeFileSync(
      join(root, 'envparity.yaml'),
      'environments:\n  production:\n    sources: [{ snapshot: none.json }]\n',
    );
    rmSync(join(root, '.env.production'));
    await on(root, 1);
    expect(issues[0]?.state).toBe('open');
    await fake[Symbol.asyncDispose]();
  });

  test('a body that somebody edited is written anew, and an issue of somebody else is theirs', async () => {
    const { fake, issues, on } = await start();
    const root = await repository();
    await on(root);
    const [issue] = issues;
    if (issue === undefined) throw new Error('no issue');
    const marker = issue.body.split('\n')[0] ?? '';
    issue.body = `${marker}\nmine <!-- envparity-state AAAA -->`;
    const theirs: FakeIssue = { ...issue, number: 99, body: `${marker}\n`, login: 'mallory' };
    issues.unshift(theirs);
    await on(root, 1);
    expect(issue.body).toContain('`API_KEY` is needed here');
    expect(theirs.body).toBe(`${marker}\n`);
    expect(issues).toHaveLength(2);
    await fake[Symbol.asyncDispose]();
  });

  test('two runs at once leave one open issue', async () => {
    const { fake, issues, on } = await start();
    const root = await repository();
    await Promise.all([on(root), on(root)]);
    await on(root, 1);
    expect(issues.filter(({ state }) => state === 'open')).toHaveLength(1);
    await fake[Symbol.asyncDispose]();
  });

  test('a webhook gets what is new, and one that refuses is a warning', async () => {
    const { fake, on } = await start();
    const hook = await startWebhook();
    const root = await repository();
    const inputs = { 'webhook-url': `${hook.url}/services/${TOKEN}`, 'webhook-format': 'slack' };
    const { log } = await on(root, 0, inputs);
    expect(log).not.toContain('::warning');
    await on(root, 1, inputs);
    expect(hook.requests).toHaveLength(1);
    expect(hook.requests[0]?.body).toContain('API_KEY is needed here');
    await hook[Symbol.asyncDispose]();
    writeFileSync(join(root, 'src/more.ts'), "if (!process.env.MORE) throw new Error('MORE');\n");
    const lost = await on(root, 2, inputs);
    expect(lost.code).toBe(0);
    expect(lost.log).toMatch(/^::warning title=envparity::the webhook at .* was not told/m);
    expect(lost.log).not.toContain(TOKEN);
    await fake[Symbol.asyncDispose]();
  });

  test('a webhook does not get again and again what is worth no issue', async () => {
    const { fake, issues, on } = await start();
    const hook = await startWebhook();
    const root = await repository();
    writeFileSync(join(root, '.env.production'), MENDED);
    writeFileSync(join(root, '.env.example'), 'API_KEY=\nNOBODY_READS_IT=\n');
    const inputs = { 'webhook-url': `${hook.url}/services/${TOKEN}` };
    const { outputs } = await on(root, 0, inputs);
    expect(Number(outputs.findings)).toBeGreaterThan(0);
    await on(root, 1, inputs);
    expect([issues, hook.requests]).toEqual([[], []]);
    await hook.close();
    await fake[Symbol.asyncDispose]();
  });
});
