import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import config from '../../schemas/config.schema.json' with { type: 'json' };
import schema from '../../schemas/snapshot.schema.json' with { type: 'json' };
import { OPTIONS } from '../../src/cli/options.ts';
import { builtProgram } from '../helpers/built.ts';
import { project } from './project.ts';

const run = builtProgram();
const isSnapshot = new Ajv({ strict: true }).compile(schema);

const KEY = 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=';
const OTHER_KEY = '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752';
const CLOCK = { SOURCE_DATE_EPOCH: '1800000000' };
const LATER = { SOURCE_DATE_EPOCH: String(1_800_000_000 + 7200) };

const [FIRST, SECOND] = ['KwQzXvTrYpLsNm-first', 'JhGtWqZxRvYpLk-second'];

/** It needs three names when it runs, and one when it is built. */
const SHOP: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop" }',
  'src/main.ts': ['API_KEY', 'DATABASE_URL', 'SHARED']
    .map((name) => `if (!process.env.${name}) throw new Error('${name} is not set');\n`)
    .join(''),
  'next.config.js':
    "if (!process.env.RELEASE_TITLE) throw new Error('RELEASE_TITLE is not set');\n",
};

type Env = Readonly<Record<string, string>>;

/** Takes a snapshot in a process of its own, and leaves it in a folder that is no repository. */
async function take(cwd: string, environment: string, env: Env, args: readonly string[] = []) {
  const output = `${environment}.json`;
  const words = ['snapshot', '--environment', environment, '--output', output, ...args];
  const result = await run(words, { cwd, env: { ...CLOCK, ...env } });
  expect(result.code, result.stderr).toBe(0);
  return output;
}

async function findings(args: readonly string[], cwd: string, env: Env = {}) {
  const result = await run(['check', ...args, '--format', 'json'], { cwd, env });
  const report = JSON.parse(result.stdout);
  const found = report.findings.map(
    ({ rule, name, environment }: Record<string, string>) => `${rule} ${name} ${environment}`,
  );
  return { ...result, report, found };
}

describe('taking one', () => {
  test('it needs no repository, is valid by its schema, and is the same twice', async () => {
    const env = { ...CLOCK, API_KEY: FIRST, EMPTY: '', K_SERVICE: 's', ENVPARITY_KEY: KEY };
    const { code, stdout, stderr } = await run(['snapshot', '--environment', 'production'], {
      env,
    });
    expect(isSnapshot(JSON.parse(stdout)), JSON.stringify(isSnapshot.errors)).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({
      environment: 'production',
      phase: 'run',
      platform: 'cloud-run',
      takenAt: '2027-01-15T08:00:00.000Z',
    });
    expect([code, stderr]).toEqual([0, '']);
    expect((await run(['snapshot', '--environment', 'production'], { env })).stdout).toBe(stdout);
  });

  test('what is not known of it is said beside it', async () => {
    const { code, stdout, stderr } = await run(['snapshot', '--environment', 'production']);
    expect(JSON.parse(stdout)).not.toHaveProperty('phase');
    expect(stderr).toContain('--phase build or --phase run');
    expect(stderr).toContain('ENVPARITY_KEY is not set');
    expect(code).toBe(0);
  });

  test('a file is replaced as a whole, and nothing else is left', async () => {
    const cwd = project({ 'production.json': 'old' });
    await take(cwd, 'production', { API_KEY: FIRST });
    expect(isSnapshot(JSON.parse(readFileSync(join(cwd, 'production.json'), 'utf8')))).toBe(true);
    expect(readdirSync(cwd)).toEqual(['production.json']);
  });

  test.each([
    [['snapshot'], {}, 'Add `--environment production`'],
    [['snapshot', '--environment', 'a,b'], {}, 'Add `--environment production`'],
    [['snapshot', '--environment', 'a', '--phase', 'biuld'], {}, 'Did you mean `build`?'],
    [['snapshot', '--environment', 'a', '--output', 'no/such/folder'], {}, 'could not be written'],
    [
      ['snapshot', '--environment', 'a'],
      { ENVPARITY_KEY: 'QwErTyZxCvBn' },
      'Make one with `envparity key`',
    ],
  ])('%j is exit 2, with the next step', async (args, env: Env, hint) => {
    const { code, stdout, stderr } = await run(args, { env });
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('QwErTy');
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('checking with one', () => {
  test('what the running program lacks is missing, and the build is not spoken of', async () => {
    const cwd = project(SHOP);
    const at = await take(cwd, 'production', { API_KEY: FIRST, SHARED: SECOND }, [
      '--phase',
      'run',
    ]);
    const { code, found, report } = await findings(['--snapshot', at], cwd, CLOCK);
    expect(found).toEqual(['missing DATABASE_URL production']);
    expect(report.unknown).toContainEqual(
      expect.objectContaining({
        environment: 'production',
        names: ['RELEASE_TITLE'],
        asked: false,
      }),
    );
    expect(code).toBe(1);
  });

  test('two of one environment make it whole', async () => {
    const cwd = project(SHOP);
    const all = { API_KEY: FIRST, DATABASE_URL: SECOND, SHARED: FIRST };
    await take(cwd, 'prod', all, ['--phase', 'run']);
    await take(cwd, 'production', { NODE_ENV: 'production' }, ['--phase', 'build']);
    const args = ['--snapshot', 'prod.json', '--snapshot', 'production.json'];
    expect((await findings(args, cwd, CLOCK)).found).toEqual(['missing RELEASE_TITLE production']);
    await take(cwd, 'production', { RELEASE_TITLE: '1' }, ['--phase', 'build']);
    const { code, found, report } = await findings(args, cwd, CLOCK);
    expect([code, found]).toEqual([0, []]);
    expect(report.unknown.filter((one: { asked: boolean }) => one.asked)).toEqual([]);
  });

  test('without a phase nothing is absent, and what would tell is said', async () => {
    const cwd = project(SHOP);
    const at = await take(cwd, 'production', { API_KEY: FIRST });
    const { code, found, report } = await findings(['--snapshot', at], cwd, CLOCK);
    expect(found).toEqual([]);
    expect(report.unknown).toContainEqual(
      expect.objectContaining({ asked: true, mend: expect.stringContaining('--phase') }),
    );
    expect(code).toBe(3);
  });

  test('it comes through a pipe as well', async () => {
    const cwd = project(SHOP);
    const at = await take(cwd, 'production', { API_KEY: FIRST }, ['--phase', 'run']);
    const direct = await run(['check', '--snapshot', at, '--format', 'json'], { cwd, env: CLOCK });
    for (const args of [['--snapshot', '-'], ['--snapshot=-']]) {
      const piped = await run(['check', ...args, '--format', 'json'], {
        cwd,
        env: CLOCK,
        input: readFileSync(join(cwd, at), 'utf8'),
      });
      const { findings: told } = JSON.parse(piped.stdout);
      expect(told).toEqual(JSON.parse(direct.stdout).findings);
      expect(piped.code).toBe(1);
    }
  });

  test('the configuration can name one of the repository', async () => {
    const cwd = project({
      ...SHOP,
      'envparity.yaml': 'environments: { live: { sources: [{ snapshot: live.json }] } }\n',
    });
    await take(cwd, 'live', { API_KEY: FIRST, SHARED: SECOND }, ['--phase', 'run']);
    const { found } = await findings([], cwd, CLOCK);
    expect(found).toContain('missing DATABASE_URL live');
    const aged = await run(['check', '--max-age', '1h'], { cwd, env: LATER });
    expect(aged.stderr).toContain('older than --max-age');
    expect(aged.code).toBe(3);
  });

  test('one for an app says nothing of the others', async () => {
    const cwd = project({
      'package.json': '{ "workspaces": ["apps/*"] }',
      'apps/web/package.json': '{ "name": "web" }',
      'apps/web/src/a.ts': SHOP['src/main.ts'] ?? '',
      'apps/api/package.json': '{ "name": "api" }',
      'apps/api/src/a.ts': SHOP['src/main.ts'] ?? '',
    });
    const args = ['--phase', 'run', '--component', './apps/web/'];
    const at = await take(cwd, 'production', { API_KEY: FIRST, SHARED: FIRST }, args);
    const { report } = await findings(['--snapshot', at], cwd, CLOCK);
    expect(report.findings).toMatchObject([{ name: 'DATABASE_URL', component: 'apps/web' }]);
  });
});

describe('refusing one', () => {
  async function refused(text: string, args: readonly string[] = [], env: Env = {}) {
    const cwd = project({ ...SHOP, 'it.json': text });
    return run(['check', '--snapshot', 'it.json', ...args], { cwd, env: { ...LATER, ...env } });
  }
  const signed = async (env: Env = {}) => {
    const cwd = project({});
    const all = { ENVPARITY_KEY: KEY, API_KEY: FIRST, SHARED: FIRST, DATABASE_URL: SECOND, ...env };
    return readFileSync(join(cwd, await take(cwd, 'production', all, ['--phase', 'run'])), 'utf8');
  };

  test.each([
    ['truncated', (text: string) => text.slice(0, 150), 'breaks off before its end'],
    ['foreign', () => '{"name":"shop"}', 'is no snapshot of envparity'],
    ['HTML', () => '<html></html>', 'is not JSON'],
    ['tampered', (text: string) => text.replace('SHARED', 'SHAPED'), 'changed after it was signed'],
    [
      'of a later version',
      (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":9'),
      'has a format that is not known',
    ],
  ])('%s', async (_, change, why) => {
    const text = change(await signed());
    const { code, stderr, stdout } = await refused(text, [], { ENVPARITY_KEY: KEY });
    expect(stderr).toContain(why);
    expect([code, stdout]).toEqual([2, '']);
    // With the environment said, the rest of the check goes on without it.
    const known = await refused(text, ['--environment', 'production'], { ENVPARITY_KEY: KEY });
    expect(known.stderr).toContain(why);
    expect(known.stdout).toContain('Not known');
    expect(known.code).toBe(3);
  });

  test('older than allowed, or not yet taken', async () => {
    const text = await signed();
    const env = { ENVPARITY_KEY: KEY };
    expect((await refused(text, ['--max-age', '1h'], env)).stderr).toContain(
      'older than --max-age',
    );
    expect((await refused(text, ['--max-age', '3h'], env)).code).toBe(0);
    const early = await refused(text, [], { ...env, SOURCE_DATE_EPOCH: '1700000000' });
    expect(early.stderr).toContain('yet to come');
    expect(early.code).toBe(2);
  });

  test.each([
    ['unsigned', { ENVPARITY_KEY: '' }, KEY, 'is not signed'],
    ['not verified', {}, '', 'no key here to verify it with'],
    ['of another key', { ENVPARITY_KEY: OTHER_KEY }, KEY, 'taken under another key'],
  ])('%s is no reason to: it is used and said', async (_, taken: Env, key, why) => {
    const { code, stderr, stdout } = await refused(await signed(taken), [], { ENVPARITY_KEY: key });
    expect(stderr).toContain(why);
    expect(stdout).toContain('No drift found');
    expect(code).toBe(0);
  });

  test.each([
    [['--snapshot', 'gone.json'], 'gone.json does not exist'],
    [['--snapshot', ''], '--snapshot must not be empty'],
    [['--max-age', 'soon'], 'such as 24h'],
    [['--snapshot', 'staging.json', '--environment', 'production'], 'was taken in staging'],
    [['--from', 'process'], 'Add `--environment NAME`'],
    [['--from', 'process', '--environment', 'production,staging'], 'Add `--environment NAME`'],
    [['--from', 'proces', '--environment', 'production'], 'Did you mean `process`?'],
    [['--phase', 'run'], 'Add `--from process`'],
  ])('%j is exit 2, with the next step', async (args, hint) => {
    const cwd = project(SHOP);
    await take(cwd, 'staging', {});
    const { code, stdout, stderr } = await run(['check', ...args], { cwd, env: CLOCK });
    expect(stderr).toContain(hint);
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('--from takes what the configuration takes without saying more', () => {
  const takesTrue = (node: object): boolean =>
    ('const' in node && node.const === true) ||
    ('anyOf' in node && Array.isArray(node.anyOf) && node.anyOf.some(takesTrue));
  const sources = Object.entries(config.$defs.source.properties).filter(([, node]) =>
    takesTrue(node),
  );
  const choices = OPTIONS.find(({ name }) => name === 'from')?.choices ?? [];
  expect([...choices].sort()).toEqual(sources.map(([name]) => name).sort());
});

describe('--from process', () => {
  const gate = ['--environment', 'production', '--from', 'process'];

  test('is a gate in a build: exit 1 for what the build lacks, 0 where it has all', async () => {
    const cwd = project({ ...SHOP, '.env.production': 'RELEASE_TITLE=1\n' });
    const build = { VERCEL: '1', CI: '1', VERCEL_ENV: 'production' };
    const lacking = await findings(gate, cwd, build);
    expect(lacking.found).toEqual(['missing RELEASE_TITLE production']);
    expect(lacking.code).toBe(1);
    const { code, found, report, stderr } = await findings(gate, cwd, {
      ...build,
      RELEASE_TITLE: '1',
    });
    expect([code, found, stderr]).toEqual([0, [], '']);
    expect(report.unknown).toMatchObject([
      { names: ['API_KEY', 'DATABASE_URL', 'SHARED'], asked: false },
    ]);
  });

  test('or where the program runs, as --phase says', async () => {
    const cwd = project(SHOP);
    const { code, found } = await findings([...gate, '--phase', 'run'], cwd, { API_KEY: FIRST });
    expect(found).toEqual(['missing DATABASE_URL production', 'missing SHARED production']);
    expect(code).toBe(1);
  });

  test('without a phase it does not know what is absent', async () => {
    const { code, found } = await findings(gate, project(SHOP), { API_KEY: FIRST });
    expect([code, found]).toEqual([3, []]);
  });
});

describe('values on two machines', () => {
  const kinds = async (left: Env, right: Env, env: Env) => {
    const cwd = project(SHOP);
    await take(cwd, 'staging', left, ['--phase', 'run']);
    await take(cwd, 'production', right, ['--phase', 'run']);
    const args = ['--snapshot', 'staging.json', '--snapshot', 'production.json'];
    const words = ['diff', 'staging', 'production', ...args, '--format', 'json'];
    const { stdout, stderr } = await run(words, { cwd, env: { ...CLOCK, ...env } });
    const { rows } = JSON.parse(stdout);
    const told = rows
      .filter(({ name }: Record<string, string>) =>
        /^(API_KEY|SHARED|DATABASE_URL)$/.test(name ?? ''),
      )
      .map(({ name, kind }: Record<string, string>) => `${name} ${kind}`);
    return { told, stderr };
  };
  const staging = { API_KEY: FIRST, SHARED: FIRST, DATABASE_URL: 'x' };
  const production = { API_KEY: SECOND, SHARED: FIRST, DATABASE_URL: 'y' };

  test('one key proves which are the same', async () => {
    const key = { ENVPARITY_KEY: KEY };
    const { told, stderr } = await kinds({ ...staging, ...key }, { ...production, ...key }, key);
    expect(told).toEqual(['API_KEY different', 'DATABASE_URL set', 'SHARED same']);
    expect(stderr).toBe('');
  });

  test('without one nothing is said of them', async () => {
    const { told } = await kinds(staging, production, {});
    expect(told).toEqual(['API_KEY set', 'DATABASE_URL set', 'SHARED set']);
  });

  test.each([{}, { ENVPARITY_KEY: KEY }])(
    'two keys are told, whatever is here',
    async (env: Env) => {
      const [left, right] = [{ ENVPARITY_KEY: KEY }, { ENVPARITY_KEY: OTHER_KEY }];
      const { told, stderr } = await kinds(
        { ...staging, ...left },
        { ...production, ...right },
        env,
      );
      expect(told).toEqual(['API_KEY set', 'DATABASE_URL set', 'SHARED set']);
      expect(stderr).toMatch(/under (another key|different keys)/);
    },
  );

  const [OLD, NEW] = [KEY, OTHER_KEY];
  const BOTH = `${OLD},${NEW}`;
  /** Each side is told both keys at some time, and the new one alone at another; nobody waits for anybody. */
  test.each([
    ['one side has been told of the new key', OLD, BOTH, OLD],
    ['so has the check', OLD, BOTH, BOTH],
    ['both have, the check has not', BOTH, `${NEW}\n${OLD}`, OLD],
    ['one has let go of the old key', BOTH, NEW, BOTH],
    ['the check has as well', BOTH, NEW, NEW],
  ])('while keys change they stay comparable: %s', async (_, left, right, here) => {
    const { told, stderr } = await kinds(
      { ...staging, ENVPARITY_KEY: left },
      { ...production, ENVPARITY_KEY: right },
      { ENVPARITY_KEY: here },
    );
    expect(told).toEqual(['API_KEY different', 'DATABASE_URL set', 'SHARED same']);
    expect(stderr).toBe('');
  });

  test('a key swapped without a time of both is told as before', async () => {
    const { told, stderr } = await kinds(
      { ...staging, ENVPARITY_KEY: OLD },
      { ...production, ENVPARITY_KEY: NEW },
      { ENVPARITY_KEY: BOTH },
    );
    expect(told).toEqual(['API_KEY set', 'DATABASE_URL set', 'SHARED set']);
    expect(stderr).toContain('the snapshots of production and staging were taken under different');
  });

  test('a snapshot is compared with what is here, and the configuration expects it', async () => {
    const cwd = project({
      ...SHOP,
      '.env': `API_KEY=${FIRST}\nSHARED=${FIRST}\n`,
      'envparity.yaml':
        'variables:\n  API_KEY: { different: [development, production] }\n  SHARED: { different: [development, production] }\n',
    });
    const key = { ENVPARITY_KEY: KEY };
    const at = await take(cwd, 'production', { ...production, ...key }, ['--phase', 'run']);
    const { found } = await findings(['--snapshot', at], cwd, { ...CLOCK, ...key });
    expect(found.filter((one: string) => one.startsWith('expectation'))).toEqual([
      'expectation SHARED production',
    ]);
  });
});

describe('no part of a value leaves the program', { timeout: 60_000 }, () => {
  const canaries: Env = {
    API_KEY: 'QvXzJwKyPqRtLmNsGhTbVcZx',
    SHORT: 'ZqXwVu',
    WITH_LINES: 'LkJhGfPoIuYt\nMnBvCxZlKjHg\n\u001b[31mQaZwSxEdC',
    JSON_VALUE: '{"FldNmQzXw":"TgBnHyUjMkIoLp"}',
    DATABASE_URL: 'postgres://UsrNmQwZx:PswdRtVbNm@HstKjLpQz.example/DbNmVxZq',
    HOME: '/HmFldrQxZv/UsrDrKwPj',
    HOSTNAME: 'HstNmMchnQvXw',
    'npm_config_//RgstryQzXv.example/:_authToken': 'TknVlWqPzXvKj',
  };

  function windows(): readonly string[] {
    // The scheme of an address is told, and nothing behind it.
    const told = /^postgres:/;
    const texts = [...Object.values(canaries), 'RgstryQzXv'].map((text) => text.replace(told, ''));
    return texts.flatMap((text) =>
      Array.from({ length: text.length - 5 }, (_, at) => text.slice(at, at + 6)),
    );
  }

  test.each([
    ['with a key', { ENVPARITY_KEY: KEY }],
    ['without one', { ENVPARITY_KEY: '' }],
  ])('%s', async (_, key: Env) => {
    const cwd = project(SHOP);
    mkdirSync(join(cwd, 'kept'));
    const env = { ...CLOCK, ...canaries, ...key };
    const snapshot = await run(['snapshot', '--environment', 'production', '--phase', 'run'], {
      env,
    });
    writeFileSync(join(cwd, 'kept/it.json'), snapshot.stdout);
    const from = ['--environment', 'production', '--from', 'process', '--debug'];
    const commands = [
      ['check', ...from],
      ['check', ...from, '--phase', 'run', '--format', 'json'],
      ['check', '--snapshot', 'kept/it.json', '--format', 'json', '--debug'],
      ['check', '--snapshot', 'package.json', '--debug'],
      ['diff', 'development', 'production', '--snapshot', 'kept/it.json', '--format', 'json'],
      ['explain', 'API_KEY', ...from],
      ['explain', 'DATABASE_URL', '--snapshot', 'kept/it.json', '--format', 'json'],
      ['sources', ...from, '--format', 'json'],
      ['snapshot', '--environment', 'production', '--output', 'no/such/folder', '--debug'],
    ];
    const runs = await Promise.all(commands.map((args) => run(args, { cwd, env })));
    for (const [index, { code, stdout, stderr }] of [...runs, snapshot].entries()) {
      const what = commands[index]?.join(' ') ?? 'snapshot';
      expect([0, 1, 2, 3], what).toContain(code);
      expect(`${stdout}${stderr}`.length, what).toBeGreaterThan(0);
      const shown = windows().filter((window) => `${stdout}${stderr}`.includes(window));
      expect(shown, what).toEqual([]);
    }
    expect(snapshot.stdout).toContain('WITH_LINES');
    expect(snapshot.stdout).not.toContain(KEY.slice(0, 6));
  });
});

test('standard input that says too much is refused, not kept', async () => {
  const cwd = project(SHOP);
  const { code, stderr } = await run(['check', '--snapshot', '-'], {
    cwd,
    input: ' '.repeat(6 * 1024 * 1024),
  });
  expect(stderr).toContain('larger than any snapshot');
  expect(code).toBe(2);
});
