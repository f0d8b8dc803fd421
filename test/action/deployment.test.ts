import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../src/net/git.ts';
import { DRIFTED, project } from '../cli/project.ts';
import { startServer } from '../fakes/server.ts';
import { builtAction, type StepOptions } from './runner.ts';

const run = builtAction();

const WORKFLOW = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: prod
    steps: [{ run: make deploy }]
  guarded:
    runs-on: ubuntu-latest
    environment: release
    steps: [{ run: make deploy }]
`;

async function repository(production = 'OTHER=canary\n'): Promise<string> {
  const { '.env': _, ...files } = DRIFTED;
  const root = project({ ...files, '.env.production': production });
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, '.github/workflows/deploy.yml'), WORKFLOW);
  await git(root, ['init', '-q']);
  await git(root, ['add', '-A']);
  return root;
}

const job = (name: string) => ({
  GITHUB_JOB: name,
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
});

/** A fake of https://docs.github.com/rest/deployments/statuses */
async function deployments() {
  const statuses: Record<string, string>[] = [];
  const fake = await startServer({
    headers: { 'user-agent': /\S/, authorization: /^(Bearer|token) \S+$/i },
    routes: [
      {
        method: 'POST',
        path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        query: [],
        answer: ({ parameters, body }) => {
          const status = JSON.parse(body) as Record<string, string>;
          if (parameters.deployment_id !== '5' || (status.description?.length ?? 0) > 140)
            return { status: 422, body: { message: 'Validation Failed' } };
          statuses.push(status);
          return { status: 201, body: { id: 1, state: status.state } };
        },
      },
    ],
  });
  return { fake, statuses };
}

const step = (workspace: string, more: Partial<StepOptions> = {}): StepOptions => ({
  workspace,
  event: 'push',
  ...more,
});

describe('before a deployment', () => {
  test('the environment of the job is the one that is judged', async () => {
    const { code, log } = await run(step(await repository(), { env: job('deploy') }));
    expect(code).toBe(1);
    expect(log).toMatch(/^::error .*::API_KEY is needed here, and production does not set it/m);
    expect(log).not.toContain('development');
  });

  test('a job whose environment only guards it judges all', async () => {
    const { log } = await run(step(await repository(), { env: job('guarded') }));
    expect(log).toContain('production does not set it');
  });

  test('an environment that the workflow names beats the one of the job', async () => {
    const { code, log } = await run(
      step(await repository(), { env: job('deploy'), with: { environment: 'test' } }),
    );
    expect(log).not.toContain('production');
    expect(code).not.toBe(1);
  });

  test('what would not break goes through, and its page is for others', async () => {
    const { fake, statuses } = await deployments();
    const { code } = await run(
      step(await repository('API_KEY=canary\n'), {
        event: 'deployment',
        payload: { deployment: { id: 5, environment: 'production' } },
        env: { ...job('deploy'), GITHUB_API_URL: fake.url },
      }),
    );
    expect([code, statuses]).toEqual([0, []]);
    await fake[Symbol.asyncDispose]();
  });

  test('what could not be looked at fails the job, and says so', async () => {
    const root = await repository();
    rmSync(join(root, '.env.production'));
    const { code, log } = await run(step(root, { env: job('deploy') }));
    expect(code).toBe(3);
    expect(log).toMatch(
      /^::error title=envparity::Whether it will work is not known, dotenv files could not be read%0A/m,
    );
    const passing = { with: { 'allow-incomplete': 'true' }, env: job('deploy') };
    expect((await run(step(root, passing))).code).toBe(0);
  });

  test('what waits for something that never comes fails the job, and says so', async () => {
    const never = 'data:text/javascript,Promise.all=()=>new%20Promise(()=>{})';
    const env = { ...job('deploy'), NODE_OPTIONS: `--import=${never}` };
    const { code, log } = await run(step(await repository(), { env }));
    expect(code).toBe(2);
    expect(log).toMatch(/^::error title=envparity::envparity ended before it was done/m);
  });

  test('the page of a deployment that is held back says why', async () => {
    const { fake, statuses } = await deployments();
    const { code } = await run(
      step(await repository(), {
        event: 'deployment',
        payload: { deployment: { id: 5, environment: 'production' } },
        env: { ...job('deploy'), GITHUB_API_URL: fake.url },
      }),
    );
    expect(code).toBe(1);
    expect(statuses).toEqual([
      {
        state: 'failure',
        description: 'envparity: no, production would break',
        log_url: 'https://github.com/acme/shop/actions/runs/42',
      },
    ]);
    await fake[Symbol.asyncDispose]();
  });

  test('a page that cannot be written is a warning, and changes no answer', async () => {
    const { code, log } = await run(
      step(await repository(), {
        event: 'deployment',
        payload: { deployment: { id: 5 } },
        env: { ...job('deploy'), GITHUB_API_URL: 'http://127.0.0.1:1' },
      }),
    );
    expect(code).toBe(1);
    expect(log).toMatch(/^::warning title=envparity::/m);
  });
});
