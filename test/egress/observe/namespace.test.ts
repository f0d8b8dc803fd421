import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { builtProgram } from '../../helpers/built.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { selfSigned } from '../../net/certificate.ts';

const run = builtProgram();

/** What keeps this machine from having namespaces of its own; nothing where it can. */
async function hindrance(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'network namespaces are Linux’s';
  if (process.getuid?.() !== 0) return 'only root makes network namespaces';
  const probe = `envparity-probe-${process.pid}`;
  const made = await execa('ip', ['netns', 'add', probe], { reject: false });
  if (made.failed) return 'ip netns does not work here';
  const nft = await execa('ip', ['netns', 'exec', probe, 'nft', 'list', 'ruleset'], {
    reject: false,
  });
  await execa('ip', ['netns', 'del', probe]);
  return nft.failed ? 'nft does not work here' : undefined;
}

const why = await hindrance();
/** Where nothing may be left out, as in CI, whatever hinders is a failure. */
const isNeeded = process.env.ENVPARITY_TEST_NAMESPACES === '1';
const title = 'behind a real NAT';

/** Of ICANN, like all addresses of these tests: no packet leaves the namespaces. */
const OUTSIDE = [192, 0, 32, 2];
const POOL = ['192.0.32.4', '192.0.32.5', '192.0.32.6'];

/** A machine, its router with a NAT, and the outside, with a cable between each two. */
async function network(pool: readonly string[]) {
  const [inside, router, outside] = ['in', 'nat', 'out'].map((name) => `ep-${process.pid}-${name}`);
  const at = (namespace: string | undefined, ...words: string[]) =>
    execa('ip', ['netns', 'exec', namespace ?? '', ...words]);
  const all = [inside ?? '', router ?? '', outside ?? ''];
  onTestFinished(async () => {
    for (const name of all) await execa('ip', ['netns', 'del', name], { reject: false });
  });
  for (const name of all) await execa('ip', ['netns', 'add', name]);
  for (const [link, one, other] of [
    ['lan', inside, router],
    ['wan', router, outside],
  ]) {
    const words = ['link', 'add', link, 'netns', one, 'type', 'veth', 'peer', 'name', link];
    await execa('ip', [...words, 'netns', other].map(String));
  }
  const up = async (namespace: string | undefined, link: string, addresses: readonly string[]) => {
    for (const one of addresses) await at(namespace, 'ip', 'addr', 'add', one, 'dev', link);
    await at(namespace, 'ip', 'link', 'set', link, 'up');
  };
  await up(inside, 'lan', ['10.99.0.2/24']);
  await up(router, 'lan', ['10.99.0.1/24']);
  await up(router, 'wan', ['192.0.32.1/28', ...pool.map((address) => `${address}/28`)]);
  await up(outside, 'wan', [`${OUTSIDE.join('.')}/28`]);
  await at(inside, 'ip', 'route', 'add', 'default', 'via', '10.99.0.1');
  await at(router, 'sh', '-c', 'echo 1 > /proc/sys/net/ipv4/ip_forward');
  const turns = pool.map((address, index) => `${index} : ${address}`).join(', ');
  await at(router, 'nft', 'add table ip nat');
  await at(router, 'nft', 'add chain ip nat out { type nat hook postrouting priority 100; }');
  const rule = `oif wan snat to numgen inc mod ${pool.length} map { ${turns} }`;
  await at(router, 'nft', `add rule ip nat out ${rule}`);
  return { inside: inside ?? '', outside: outside ?? '' };
}

/** Services in a namespace, each of which tells whoever asks the address that it sees. */
async function servicesIn(namespace: string, folder: string): Promise<readonly string[]> {
  const { key, cert } = selfSigned(OUTSIDE);
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'ca.pem'), cert);
  writeFileSync(join(folder, 'echo.mjs'), ECHO);
  const words = ['netns', 'exec', namespace, process.execPath, join(folder, 'echo.mjs')];
  const child = execa('ip', [...words, OUTSIDE.join('.')], { cwd: folder, reject: false });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await child;
  });
  const [ports] = await once(child.stdout, 'data');
  return String(ports).trim().split(' ');
}

const ECHO = `
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
const pair = { key: readFileSync('key.pem'), cert: readFileSync('ca.pem') };
const ports = [];
for (let count = 0; count < 3; count++) {
  const server = createServer(pair, (request, response) => {
    response.end(request.socket.remoteAddress);
  });
  await new Promise((resolve) => server.listen(0, process.argv[2], resolve));
  ports.push(server.address().port);
}
console.log(ports.join(' '));
`;

async function observe(pool: readonly string[]) {
  const folder = tempFolder();
  const { inside, outside } = await network(pool);
  const ports = await servicesIn(outside, folder);
  const urls = [
    ...ports.map((port) => `https://${OUTSIDE.join('.')}:${port}/`),
    ...ports.map((port) => `https://[2620:0:2d0:200::2]:${port}/`),
  ];
  const echoes = urls.flatMap((url) => ['--echo', url]);
  const args = ['egress', '--environment', 'production', '--format', 'json', ...echoes];
  const { code, stdout, stderr } = await run(args, {
    cwd: folder,
    env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
    within: ['ip', 'netns', 'exec', inside],
  });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout).ways;
}

test.skipIf(why !== undefined && !isNeeded)(
  why === undefined ? title : `${title}: left out, since ${why}`,
  { timeout: 60_000 },
  async () => {
    expect(why).toBeUndefined();
    const [ipv4, ipv6] = await observe(POOL);
    expect(ipv4.addresses.map(({ range }: { range: string }) => range)).toEqual(POOL);
    expect(ipv4).toMatchObject({ state: 'seen', end: 'settled', unseen: 0, unconfirmed: [] });
    // The namespace has no IPv6, and its kernel says so.
    expect(ipv6).toMatchObject({ state: 'none', end: 'no-route', rounds: 1, addresses: [] });
    expect(ipv6.services[0].failures[0].why).toMatch(/cannot be reached from here \(E\w+\)/);
  },
);
