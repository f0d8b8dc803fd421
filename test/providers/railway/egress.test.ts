import { describe, expect, it, onTestFinished } from 'vitest';
import { railwayEgress } from '../../../providers/railway/egress.ts';
import { answering } from '../../fakes/faults.ts';
import { type RailwayService, startRailway } from '../../fakes/railway.ts';
import { lines, refuses, TOKEN, tell } from '../egress.ts';

const VALUE = { environment: 'env-1', service: 'svc-1' };
const OFF: RailwayService = { ...VALUE, ipv6: false };
const API: RailwayService = {
  ...OFF,
  gateways: [
    { ipv4: '203.0.113.1', region: 'us-west2', zone: 'a' },
    { ipv4: '203.0.113.2', region: 'us-west2', zone: null },
    { ipv4: '203.0.113.3', region: 'us-west2' },
  ],
};
const ALL = 'shared 203.0.113.1=us-west2 a 203.0.113.2=us-west2 203.0.113.3=us-west2';

async function start(service: RailwayService = API) {
  const fake = await startRailway({ account: TOKEN }, [service]);
  onTestFinished(() => fake.close());
  const env = { RAILWAY_API_TOKEN: TOKEN, ENVPARITY_RAILWAY_API_URL: fake.url };
  return { fake, asking: { value: VALUE, env } };
}

describe('gateways of a service', () => {
  it.each<[string, RailwayService, string]>([
    ['are all that it leaves from', API, `complete fixed ${ALL}`],
    ['are not, where it leaves by IPv6 too', { ...API, ipv6: true }, `partial fixed ${ALL}`],
    ['are none', OFF, 'none dynamic shared'],
  ])('%s', async (_, service, expected) => {
    const { asking } = await start(service);
    const answered = await tell(railwayEgress, asking);
    expect(lines(answered)).toEqual([expected]);
    expect(answered.problems).toEqual([]);
  });

  it('are not all where nobody says anything of IPv6', async () => {
    const { ipv6: _, ...service } = API;
    const { asking } = await start(service);
    expect(lines(await tell(railwayEgress, asking))).toEqual([`partial fixed ${ALL}`]);
  });

  it('are told to the token of a project', async () => {
    const fake = await startRailway({ project: TOKEN }, [API]);
    onTestFinished(() => fake.close());
    const env = { RAILWAY_TOKEN: TOKEN, ENVPARITY_RAILWAY_API_URL: fake.url };
    const answered = await tell(railwayEgress, { value: VALUE, env });
    expect(lines(answered)).toEqual([`complete fixed ${ALL}`]);
    expect(fake.requests[0]?.headers.authorization).toBeUndefined();
  });

  it.each([
    ['another service', { ...VALUE, service: 'svc-2' }, 'http-not-found'],
    ['another environment', { ...VALUE, environment: 'env-2' }, 'http-not-found'],
  ])('of %s are not known', async (_, value, code) => {
    const { asking } = await start();
    const answered = await tell(railwayEgress, { ...asking, value });
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code }]);
  });

  it('are not known to a token that may not see them, though the status is 200', async () => {
    const { asking } = await start();
    const env = { ...asking.env, RAILWAY_API_TOKEN: 'another-token-0123456789' };
    const { problems } = await tell(railwayEgress, { ...asking, env });
    expect(problems).toMatchObject([
      { code: 'http-forbidden', hint: expect.stringContaining('RAILWAY_API_TOKEN') },
    ]);
  });

  it('come whole or not at all: data beside an error is not believed', async () => {
    const { fake, asking } = await start();
    const data = { egressGateways: [], serviceInstance: null };
    const body = { data, errors: [{ message: 'timeout' }] };
    fake.fault('POST /graphql/v2', answering({ status: 200, body }));
    const answered = await tell(railwayEgress, asking);
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code: 'http-refused' }]);
  });
});

refuses({
  source: railwayEgress,
  start: () => start(),
  request: 'POST /graphql/v2',
  tokenVariable: 'RAILWAY_API_TOKEN',
  strange: { data: { egressGateways: [{ ipv4: 1 }], serviceInstance: null } },
});
