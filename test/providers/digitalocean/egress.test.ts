import { expect, it, onTestFinished } from 'vitest';
import { digitaloceanEgress } from '../../../providers/digitalocean/egress.ts';
import { type DigitalOceanApp, startDigitalOcean } from '../../fakes/digitalocean-egress.ts';
import { lines, refuses, TOKEN, tell } from '../egress.ts';

const APP: DigitalOceanApp = {
  id: 'app-1',
  egress: 'DEDICATED_IP',
  dedicatedIps: [
    { ip: '203.0.113.1', status: 'ASSIGNED' },
    { ip: '203.0.113.2', status: 'ASSIGNED' },
  ],
};

async function start(app: DigitalOceanApp = APP, value = { app: 'app-1' }) {
  const fake = await startDigitalOcean(TOKEN, [app]);
  onTestFinished(() => fake.close());
  const env = { DIGITALOCEAN_ACCESS_TOKEN: TOKEN, ENVPARITY_DIGITALOCEAN_API_URL: fake.url };
  return { fake, asking: { value, env } };
}

const [FIRST] = APP.dedicatedIps ?? [];

it.each<[string, DigitalOceanApp, string]>([
  ['leaves from its own addresses', APP, 'complete fixed 203.0.113.1 203.0.113.2'],
  [
    'is to get one more',
    { ...APP, dedicatedIps: [FIRST!, { status: 'ASSIGNING' }] },
    'partial fixed 203.0.113.1',
  ],
  [
    'has lost one',
    { ...APP, dedicatedIps: [FIRST!, { ip: '203.0.113.2', status: 'REMOVED' }] },
    'complete fixed 203.0.113.1',
  ],
  ['is to get some', { id: 'app-1', egress: 'DEDICATED_IP' }, 'partial fixed'],
  ['has none', { id: 'app-1' }, 'none dynamic shared'],
  ['wants none', { id: 'app-1', egress: 'AUTOASSIGN', dedicatedIps: [] }, 'none dynamic shared'],
])('an app %s', async (_, app, expected) => {
  const { asking } = await start(app);
  const answered = await tell(digitaloceanEgress, asking);
  expect(lines(answered)).toEqual([expected]);
  expect(answered.problems).toEqual([]);
});

it('an app that nobody knows is told by its setting', async () => {
  const { asking } = await start(APP, { app: 'app-2' });
  expect((await tell(digitaloceanEgress, asking)).problems).toMatchObject([
    { code: 'http-not-found', hint: expect.stringContaining('`app`') },
  ]);
});

refuses({
  source: digitaloceanEgress,
  start: () => start(),
  request: 'GET /v2/apps/app-1',
  tokenVariable: 'DIGITALOCEAN_ACCESS_TOKEN',
  strange: { app: { id: 'app-1', dedicated_ips: [{ ip: '203.0.113.1', status: 1 }] } },
});
