import { describe, expect, it } from 'vitest';
import { azureEgress } from '../../../providers/azure/egress.ts';
import { stubProgram } from '../../helpers/stub-program.ts';
import { type Asking, lines, tell } from '../egress.ts';

const VALUE = { app: 'shop-api', group: 'shop', subscription: 'sub-1' };
const SITE = '/resourceGroups/shop/providers/Microsoft.Web/sites/shop-api?api-version=2024-04-01';

function argsFor(uri: string): readonly string[] {
  return ['rest', '--method', 'get', '--uri', uri, '--output', 'json'];
}

function start(properties: object, uri = `/subscriptions/sub-1${SITE}`) {
  const site = { id: 'x', name: 'shop-api', type: 'Microsoft.Web/sites', properties };
  return stubProgram('az', [{ args: argsFor(uri), prints: JSON.stringify(site) }]);
}

const ask = (stub: ReturnType<typeof start>, asking: Partial<Asking> = {}) =>
  tell(azureEgress, { value: VALUE, env: stub.env, ...asking });

const ADDRESSES = {
  outboundIpAddresses: '203.0.113.1',
  possibleOutboundIpAddresses: '203.0.113.1,203.0.113.2, 203.0.113.3',
};

describe.skipIf(process.platform === 'win32')('an app of App Service (stubs are scripts)', () => {
  it.each<[string, object, string]>([
    [
      'leaves from the possible addresses',
      ADDRESSES,
      'complete fixed shared 203.0.113.1 203.0.113.2 203.0.113.3',
    ],
    [
      'in a virtual network may leave elsewhere',
      { ...ADDRESSES, virtualNetworkSubnetId: '/subscriptions/sub-1/subnets/a' },
      'partial fixed shared 203.0.113.1 203.0.113.2 203.0.113.3',
    ],
    ['without any is not known', { possibleOutboundIpAddresses: '' }, 'partial fixed shared'],
    ['with null is not known', { possibleOutboundIpAddresses: null }, 'partial fixed shared'],
  ])('%s', async (_, properties, expected) => {
    const stub = start(properties);
    const answered = await ask(stub);
    expect(lines(answered)).toEqual([expected]);
    expect(answered.problems).toEqual([]);
    expect(stub.calls()).toHaveLength(1);
  });

  it('is looked for in the subscription that the program uses', async () => {
    const stub = start(ADDRESSES, `/subscriptions/{subscriptionId}${SITE}`);
    const { app, group } = VALUE;
    expect((await ask(stub, { value: { app, group } })).problems).toEqual([]);
  });

  it.each([
    ['another shape', '{"properties":{}}', 'azure-invalid-answer'],
    ['no JSON', 'WARNING: sign in', 'azure-invalid-answer'],
  ])('is not known by %s', async (_, prints, code) => {
    const stub = stubProgram('az', [{ args: argsFor(`/subscriptions/sub-1${SITE}`), prints }]);
    const answered = await ask(stub);
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code, hint: expect.stringMatching(/\S/) }]);
  });

  it.each([
    [{ ...VALUE, app: '../shop' }],
    [{ ...VALUE, app: 'shop?x' }],
    [{ ...VALUE, group: 'a/b' }],
    [{ ...VALUE, group: '..' }],
    [{ ...VALUE, subscription: '{x}' }],
  ])('%j is asked of nobody', async (value) => {
    const stub = start(ADDRESSES);
    expect((await ask(stub, { value })).problems).toMatchObject([{ code: 'azure-name' }]);
    expect(stub.calls()).toEqual([]);
  });

  it('is asked of nobody offline or for a pull request', async () => {
    const stub = start(ADDRESSES);
    for (const context of [{ offline: true }, { pullRequest: true }])
      expect(lines(await ask(stub, { context }))).toEqual(['none fixed']);
    expect(stub.calls()).toEqual([]);
  });

  it('needs the program, and its login', async () => {
    const none = await tell(azureEgress, { value: VALUE, env: { PATH: '/nowhere' } });
    expect(none.problems).toMatchObject([
      { code: 'azure-not-found', hint: expect.stringContaining('az login') },
    ]);
    const failing = stubProgram('az', []);
    const answered = await tell(azureEgress, { value: VALUE, env: failing.env });
    expect(lines(answered)).toEqual(['none fixed']);
    expect(answered.problems).toMatchObject([{ code: 'azure-failed' }]);
  });
});
