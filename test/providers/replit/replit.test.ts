import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { replit } from '../../../providers/replit/index.ts';
import type { RemedyRequest } from '../../../providers/types.ts';
import { isFileLocation, type Snapshot, type Supply } from '../../../src/model/index.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';
import { fc } from '../../helpers/property.ts';

type Files = Readonly<Record<string, string>>;

interface Given {
  readonly environments?: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly asked?: readonly string[];
  readonly ignored?: readonly string[];
  readonly tracked?: readonly string[];
}

interface Case extends Given {
  readonly case: string;
  readonly files: Files;
  readonly supplies: readonly string[];
}

const cases: readonly Case[] = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8'));

async function observe(files: Files, given: Given = {}) {
  const { ignored = [], tracked, asked = [], aliases = {} } = given;
  const { describe: describeValue, values } = rememberingDescribe();
  const context = contextOf(memoryTree(files, { ignored, ...(tracked && { tracked }) }), {
    describe: describeValue,
    environments: given.environments ?? ['development', 'production'],
    asked: asked.length > 0,
    canonical: (name) => (Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name),
  });
  const options = asked.map((environment) => ({ environment, value: true }));
  const snapshot = await replit.collect(context, options);
  return { context, snapshot, values };
}

function suppliesOf({ observations }: Snapshot): Supply[] {
  return observations.filter((one) => one.role === 'supplies');
}

function lineOf(supply: Supply, values: ReadonlyMap<symbol, string>): string {
  const { name, environment, phases, layer, value, place, component, when, injected } = supply;
  const known = value.kind === 'known' && value.identity ? values.get(value.identity) : value.kind;
  const at = isFileLocation(place) ? `${place.file}:${place.line}` : '';
  const phase = phases.length === 2 ? 'both' : phases[0];
  const condition = when === undefined ? '' : ` if ${when}`;
  const owner =
    component === undefined || (component === '.' && at.startsWith('.replit:'))
      ? ''
      : ` in ${component}`;
  return `${name}=${known} ${environment} ${phase} ${layer} ${at}${owner}${condition}${injected ? ', injected' : ''}`;
}

describe('what the files set', () => {
  it.each(cases)('$case', async ({ files, supplies, ...given }) => {
    const { snapshot, values } = await observe(files, given);
    const own = suppliesOf(snapshot).filter(({ layer }) => layer >= 0);
    expect(own.map((one) => lineOf(one, values)).sort()).toEqual(supplies);
    expect(snapshot.problems).toEqual([]);
  });
});

describe('what Replit itself sets', () => {
  const injected = async (text: string) =>
    suppliesOf((await observe({ '.replit': text })).snapshot).filter(({ layer }) => layer < 0);

  test('is there on the side that has it', async () => {
    const names = (await injected('run = "x"')).map((one) => `${one.name} ${one.environment}`);
    expect(names).toContain('REPL_ID development');
    expect(names).toContain('REPL_ID production');
    expect(names).toContain('REPLIT_DEPLOYMENT production');
    expect(names).not.toContain('REPLIT_DEPLOYMENT development');
    expect(names).not.toContain('REPLIT_DEV_DOMAIN production');
    expect(names.filter((line) => /^(DATABASE_URL|PG)/.test(line))).toEqual([]);
  });

  test.each(['["nodejs-20", "postgresql-16"]', '["postgresql"]'])(
    'is a database with the module, in production perhaps: %s',
    async (modules) => {
      const found = (await injected(`\nmodules = ${modules}\n`)).filter(({ name }) =>
        /^(DATABASE_URL|PG)/.test(name),
      );
      expect(found).toHaveLength(12);
      expect(found.every((one) => one.injected && one.value.kind === 'hidden')).toBe(true);
      for (const { environment, when, place } of found) {
        expect(when !== undefined, environment).toBe(environment === 'production');
        expect(place).toMatchObject({ file: '.replit', line: 2 });
      }
    },
  );
});

describe('what can be known', () => {
  const rowsOf = ({ coverage }: Snapshot) =>
    coverage.map(({ environment, component, names, mend }) =>
      [environment, component, names, mend].filter(Boolean).join(' | '),
    );

  test('is never all, and who looks inside knows', async () => {
    const { snapshot } = await observe(
      { '.replit': '' },
      { environments: ['development', 'production', 'preview', 'test', 'a b'] },
    );
    expect(rowsOf(snapshot)).toEqual([
      'development | . | partial | envparity check --environment development --from process, run there',
      'production | . | partial | envparity snapshot --environment production --phase run, run there',
      'preview | . | partial | envparity snapshot --environment preview --phase run, run there',
      'a b | . | partial',
    ]);
  });

  test('of a static deployment is its build', async () => {
    const { snapshot } = await observe({
      '.replit': '[deployment]\ndeploymentTarget = "static"\n',
    });
    expect(rowsOf(snapshot)[1]).toContain('--phase build');
    expect(snapshot.coverage[1]?.why).toContain('static deployment');
  });

  test('is said once for an app, and for each component of its own', async () => {
    const files = {
      'package.json': '{"workspaces":["apps/*"]}',
      'apps/a/package.json': '{"name":"a"}',
      'apps/b/package.json': '{"name":"b"}',
      'apps/a/.replit': '',
    };
    const one = await observe(files);
    expect(one.snapshot.coverage.map(({ component }) => component)).toEqual(['apps/a', 'apps/a']);
    const all = await observe({ ...files, '.replit': '', 'apps/b/replit.nix': '' });
    expect(all.snapshot.coverage.map(({ component }) => component)).toEqual([undefined, undefined]);
  });

  test('is what an ignored file says where it was asked for', async () => {
    const files = { '.replit': '[userenv.production]\nA = "1"' };
    const { snapshot } = await observe(files, { asked: ['production'], ignored: ['.replit'] });
    expect(suppliesOf(snapshot).map(({ name }) => name)).toContain('A');
  });

  test('is nothing where it was asked for and is not there', async () => {
    const { snapshot } = await observe({ 'a.ts': '' }, { asked: ['production'] });
    expect(snapshot.problems).toMatchObject([{ code: 'replit-missing' }]);
    expect(rowsOf(snapshot)).toEqual(['production | none']);
  });
});

describe('where it shows', () => {
  test.each<[string, Files, boolean, (readonly string[])?]>([
    ['.replit', { '.replit': '' }, true],
    ['a part', { 'artifacts/x/.replit-artifact/artifact.toml': '' }, true],
    ['replit.nix', { 'apps/x/replit.nix': '' }, true],
    ['an example', { 'examples/x/.replit': '' }, false],
    ['a test', { 'test/fixtures/.replit': '' }, false],
    ['what git ignores', { '.replit': '' }, false, ['.replit']],
    ['another artifact', { 'artifact.toml': '', 'replit.md': '', 'x.replit': '' }, false],
    ['nothing', {}, false],
  ])('%s', async (_, files, expected, ignored = []) => {
    expect(await replit.detect(contextOf(memoryTree(files, { ignored })), [])).toBe(expected);
  });
});

describe('credentials in plain text', () => {
  const secrets = async (text: string, given?: Given) =>
    (await observe({ '.replit': text }, given)).snapshot.facts.map((fact) =>
      fact.fact === 'secret-in-file' ? `${fact.name} ${fact.place.line}` : fact.fact,
    );

  test.each<[string, string, readonly string[]]>([
    ['in a table', '[env]\nSESSION_SECRET = "k3yk3yk3y"\n', ['SESSION_SECRET 2']],
    [
      'twice',
      '[userenv.shared]\nX_API_KEY = "k3y"\n[userenv.production]\nX_API_KEY = "k4y"',
      ['X_API_KEY 2'],
    ],
    ['before a command', 'run = "DB_PASSWORD=hunter22 npm start"', ['DB_PASSWORD 1']],
    [
      'for the step after a build',
      '[deployment.postBuild]\nenv = { NPM_TOKEN = "k3y" }',
      ['NPM_TOKEN 2'],
    ],
    ['that is empty', '[env]\nX_TOKEN = ""', []],
    ['that stands in for one', '[env]\nX_TOKEN = "change-me"', []],
    ['that is another variable', '[env]\nX_TOKEN = "$Y"\n', []],
    ['that everybody may have', '[env]\nVITE_MAPS_API_KEY = "k3y"\nVAPID_PUBLIC_KEY = "k3y"', []],
    ['of a name that says nothing', '[env]\nMODE = "k3y"', []],
  ])('%s', async (_, text, expected) => {
    expect(await secrets(text)).toEqual(expected);
  });

  test('are nobody else’s where git does not track the file', async () => {
    const text = '[env]\nX_TOKEN = "k3y"';
    expect(await secrets(text, { tracked: ['.replit'] })).toEqual(['X_TOKEN 2']);
    expect(await secrets(text, { tracked: [] })).toEqual([]);
  });
});

describe('how to mend', () => {
  test.each<[string, Partial<RemedyRequest>, string | undefined]>([
    ['in the workspace', { environment: 'development' }, 'Secrets pane'],
    ['in the deployment', { environment: 'production' }, 'Publishing pane'],
    ['elsewhere', { environment: 'test' }, undefined],
    ['on another channel', { channel: 'github-secrets' }, undefined],
  ])('%s', async (_, part, expected) => {
    const { context, snapshot } = await observe({ '.replit': '' });
    const request: RemedyRequest = {
      ...{ name: 'A', environment: 'production', channel: 'process', snapshot },
      component: context.components.of('x'),
      tree: context.tree,
      ...part,
    };
    const found = replit.remedy?.(request, []);
    expect(found?.command).toBeUndefined();
    if (expected === undefined) expect(found).toBeUndefined();
    else {
      expect(found?.text).toContain(expected);
      expect(found?.url).toMatch(/^https:\/\/docs\.replit\.com\//);
    }
  });
});

describe('the lines that let a deployment tell', () => {
  const linesFor = (files: Files) => replit.setup?.(memoryTree(files));
  const CHECK = 'npx --yes envparity check --environment production --from process --phase build';
  const TAKE = 'npx --yes envparity snapshot --environment production --phase';
  const OWN = '<the command that is there now>';

  test.each<[string, Files, readonly string[] | undefined]>([
    [
      'stand before the commands that are there',
      {
        '.replit': '[deployment]\nbuild = ["npm", "run", "build"]\nrun = ["sh", "-c", "npm start"]',
      },
      [
        '[deployment]',
        `build = ["sh", "-c", "${CHECK} && npm run build"]`,
        `run = ["sh", "-c", "${TAKE} run; exec npm start"]`,
      ],
    ],
    [
      'repeat no command that may hold a value',
      {
        '.replit': '[deployment]\nbuild = "TOKEN=k3y npm run build"\nrun = "node x --password k3y"',
      },
      [
        '[deployment]',
        `build = ["sh", "-c", "${CHECK} && ${OWN}"]`,
        `run = ["sh", "-c", "${TAKE} run; ${OWN}"]`,
      ],
    ],
    [
      'are one for what only builds',
      { '.replit': '[deployment]\ndeploymentTarget = "static"\nbuild = "npm run build"' },
      ['[deployment]', `build = ["sh", "-c", "${TAKE} build; npm run build"]`],
    ],
    [
      'stand with the part that runs',
      {
        '.replit': '[deployment]\nrouter = "application"',
        'artifacts/a/.replit-artifact/artifact.toml':
          '[[services]]\n[services.production]\nserve = "static"',
        'artifacts/b/.replit-artifact/artifact.toml':
          '[[services]]\n[services.production.run]\nargs = ["node", "dist/x.js"]\nenv = { TOKEN = "k3y" }',
      },
      [
        '[services.production.build]',
        `args = ["sh", "-c", "${CHECK} && ${OWN}"]`,
        '[services.production.run]',
        `args = ["sh", "-c", "${TAKE} run; exec node dist/x.js"]`,
      ],
    ],
    [
      'are there without any command',
      { '.replit': '' },
      [
        '[deployment]',
        `build = ["sh", "-c", "${CHECK} && ${OWN}"]`,
        `run = ["sh", "-c", "${TAKE} run; ${OWN}"]`,
      ],
    ],
    ['are none where Replit is not', { 'a.ts': '' }, undefined],
    ['are none where the file is no TOML', { '.replit': '[' }, undefined],
  ])('%s', (_, files, expected) => {
    expect(linesFor(files)?.lines).toEqual(expected);
  });
});

describe('hostile files', () => {
  test.each([
    ['[', 1],
    ['a = 1\na = 2', 2],
    ['\n\n[env]\nA = \u0000', 4],
    [`a = ${'['.repeat(50_000)}`, 1],
    ['a = 1\n<<<<<<< HEAD\na = 2\n', 2],
    [`a = "${'x'.repeat(300_000)}"`, 1, 'is larger than is read'],
  ])(
    '%# is a problem, not a crash',
    async (text, line, why = `is no TOML from line ${line} on`) => {
      const { snapshot } = await observe({ '.replit': text });
      expect(snapshot.problems).toMatchObject([
        {
          code: 'replit-unread',
          message: `.replit ${why}, so what it sets is not known`,
          place: { file: '.replit', line },
        },
      ]);
      expect(snapshot.coverage).toHaveLength(2);
      expect(suppliesOf(snapshot)).toEqual([]);
    },
  );

  test.each([100, 1_000, 5_000, 20_000])('lists %s deep are read or refused', async (depth) => {
    const nested = `${'['.repeat(depth)}"A=1"${']'.repeat(depth)}`;
    const { snapshot } = await observe({ '.replit': `run = ${nested}\nenv = { A = ${nested} }` });
    expect(snapshot.coverage).toHaveLength(2);
    expect(suppliesOf(snapshot).filter(({ layer }) => layer >= 0)).toEqual([]);
  });

  test('tables of any shape are read', async () => {
    const toml = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(toml).join(', ')}]`;
      if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '""';
      const entries = Object.entries(value).map(
        ([key, one]) => `${JSON.stringify(key)} = ${toml(one)}`,
      );
      return `{ ${entries.join(', ')} }`;
    };
    const keys = fc.constantFrom(
      ...[
        'env',
        'userenv',
        'shared',
        'deployment',
        'run',
        'build',
        'postBuild',
        'args',
        'services',
      ],
      ...[
        'production',
        'workflows',
        'workflow',
        'tasks',
        'task',
        'interpreter',
        'command',
        'modules',
      ],
      ...['__proto__', 'constructor', 'deploymentTarget', 'A'],
    );
    const { tree } = fc.letrec((tie) => ({
      leaf: fc.constantFrom('A=1 x', 'shell.exec', 'sh', '-c', 'static', 1, true),
      tree: fc.oneof(
        { maxDepth: 5 },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, tree), fc.dictionary(keys, tree), async (app, part) => {
        const write = (all: object) =>
          Object.entries(all)
            .map(([key, one]) => `${key} = ${toml(one)}`)
            .join('\n');
        const files = { '.replit': write(app), '.replit-artifact/artifact.toml': write(part) };
        const { snapshot } = await observe(files);
        expect(snapshot.problems).toEqual([]);
        replit.setup?.(memoryTree(files));
      }),
    );
  });

  test('shells in shells end', async () => {
    const deep = 'env '.repeat(20_000);
    const { snapshot } = await observe({ '.replit': `run = "${deep} A=1 x"` });
    expect(snapshot.problems).toEqual([]);
  });

  test('brackets of Nix end', async () => {
    const text = `{ env = {${'[{('.repeat(5_000)} A = 1; ${"''".repeat(5_001)}`;
    const { snapshot } = await observe({ 'replit.nix': text });
    expect(snapshot.problems).toEqual([]);
  });

  test('no value leaves them', async () => {
    const canary = 'CANARY-4711';
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('A', 'X_TOKEN', '__proto__', 'DATABASE_URL'),
        fc.constantFrom(
          (name: string) => `[env]\n${name} = "${canary}"`,
          (name: string) => `[userenv.production]\n"${name}" = """\n${canary}"""`,
          (name: string) => `run = "${name}=${canary} x"`,
          (name: string) => `[deployment]\nrun = ["env", "${name}=${canary}", "x"]`,
          (name: string) => `[deployment.postBuild]\nenv = { ${name} = "${canary}" }`,
          (name: string) => `[env]\n${name} = "${canary}`,
        ),
        async (name, write) => {
          const files = { '.replit': write(name) };
          const { snapshot } = await observe(files);
          expect(JSON.stringify(snapshot)).not.toContain(canary);
          expect(JSON.stringify(replit.setup?.(memoryTree(files)) ?? '')).not.toContain(canary);
        },
      ),
    );
  });
});
