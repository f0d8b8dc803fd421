import { describe, expect, it, onTestFinished } from 'vitest';
import { flyEgress } from '../../../providers/fly/egress.ts';
import { answering } from '../../fakes/faults.ts';
import { type FlyApp, startFly } from '../../fakes/fly.ts';
import { lines, refuses, TOKEN, tell } from '../egress.ts';

const FRA = [
  { ip: '203.0.113.1', version: 4, region: 'fra' },
  { ip: '2001:db8::1', version: 6, region: 'fra' },
] as const;
const APP: FlyApp = { name: 'shop', egress: FRA, machines: [{ id: 'm1', region: 'fra' }] };

async function start(app: FlyApp = APP, token = TOKEN, sent = `Bearer ${token}`) {
  const fake = await startFly(sent, [app]);
  onTestFinished(() => fake.close());
  const env = {
    FLY_API_TOKEN: token,
    ENVPARITY_FLY_API_URL: fake.url,
    ENVPARITY_FLY_MACHINES_API_URL: fake.url,
  };
  return { fake, asking: { value: { app: 'shop' }, env } };
}

const PAIR = '203.0.113.1=fra 2001:db8::1=fra';

describe('egress addresses of an app', () => {
  it.each<[string, FlyApp, string, readonly string[]]>([
    ['are a pair in each region', APP, `complete fixed ${PAIR}`, []],
    [
      'are not all where a region has machines and none',
      { ...APP, machines: [{ id: 'm1', region: 'ord' }] },
      `partial fixed ${PAIR}`,
      ['fly-region-without-egress'],
    ],
    [
      'are all where such machines are gone',
      { ...APP, machines: [{ id: 'm1', region: 'ord', state: 'destroyed' }] },
      `complete fixed ${PAIR}`,
      [],
    ],
    [
      'are none',
      { name: 'shop', machines: [{ id: 'm1', region: 'fra' }] },
      'none dynamic shared',
      [],
    ],
    [
      'may be of one machine, the older way',
      { name: 'shop', machines: [{ id: 'm1', region: 'fra', egress: [FRA[0]] }] },
      'complete fixed 203.0.113.1=fra',
      [],
    ],
    [
      'of one machine are not those of another',
      {
        name: 'shop',
        machines: [
          { id: 'm1', region: 'fra', egress: [FRA[0]] },
          { id: 'm2', region: 'fra' },
        ],
      },
      'partial fixed 203.0.113.1=fra',
      ['fly-region-without-egress'],
    ],
  ])('%s', async (_, app, expected, codes) => {
    const { asking } = await start(app);
    const answered = await tell(flyEgress, asking);
    expect(lines(answered)).toEqual([expected]);
    expect(answered.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('come with the command that completes them', async () => {
    const { asking } = await start({ ...APP, machines: [{ id: 'm1', region: 'ord' }] });
    const { egress, problems } = await tell(flyEgress, asking);
    expect(egress[0]?.mend).toBe('fly ips allocate-egress -a shop -r ord');
    expect(problems[0]?.message).toContain('has machines in ord');
  });

  it('of an app that nobody knows are not known', async () => {
    const { asking } = await start({ ...APP, name: 'other' });
    const answered = await tell(flyEgress, asking);
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code: 'http-not-found' }]);
  });

  it.each([
    [`FlyV1 fm2_${TOKEN}`, `FlyV1 fm2_${TOKEN}`],
    [`fm2_${TOKEN}`, `FlyV1 fm2_${TOKEN}`],
  ])('are asked for with a token of the newer kind', async (token, sent) => {
    const { asking } = await start(APP, token, sent);
    expect((await tell(flyEgress, asking)).problems).toEqual([]);
  });

  it('are not known where the machines are not', async () => {
    const { fake, asking } = await start();
    fake.fault('GET /v1/apps/shop/machines', answering({ status: 403, body: {} }));
    const answered = await tell(flyEgress, asking);
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code: 'http-forbidden' }]);
  });
});

describe('an answer of GraphQL with 200', () => {
  it.each([
    [{ data: null, errors: [{ message: 'Not authorized' }] }, 'http-forbidden'],
    [{ errors: [{ message: 'oops', extensions: { code: 'INTERNAL' } }] }, 'http-refused'],
    [{ data: { app: null } }, 'fly-not-found'],
    [{ data: null }, 'http-refused'],
    [{}, 'http-refused'],
  ])('%j tells nothing', async (body, code) => {
    const { fake, asking } = await start();
    fake.fault('POST /graphql', answering({ status: 200, body }));
    const answered = await tell(flyEgress, asking);
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code, hint: expect.stringMatching(/\S/) }]);
  });
});

refuses({
  source: flyEgress,
  start: () => start(),
  request: 'POST /graphql',
  tokenVariable: 'FLY_API_TOKEN',
  strange: { data: { app: { egressIpAddresses: [] } } },
});
