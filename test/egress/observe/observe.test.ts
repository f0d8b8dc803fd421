import { describe, expect, test } from 'vitest';
import { type ObserveOptions, observeEgress } from '../../../src/egress/observe/index.ts';
import { namedServices } from '../../../src/egress/observe/services.ts';
import { answering, echoes, echoesByIpv6, nameServer, proxy, textRecord } from './outside.ts';

type NameServer = ObserveOptions['nameServers'][number];

async function observe(urls: readonly string[], part: Partial<ObserveOptions> = {}) {
  const file = await observeEgress({
    env: {},
    environment: 'production',
    now: new Date('2027-01-02T03:04:05Z'),
    version: '1.2.3',
    services: namedServices(urls),
    nameServers: [],
    rounds: 30,
    signal: new AbortController().signal,
    ...part,
  });
  const [ipv4, ipv6, proxied] = file.ways;
  return { file, ipv4, ipv6, proxied };
}

function ranges(way: { readonly addresses: readonly { readonly range: string }[] } | undefined) {
  return way?.addresses.map(({ range }) => range);
}

describe('both families', () => {
  test('are told apart, each asked where it is', async () => {
    const urls = [
      ...(await echoes(3, answering('192.0.32.4\n'))),
      ...(await echoesByIpv6(3, answering('2620:0:2d0:200::7\n'))),
    ];
    const { ipv4, ipv6 } = await observe(urls);
    expect(ipv4).toMatchObject({ path: 'direct', family: 'ipv4', state: 'seen', end: 'settled' });
    expect(ranges(ipv4)).toEqual(['192.0.32.4']);
    expect(ipv4?.services).toHaveLength(3);
    if (ipv6?.state === 'none') expect(ipv6.addresses).toEqual([]);
    else expect(ranges(ipv6)).toEqual(['2620:0:2d0:200::/64']);
  });

  test('one that nobody was asked by is not known', async () => {
    const { ipv6 } = await observe(await echoes(2, answering('192.0.32.4')));
    expect(ipv6).toMatchObject({ state: 'unknown', end: 'silent', rounds: 0, services: [] });
  });
});

test('what is wrong with answers is told, and no word of theirs', async () => {
  const urls = [
    ...(await echoes(2, answering('192.0.32.4'))),
    ...(await echoes(1, answering('<html>canary</html>', 'text/html'))),
    ...(await echoes(1, answering('canary'))),
    ...(await echoes(1, answering('10.0.0.1'))),
    ...(await echoes(1, (_, response) => response.writeHead(302, { location: '/login' }).end())),
    ...(await echoes(1, (_, response) => response.writeHead(500).end('192.0.32.9'))),
    ...(await echoes(1, (_, response) => response.writeHead(204).end())),
    ...(await echoes(1, answering('x'.repeat(5000)))),
  ];
  const { file, ipv4 } = await observe(urls);
  expect(ranges(ipv4)).toEqual(['192.0.32.4']);
  expect(ipv4).toMatchObject({ state: 'seen', end: 'settled', unconfirmed: [] });
  const failures = ipv4?.services.flatMap((service) => service.failures.map(({ why }) => why));
  expect(failures?.sort()).toEqual([
    'answered 204',
    'answered 500',
    'answered a text that is no address or range',
    'answered an address that is private',
    'answered with a web page',
    'answered with far more than an address',
    'redirected elsewhere (302), as login pages do',
  ]);
  expect(JSON.stringify(file)).not.toContain('canary');
});

test('says where and when it was', async () => {
  const urls = await echoes(2, answering('192.0.32.4'));
  const env = { FLY_MACHINE_ID: 'm', NO_PROXY: 'localhost' };
  const { file } = await observe(urls, { env, component: 'apps/web' });
  expect(file).toMatchObject({
    schemaVersion: 1,
    environment: 'production',
    component: 'apps/web',
    platform: 'fly',
    phase: 'run',
    takenAt: '2027-01-02T03:04:05.000Z',
    version: '1.2.3',
    proxies: ['NO_PROXY'],
  });
  expect(file.ways).toHaveLength(2);
});

describe('a proxy', () => {
  test('is a way of its own beside those past it', async () => {
    const { url, tunnels } = await proxy();
    const urls = await echoes(3, (request, response) => {
      const isTunnel = tunnels.has(request.socket.remotePort);
      response.end(isTunnel ? '192.0.33.1' : '192.0.32.4');
    });
    const { file, ipv4, proxied } = await observe(urls, { env: { HTTP_PROXY: url } });
    expect(ranges(ipv4)).toEqual(['192.0.32.4']);
    expect(proxied).toMatchObject({ path: 'proxy', state: 'seen', end: 'settled' });
    expect(ranges(proxied)).toEqual(['192.0.33.1']);
    // A connection of its own each time.
    expect(tunnels.size).toBe(36);
    expect(file.proxies).toEqual(['HTTP_PROXY']);
    expect(JSON.stringify(file)).not.toContain('secret_canary');
  });

  test('that does not answer leaves the others as they are', async () => {
    const urls = await echoes(3, answering('192.0.32.4'));
    const { ipv4, proxied } = await observe(urls, { env: { http_proxy: 'http://127.0.0.1:1' } });
    expect(ranges(ipv4)).toEqual(['192.0.32.4']);
    expect(proxied).toMatchObject({ state: 'unknown', end: 'silent', addresses: [] });
  });

  test('that is no address of one is wrong use', async () => {
    const urls = await echoes(2, answering('192.0.32.4'));
    await expect(observe(urls, { env: { HTTPS_PROXY: 'ftp://x' } })).rejects.toMatchObject({
      code: 'http-proxy',
    });
  });
});

describe('DNS', () => {
  const named = (operator: string, type: NameServer['type'], server: string): NameServer => ({
    operator,
    name: 'whoami.example',
    type,
    servers: { ipv4: [server], ipv6: [server] },
  });

  test('corroborates, and changes nothing', async () => {
    const urls = await echoes(2, answering('192.0.32.4'));
    const nameServers = [
      named('Same', 'address', await nameServer(() => Buffer.from([192, 0, 32, 4]))),
      named('Text', 'text', await nameServer(() => textRecord('192.0.32.4'))),
      named('Other', 'address', await nameServer(() => Buffer.from([192, 0, 33, 9]))),
      named('Private', 'address', await nameServer(() => Buffer.from([10, 0, 0, 1]))),
      named(
        'Resolver',
        'text',
        await nameServer(() => textRecord('edns0-client-subnet 1.2.3.0/24')),
      ),
      named('Refuses', 'address', await nameServer(() => undefined)),
    ];
    const { ipv4 } = await observe(urls, { nameServers });
    expect(ipv4?.dns).toEqual([
      { operator: 'Same', range: '192.0.32.4', agrees: true },
      { operator: 'Text', range: '192.0.32.4', agrees: true },
      { operator: 'Other', range: '192.0.33.9', agrees: false },
      { operator: 'Private', why: 'answered an address that is private' },
      { operator: 'Resolver', why: 'answered no address' },
      { operator: 'Refuses', why: expect.stringMatching(/^gave nothing \(E\w+\)$/) },
    ]);
    expect(ranges(ipv4)).toEqual(['192.0.32.4']);
    expect(ipv4?.unconfirmed).toEqual([]);
  });
});

test('whoever stops it gets what was seen, and nothing is left open', async () => {
  const controller = new AbortController();
  let asked = 0;
  const urls = await echoes(2, (request, response) => {
    asked += 1;
    if (asked <= 6) answering('192.0.32.4')(request, response);
    else controller.abort();
  });
  const told: (readonly string[])[] = [];
  const { ipv4 } = await observe(urls, {
    signal: controller.signal,
    onProgress: (pending) => told.push(pending),
  });
  expect(ipv4).toMatchObject({ state: 'seen', end: 'stopped', rounds: 4 });
  expect(ranges(ipv4)).toEqual(['192.0.32.4']);
  expect(told[0]).toEqual(['IPv4 round 1, 1 so far']);
  expect(told.at(-1)).toEqual([]);
});
