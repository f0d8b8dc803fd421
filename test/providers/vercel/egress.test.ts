import { describe, expect, it } from 'vitest';
import { vercelEgress } from '../../../providers/vercel/egress.ts';
import type { Project } from '../../fakes/vercel/state.ts';
import { type Asking, lines, refuses, TOKEN, tell } from '../egress.ts';
import { fakeOf, SHOP, TEAM } from './ask.ts';

const value = { project: 'shop', team: 'acme' };

async function start(part: Partial<Project> = {}, named = false) {
  const fake = await fakeOf({ tokens: { [TOKEN]: {} }, projects: [{ ...SHOP, ...part }] });
  const env = { VERCEL_TOKEN: TOKEN, ENVPARITY_VERCEL_API_URL: fake.url };
  const asking: Asking = { value, env, named };
  return { fake, asking };
}

const FIXED = { staticIps: { enabled: true, builds: true, regions: ['iad1', 'fra1'] } };
const ONLY_RUN = { staticIps: { enabled: true, builds: false, regions: ['iad1'] } };
const NETWORK = {
  connectConfigurationId: 'cc_1',
  envId: 'production',
  passive: false,
  buildsEnabled: false,
};

describe('Static IPs of a project', () => {
  it.each<[string, Partial<Project>, boolean, readonly string[]]>([
    ['have addresses that nobody tells', FIXED, false, ['partial fixed shared']],
    ['are what the configuration names beside them', FIXED, true, []],
    [
      'need not be for builds',
      ONLY_RUN,
      false,
      ['partial fixed shared run', 'none dynamic shared build'],
    ],
    ['are named, and builds are not there', ONLY_RUN, true, ['none dynamic shared build']],
    [
      'that are switched off leave addresses that change',
      { staticIps: { enabled: false, builds: false, regions: [] } },
      false,
      ['none dynamic shared'],
    ],
    ['of which nobody speaks are not known', {}, false, ['partial fixed']],
    [
      'may be a network of its own',
      { connectConfigurations: [NETWORK] },
      false,
      ['partial fixed run', 'none dynamic shared build'],
    ],
  ])('%s', async (_, part, named, expected) => {
    const { fake, asking } = await start(part, named);
    const answered = await tell(vercelEgress, asking);
    expect(lines(answered)).toEqual(expected);
    expect(answered.problems).toEqual([]);
    expect(fake.requests.map(({ target }) => target)).toEqual(['/v9/projects/shop?slug=acme']);
  });

  it('say what is not told, and how to tell it', async () => {
    const { asking } = await start(FIXED);
    expect((await tell(vercelEgress, asking)).egress[0]).toMatchObject({
      platform: 'vercel',
      why: 'Vercel does not tell the two addresses of each region of the Static IPs of shop (iad1, fra1)',
      mend: expect.stringContaining('`egress`'),
    });
  });

  it('belong to the team', async () => {
    const { asking } = await start(FIXED);
    const other = { project: 'shop', team: TEAM.id };
    expect(lines(await tell(vercelEgress, { ...asking, value: other }))).toHaveLength(1);
    const none = await tell(vercelEgress, { ...asking, value: { project: 'shop' } });
    expect(none.problems).toMatchObject([{ code: 'vercel-not-found' }]);
  });
});

refuses({
  source: vercelEgress,
  start: () => start(FIXED),
  request: 'GET /v9/projects/shop',
  tokenVariable: 'VERCEL_TOKEN',
  strange: { name: 'shop', staticIps: { enabled: 'yes' } },
  codes: { 401: 'vercel-forbidden', 403: 'vercel-forbidden', 404: 'vercel-not-found' },
});
