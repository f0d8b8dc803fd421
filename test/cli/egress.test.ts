import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/egress.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import sourcesSchema from '../../schemas/sources.schema.json' with { type: 'json' };
import { answering, echoes, echoesByIpv6 } from '../egress/observe/outside.ts';
import { random } from '../egress/observe/pool.ts';
import { builtProgram } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';
import { selfSigned } from '../net/certificate.ts';
import { serve } from '../net/server.ts';
import { project } from './project.ts';

const run = builtProgram();
const isObservation = new Ajv({ strict: true }).compile(schema);

const KEY = { ENVPARITY_KEY: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=' };
const OTHER_KEY = {
  ENVPARITY_KEY: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
};
const CLOCK = { SOURCE_DATE_EPOCH: '1800000000' };
const LATER = { SOURCE_DATE_EPOCH: String(1_800_000_000 + 7200) };
const PRODUCTION = ['egress', '--environment', 'production'];
const POOL = ['192.0.32.4', '192.0.32.5', '192.0.32.6'];

/** A program that calls a payment service, which lets in three addresses. */
const SHOP: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop" }',
  'src/main.ts': "if (!process.env.PAYMENTS_URL) throw new Error('PAYMENTS_URL is not set');\n",
  '.env.production': 'PAYMENTS_URL=https://api.acme-payments.net/v1\n',
  'envparity.yaml': [
    'environments: { production: { sources: [{ dotenv: .env.production }] } }',
    'allowlists:',
    '  - name: Acme payments',
    '    entries: [192.0.32.4, 192.0.32.5, 192.0.32.6, "2620:0:2d0:200::/64"]',
    '    variables: [PAYMENTS_URL]',
    '',
  ].join('\n'),
};

type Env = Readonly<Record<string, string>>;

/** Services outside that see a NAT choose among addresses, and one network by IPv6. */
async function behindNat(pool: readonly string[], seed: number): Promise<readonly string[]> {
  const next = random(seed);
  const urls = [
    ...(await echoes(
      3,
      answering(() => pool[Math.floor(next() * pool.length)] ?? ''),
    )),
    ...(await echoesByIpv6(3, answering('2620:0:2d0:200::7'))),
  ];
  return urls.flatMap((url) => ['--echo', url]);
}

/** Looks where a process leaves from, and leaves the observation in a folder. */
async function observe(cwd: string, pool: readonly string[], env: Env = { ...KEY, ...CLOCK }) {
  const words = [
    ...PRODUCTION,
    ...(await behindNat(pool, 1)),
    '--output',
    'production.egress.json',
  ];
  const result = await run(words, { cwd, env });
  expect(result.code, result.stderr).toBe(0);
  return result;
}

async function check(cwd: string, args: readonly string[] = [], env: Env = {}) {
  const words = ['check', '--egress', 'production.egress.json', ...args, '--format', 'json'];
  const result = await run(words, { cwd, env: { ...KEY, ...CLOCK, ...env } });
  const report = JSON.parse(result.stdout === '' ? '{"findings":[]}' : result.stdout);
  const found: { rule: string; message: string }[] = report.findings;
  return { ...result, report, found };
}

describe('observing', () => {
  test('a pool of three is found whole, told as such, and let in', async () => {
    const cwd = project(SHOP);
    const { stdout, stderr } = await observe(cwd, POOL);
    expect(stdout).toMatch(/^IPv4: a pool of 3, and no new one for long \(\d+ rounds\)$/m);
    for (const address of POOL)
      expect(stdout).toMatch(new RegExp(`^ {2}${address} {2}seen \\d+ times by 127`, 'm'));
    expect(stderr).toBe('Wrote production.egress.json\n');
    const file = JSON.parse(readFileSync(join(cwd, 'production.egress.json'), 'utf8'));
    expect(isObservation(file), JSON.stringify(isObservation.errors)).toBe(true);
    expect(file.ways[0]).toMatchObject({ state: 'seen', end: 'settled', unseen: 0 });
    const { code, found, report } = await check(cwd);
    expect([found, code]).toEqual([[], 0]);
    expect(report.unknown.filter((one: object) => 'allowlists' in one)).toEqual([]);
    expect(report.sources.at(-1)).toMatchObject({
      provider: 'egress',
      asked: true,
      outbound: [{ environment: 'production', sight: 'complete' }],
      problems: [],
    });
  });

  test('a changed one is found by the next run', async () => {
    const cwd = project(SHOP);
    await observe(cwd, POOL);
    await check(cwd, ['--update-baseline']);
    await observe(cwd, ['192.0.32.4', '192.0.32.5', '192.0.32.9']);
    const { code, found } = await check(cwd);
    expect(found.map(({ rule }) => rule).sort()).toEqual(['egress-changed', 'egress-not-allowed']);
    const told = found.map(({ message }) => message).join('\n');
    expect(told).toContain('192.0.32.9 is new');
    expect(told).toContain('not 192.0.32.9 (seen 2027-01-15)');
    expect(code).toBe(1);
  });

  test('without a file it is on stdout, for people or for machines', async () => {
    const args = [...PRODUCTION, ...(await behindNat(POOL, 2)), '--component', './apps/web/'];
    const json = await run([...args, '--format', 'json'], { env: CLOCK });
    expect(json.stdout.indexOf('\n')).toBe(json.stdout.length - 1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      environment: 'production',
      component: 'apps/web',
      takenAt: '2027-01-15T08:00:00.000Z',
    });
    expect(json.stderr).toContain('ENVPARITY_KEY is not set');
    expect((await run(args)).stdout).toContain('Where production leaves from');
  });

  test('over https, with an authority of one’s own', async () => {
    const cwd = tempFolder();
    const pair = selfSigned();
    writeFileSync(join(cwd, 'ca.pem'), pair.cert);
    const servers = [
      await serve(answering('192.0.32.4'), pair),
      await serve(answering('192.0.32.4'), pair),
    ];
    const args = [...PRODUCTION, ...servers.flatMap(({ url }) => ['--echo', url])];
    const trusted = await run(args, { env: { NODE_EXTRA_CA_CERTS: join(cwd, 'ca.pem') } });
    expect(trusted.stdout).toContain('IPv4: one address');
    expect(trusted.code).toBe(0);
    const refused = await run(args);
    expect(refused.stdout).toMatch(/certificate of 127.0.0.1:\d+ is not\s+trusted/);
    expect(refused.code).toBe(3);
  });

  test('no value of its environment gets out', async () => {
    const args = [...PRODUCTION, ...(await behindNat(POOL, 4)), '--debug'];
    const env = {
      API_KEY: 'KwQzXvTrYpLsNm-canary',
      HTTPS_PROXY: 'http://user:JhGtWqZxRv-canary@127.0.0.1:1',
    };
    for (const format of ['pretty', 'json']) {
      const { stdout, stderr, code } = await run([...args, '--format', format], { env });
      expect(code, stderr).toBe(0);
      expect(stdout).toContain('HTTPS_PROXY');
      expect(stdout + stderr).not.toMatch(/canary|API_KEY|KwQzXv|JhGtWq/);
    }
  });

  test('where nobody answers nothing is known: exit 3, and the file stays as it is', async () => {
    const cwd = project({ 'production.egress.json': 'as it was' });
    const urls = await echoes(3, (_, response) => response.writeHead(503).end());
    const args = [...PRODUCTION, ...urls.flatMap((url) => ['--echo', url])];
    const { code, stdout, stderr } = await run([...args, '--output', 'production.egress.json'], {
      cwd,
    });
    expect(stdout).toContain('IPv4: nothing is known, since no two services told an address');
    expect(stdout).toContain('answered 503');
    expect(stderr).toContain('production.egress.json was not written');
    expect(code).toBe(3);
    expect(readFileSync(join(cwd, 'production.egress.json'), 'utf8')).toBe('as it was');
  });

  test('no usual service is asked where others are named, and none with --offline', async () => {
    let asked = 0;
    const urls = await echoes(2, (request, response) => {
      asked += 1;
      answering('192.0.32.4')(request, response);
    });
    const args = [...PRODUCTION, ...urls.flatMap((url) => ['--echo', url])];
    const { stdout } = await run([...args, '--format', 'json']);
    expect(JSON.stringify(JSON.parse(stdout))).not.toMatch(/Amazon|Cloudflare|ident|ipify/);
    expect(asked).toBe(24);
    const offline = await run([...args, '--offline']);
    expect([offline.code, offline.stdout]).toEqual([2, '']);
    expect(offline.stderr).toContain('Run without --offline');
    expect(asked).toBe(24);
  });

  test.each([
    [['egress'], 'an observation is of one environment'],
    [[...PRODUCTION, '--echo', 'https://a.example'], 'one service alone proves no address'],
    [
      [...PRODUCTION, '--echo', 'https://a.example/1', '--echo', 'https://a.example/2'],
      'one service alone proves no address',
    ],
    [[...PRODUCTION, '--echo', 'http://a.example'], 'is not https'],
    [[...PRODUCTION, '--echo', 'echo'], 'is no address'],
    [[...PRODUCTION, '--echo', 'https://u:p@a.example'], 'holds a name or a password'],
    [[...PRODUCTION, '--rounds', '0'], '"0" is no value of --rounds'],
    [[...PRODUCTION, '--rounds', '1000'], 'from 1 to 100'],
    [[...PRODUCTION, '--rounds', 'many'], 'from 1 to 100'],
  ])('%j is exit 2, with the next step', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('checking with one', () => {
  const path = 'production.egress.json';

  test.each<[string, (text: string) => string, Env, readonly string[], string]>([
    ['changed', (text) => text.replace('192.0.32.4', '192.0.32.1'), {}, [], 'was changed after'],
    ['broken off', (text) => text.slice(0, 300), {}, [], 'breaks off before its end'],
    ['empty', () => '', {}, [], 'is empty'],
    ['HTML', () => '<html>', {}, [], 'is not JSON'],
    [
      'a snapshot',
      () => '{"schemaVersion":1,"takenAt":"","variables":[]}',
      {},
      [],
      'no observation',
    ],
    ['of a later version', (text) => text.replace('Version":1', 'Version":2'), {}, [], 'not known'],
    ['from the future', (text) => text, { SOURCE_DATE_EPOCH: '1700000000' }, [], 'yet to come'],
    ['too old', (text) => text, LATER, ['--max-age', '1h'], 'older than --max-age'],
  ])('%s, it is refused with the reason', async (_, change, env, args, message) => {
    const cwd = project(SHOP);
    await observe(cwd, POOL);
    writeFileSync(join(cwd, path), change(readFileSync(join(cwd, path), 'utf8')));
    const unnamed = await check(cwd, args, env);
    expect(unnamed.stderr).toContain(message);
    expect(unnamed.code).toBe(2);
    const named = await check(cwd, ['--environment', 'production', ...args], env);
    expect(named.stderr).toContain(message);
    expect(named.code).toBe(3);
    expect(named.found).toEqual([]);
  });

  test.each([
    ['unsigned', {}, KEY, 'is not signed'],
    ['signed, where no key is', KEY, { ENVPARITY_KEY: '' }, 'no key here to verify'],
    ['signed under another key', OTHER_KEY, KEY, 'under another key'],
  ])('%s, it is used, and that is said', async (_, taken: Env, read: Env, message) => {
    const cwd = project(SHOP);
    await observe(cwd, POOL, { ...CLOCK, ...taken });
    const { stderr, report } = await check(cwd, [], read);
    expect(stderr).toContain(message);
    expect(report.sources.at(-1).outbound).toMatchObject([{ sight: 'complete' }]);
  });

  test('of another environment, it is not looked at', async () => {
    const cwd = project(SHOP);
    await observe(cwd, POOL);
    const { code, stderr } = await check(cwd, ['--environment', 'staging']);
    expect(stderr).toContain('was taken in production, which is not looked at');
    expect(code).toBe(2);
  });

  test('it comes through a pipe, and from the configuration', async () => {
    const cwd = project(SHOP);
    await observe(cwd, ['192.0.32.9']);
    const direct = await check(cwd);
    expect(direct.found.map(({ rule }) => rule)).toEqual(['egress-not-allowed']);
    const piped = await run(['check', '--egress', '-', '--format', 'json'], {
      cwd,
      env: { ...KEY, ...CLOCK },
      input: readFileSync(join(cwd, path), 'utf8'),
    });
    expect(piped.stdout).toBe(direct.stdout);
    const config = (SHOP['envparity.yaml'] ?? '').replace(
      'production: {',
      `production: { egress: [{ observed: ${path} }],`,
    );
    writeFileSync(join(cwd, 'envparity.yaml'), config);
    const env = { ...KEY, ...CLOCK };
    const configured = await run(['check', '--format', 'json'], { cwd, env });
    expect(configured.stdout).toBe(direct.stdout);
    const stale = await run(['check', '--max-age', '1h', '--format', 'json'], {
      cwd,
      env: { ...KEY, ...LATER },
    });
    expect(stale.stderr).toContain('older than --max-age');
    expect(stale.code).toBe(3);
  });

  test('an address in the configuration of a pull request is not asked', async () => {
    const server = await serve(answering('{}', 'application/json'));
    const config = (SHOP['envparity.yaml'] ?? '').replace(
      'production: {',
      `production: { egress: [{ observed: "${server.url}/o.json" }],`,
    );
    const cwd = project({ ...SHOP, 'envparity.yaml': config });
    const env = { GITHUB_EVENT_NAME: 'pull_request' };
    const { stderr, code } = await run(['check', '--format', 'json'], { cwd, env });
    expect(stderr).toContain('an observation that a pull request may have named is not fetched');
    expect([code, server.requests.length]).toEqual([3, 0]);
    const push = await run(['check', '--format', 'json'], { cwd });
    expect(push.stderr).toContain('is no observation of envparity');
    expect(server.requests).toHaveLength(1);
  });

  test('what the configuration declares holds beside sources that the command line names', async () => {
    const config = (SHOP['envparity.yaml'] ?? '').replace(
      'production: {',
      'production: { egress: [192.0.32.9],',
    );
    const cwd = project({ ...SHOP, 'envparity.yaml': config });
    const args = ['check', '--environment', 'production', '--from', 'process', '--phase', 'run'];
    const env = { PAYMENTS_URL: 'https://api.acme-payments.net/v1' };
    const { stdout } = await run([...args, '--format', 'json'], { cwd, env });
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('egress-not-allowed');
  });

  test('the sources say how much of it was seen', async () => {
    const cwd = project(SHOP);
    await observe(cwd, POOL);
    const env = { ...KEY, ...CLOCK };
    const { stdout } = await run(['sources', '--egress', path], { cwd, env });
    const json = await run(['sources', '--egress', path, '--format', 'json'], { cwd, env });
    const ajv = new Ajv({ strict: true }).addSchema(reportSchema, 'report.schema.json');
    const isSources = ajv.compile(sourcesSchema);
    expect(isSources(JSON.parse(json.stdout)), JSON.stringify(isSources.errors)).toBe(true);
    expect(stdout).toMatch(/^Observed addresses +production, [34] outbound addresses +complete/m);
  });
});

describe('whoever interrupts it', () => {
  test('gets what was seen so far, quietly', async () => {
    let asked = 0;
    let kill: (signal: NodeJS.Signals) => void = () => {};
    const urls = await echoes(3, (request, response) => {
      asked += 1;
      // The fourth round is never answered.
      if (asked <= 9) answering('192.0.32.4')(request, response);
      else if (asked === 10) kill('SIGINT');
    });
    const args = [...PRODUCTION, ...urls.flatMap((url) => ['--echo', url])];
    const { code, stdout, stderr } = await run(args, {
      onStart(send) {
        kill = send;
      },
    });
    expect(stdout).toContain('IPv4: one address so far: it was stopped before all had been seen');
    expect(stderr).toBe('note: ENVPARITY_KEY is not set: the observation is not signed\n');
    expect(code).toBe(0);
  });
});
