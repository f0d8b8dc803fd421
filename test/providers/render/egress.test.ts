import { describe, expect, it, onTestFinished } from 'vitest';
import { renderEgress } from '../../../providers/render/egress.ts';
import { type DedicatedIp, startRender } from '../../fakes/render-egress.ts';
import { lines, refuses, TOKEN, tell } from '../egress.ts';

const SET: DedicatedIp = {
  id: 'dip-1',
  name: 'eu',
  ownerId: 'tea-1',
  region: 'frankfurt',
  environmentIds: [],
  ips: ['203.0.113.1', '203.0.113.2', '203.0.113.3'],
  status: 'RUNNING',
};
const ALL = '203.0.113.1=eu 203.0.113.2=eu 203.0.113.3=eu';
const VALUE = { owner: 'tea-1', region: 'frankfurt' };

async function start(sets: readonly DedicatedIp[] = [SET], value: unknown = VALUE) {
  const fake = await startRender(TOKEN, sets);
  onTestFinished(() => fake.close());
  const env = { RENDER_API_KEY: TOKEN, ENVPARITY_RENDER_API_URL: fake.url };
  return { fake, asking: { value, env } };
}

const scoped = { ...SET, environmentIds: ['evm-1'] };
const inEnvironment = { ...VALUE, environment: 'evm-1' };

describe('Dedicated IPs', () => {
  it.each<[string, readonly DedicatedIp[], unknown, string]>([
    ['are all of the set of the region', [SET], VALUE, `complete fixed ${ALL}`],
    ['of another region are not used', [{ ...SET, region: 'ohio' }], VALUE, 'none dynamic shared'],
    ['of another workspace are not', [{ ...SET, ownerId: 'tea-2' }], VALUE, 'none dynamic shared'],
    ['are none', [], VALUE, 'none dynamic shared'],
    ['of the environment are used', [scoped], inEnvironment, `complete fixed ${ALL}`],
    [
      'of another environment are not',
      [scoped],
      { ...VALUE, environment: 'evm-2' },
      'none dynamic shared',
    ],
    ['may be of another environment', [scoped], VALUE, 'partial fixed'],
    ['of the workspace are used, more may be', [SET, scoped], VALUE, `partial fixed ${ALL}`],
    [
      'that are being made may not be all',
      [{ ...SET, ips: [], status: 'CREATING' }],
      VALUE,
      'partial fixed',
    ],
    [
      'that are being deleted may not be all',
      [{ ...SET, status: 'DELETING' }],
      VALUE,
      `partial fixed ${ALL}`,
    ],
    ['that are gone are none', [{ ...SET, status: 'DELETED' }], VALUE, 'none dynamic shared'],
    ['that failed are none', [{ ...SET, status: 'FAILED' }], VALUE, 'none dynamic shared'],
  ])('%s', async (_, sets, value, expected) => {
    const { fake, asking } = await start(sets, value);
    const answered = await tell(renderEgress, asking);
    expect(lines(answered)).toEqual([expected]);
    expect(answered.problems).toEqual([]);
    expect(fake.requests.map(({ target }) => target)).toEqual(['/v1/dedicated-ips?ownerId=tea-1']);
  });

  it('that are no addresses are not believed', async () => {
    const { asking } = await start([{ ...SET, ips: ['203.0.113.1', 'pending'] }]);
    const answered = await tell(renderEgress, asking);
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code: 'egress-address' }]);
  });
});

refuses({
  source: renderEgress,
  start,
  request: 'GET /dedicated-ips',
  tokenVariable: 'RENDER_API_KEY',
  strange: [{ ...SET, ips: '203.0.113.1' }],
});
