import { describe, expect, it, onTestFinished } from 'vitest';
import { githubEgress } from '../../../providers/github/egress.ts';
import { answering } from '../../fakes/faults.ts';
import { type Runner, startRunners } from '../../fakes/github-runners.ts';
import { lines, refuses, TOKEN, tell } from '../egress.ts';

const DEPLOY: Runner = {
  name: 'deploy',
  public_ip_enabled: true,
  public_ips: [
    { enabled: true, prefix: '203.0.113.8', length: 30 },
    { enabled: false, prefix: '198.51.100.0', length: 28 },
  ],
};
const BUILD: Runner = { name: 'build' };

async function start(runners: readonly Runner[] = [DEPLOY], value = {}, pageSize?: number) {
  const fake = await startRunners(TOKEN, 'acme', runners, pageSize);
  onTestFinished(() => fake.close());
  const env = { ENVPARITY_GITHUB_TOKEN: TOKEN, GITHUB_API_URL: fake.url };
  return { fake, asking: { value: { organization: 'acme', ...value }, env } };
}

describe('larger runners of an organization', () => {
  it.each<[string, readonly Runner[], object, string]>([
    ['have blocks of their own', [DEPLOY], {}, 'complete fixed 203.0.113.8/30=deploy'],
    ['may have none', [BUILD], {}, 'none dynamic shared'],
    ['are none', [], {}, 'none dynamic shared'],
    ['have some and have none', [DEPLOY, BUILD], {}, 'partial fixed 203.0.113.8/30=deploy'],
    [
      'are those that are meant',
      [DEPLOY, BUILD],
      { runner: 'deploy' },
      'complete fixed 203.0.113.8/30=deploy',
    ],
    ['are the one without', [DEPLOY, BUILD], { runner: 'build' }, 'none dynamic shared'],
    [
      'are to have some, which nobody tells yet',
      [{ ...DEPLOY, public_ips: [] }],
      {},
      'partial fixed',
    ],
  ])('%s', async (_, runners, value, expected) => {
    const { asking } = await start(runners, value);
    const answered = await tell(githubEgress, asking);
    expect(lines(answered)).toEqual([expected]);
    expect(answered.problems).toEqual([]);
  });

  it('are on as many pages as there are', async () => {
    const runners = Array.from({ length: 5 }, (_, index) => ({
      ...DEPLOY,
      name: `r${index}`,
      public_ips: [{ enabled: true, prefix: `203.0.113.${index}`, length: 32 }],
    }));
    const { fake, asking } = await start(runners, {}, 2);
    const { egress } = await tell(githubEgress, asking);
    expect(egress[0]?.ranges).toHaveLength(5);
    expect(egress[0]?.sight).toBe('complete');
    expect(fake.requests).toHaveLength(3);
  });

  it('are a part where a page is refused', async () => {
    const runners = [DEPLOY, { ...DEPLOY, name: 'other' }];
    const { fake, asking } = await start(runners, {}, 1);
    let asked = 0;
    fake.fault(
      'GET /orgs/{org}/actions/hosted-runners',
      (answer, call, response) => {
        asked += 1;
        return asked === 1 ? answer : answering({ status: 403, body: {} })(answer, call, response);
      },
      2,
    );
    expect(lines(await tell(githubEgress, asking))).toEqual([
      'partial fixed 203.0.113.8/30=deploy',
    ]);
  });

  it('have not the one that is named', async () => {
    const { asking } = await start([DEPLOY], { runner: 'other' });
    const answered = await tell(githubEgress, asking);
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code: 'github-no-runner' }]);
  });

  it('of another organization are not known', async () => {
    const { asking } = await start([DEPLOY], { organization: 'other' });
    const { problems } = await tell(githubEgress, asking);
    expect(problems).toMatchObject([
      { code: 'http-not-found', hint: expect.stringContaining('Hosted runners') },
    ]);
  });
});

refuses({
  source: githubEgress,
  start: () => start(),
  request: 'GET /orgs/{org}/actions/hosted-runners',
  tokenVariable: 'ENVPARITY_GITHUB_TOKEN',
  strange: { total_count: 1, runners: [{ name: 1 }] },
});
