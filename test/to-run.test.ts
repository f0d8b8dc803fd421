import { describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse.ts';
import { emptyConfig } from '../src/config/types.ts';
import { inspect } from '../src/inspect.ts';
import { findToRun } from '../src/to-run.ts';
import { memoryTree } from './helpers/memory-tree.ts';

const CODE = {
  'package.json': '{ "name": "shop" }',
  'src/main.ts': "if (!process.env.API_KEY) throw new Error('no key');",
  '.env.example': 'API_KEY=\n',
};

type Files = Readonly<Record<string, string | undefined>>;

/** Of the code above and what a test adds to it or, with `undefined`, takes away. */
async function entries(files: Files, ignored: readonly string[] = [], config = emptyConfig) {
  const texts: Record<string, string> = {};
  for (const [path, text] of Object.entries({ ...CODE, ...files }))
    if (text !== undefined) texts[path] = text;
  const inspection = await inspect(memoryTree(texts, { ignored }), {
    config,
    env: {},
    now: new Date(0),
    offline: true,
  });
  return findToRun(inspection.view, inspection);
}

async function toRun(files: Files, ignored?: readonly string[]) {
  return (await entries(files, ignored)).map(({ file, template, variables }) => ({
    file,
    template,
    names: variables.map(({ name }) => name),
  }));
}

const ASKED = [{ file: '.env', template: '.env.example', names: ['API_KEY'] }];

test('a fresh clone is told what to copy and set', async () => {
  expect(await toRun({})).toEqual(ASKED);
});

test('so is one whose Compose file sets something for a container', async () => {
  const compose = 'services:\n  web:\n    build: .\n    environment:\n      PORT_NAME: x\n';
  expect(await toRun({ 'compose.yaml': compose })).toEqual(ASKED);
});

test('one that has its local file is not', async () => {
  expect(await toRun({ '.env': 'API_KEY=x\n' }, ['.env'])).toEqual([]);
});

test('nothing is copied over a file that is there', async () => {
  const asked = [{ file: '.env', template: undefined, names: ['API_KEY'] }];
  expect(await toRun({ '.env': '# to be filled\n' }, ['.env'])).toEqual(asked);
});

describe('without any dotenv file', () => {
  const code = { '.env.example': undefined };
  const withPackages = (...names: string[]) => ({
    ...code,
    'package.json': JSON.stringify({
      name: 'shop',
      dependencies: Object.fromEntries(names.map((name) => [name, '*'])),
    }),
  });
  const asked = (file: string) => [{ file, template: undefined, names: ['API_KEY'] }];

  test('the file to make is the one that the loader of the code looks for', async () => {
    expect(await toRun(withPackages('next'))).toEqual(asked('.env.local'));
    expect(await toRun(withPackages('dotenv'))).toEqual(asked('.env'));
  });

  test('it may be the one of a folder above that a script hands over', async () => {
    const app = (dev: string) => ({
      ...code,
      'src/main.ts': undefined,
      'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
      'apps/web/package.json': JSON.stringify({
        name: 'web',
        scripts: { test: 'dotenv -e ../../.env.test -- vitest', dev },
        dependencies: { next: '*' },
      }),
      'apps/web/src/main.ts': CODE['src/main.ts'],
    });
    expect(await toRun(app('dotenv -e ../../.env -- next dev'))).toEqual(asked('.env'));
    expect(await toRun(app('node --env-file="../../.env.local" x.js'))).toEqual(
      asked('.env.local'),
    );
    expect(await toRun(app('dotenv -e ../../../.env -- next dev'))).toEqual(
      asked('apps/web/.env.local'),
    );
    expect(await toRun(app('next dev'))).toEqual(asked('apps/web/.env.local'));
  });

  test('what deploys the code or tests it changes nothing', async () => {
    const others = {
      'vercel.json': '{}',
      Dockerfile: 'FROM node:22\nCOPY . .\nCMD ["node", "src/main.ts"]\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n',
    };
    expect(await toRun({ ...withPackages('next'), ...others })).toEqual(asked('.env.local'));
  });

  test('code that loads no such file is told of none', async () => {
    expect(await toRun(code)).toEqual([]);
    expect(await toRun(withPackages('express'))).toEqual([]);
  });

  test('nor is code whose loader has yet to be asked', async () => {
    const python = {
      ...code,
      'package.json': undefined,
      'src/main.ts': undefined,
      'main.py': "import os\nKEY = os.environ['API_KEY']\n",
    };
    expect(await toRun({ ...python, 'requirements.txt': 'flask==3.0.0\n' })).toEqual([]);
    expect(
      await toRun({ ...python, 'requirements.txt': 'flask==3.0.0\npython-dotenv==1.0.0\n' }),
    ).toEqual(asked('.env'));
  });

  test('nor where the configuration names another place for development', async () => {
    const text = 'environments:\n  development:\n    sources: [{ process: true }]\n';
    const config = parseConfig({ file: 'envparity.yaml', text, under: [] }, []);
    expect(await entries(withPackages('next'), [], config)).toEqual([]);
  });
});

test('what the program starts with comes first', async () => {
  const code = [
    "export function a() { if (!process.env.A_CALLED) throw new Error('no a'); }",
    "if (process.env.MODE === 'x') { if (!process.env.A_BRANCH) throw new Error('no x'); }",
    "if (!process.env.START) throw new Error('no start');",
    'export const c = () => make({ id: process.env.ASSUMED! });',
  ].join('\n');
  const files = { 'src/main.ts': code, '.env.example': 'START=\n' };
  const [entry] = await entries(files);
  const required = entry?.variables.filter(({ need }) => need === 'required');
  expect(required?.map(({ name, reached, assumed }) => [name, reached, assumed])).toEqual([
    ['START', undefined, undefined],
    ['ASSUMED', 'call', true],
    ['A_CALLED', 'call', undefined],
    ['A_BRANCH', 'branch', undefined],
  ]);
});

test('what is only taken for set is no reason to ask for anything', async () => {
  const code = 'export const c = () => make({ id: process.env.ASSUMED! });';
  const files = { 'src/main.ts': code, '.env.example': 'ASSUMED=\n' };
  expect(await toRun(files)).toEqual([]);
  const strict = "export function f() { if (!process.env.ASSUMED) throw new Error('no'); }";
  const [entry] = await entries({ ...files, 'src/other.ts': strict });
  expect(entry?.variables.map(({ name, assumed }) => [name, assumed])).toEqual([
    ['ASSUMED', undefined],
  ]);
});

test('of names that stand in for one another one has to be set', async () => {
  const code = [
    "if (!process.env.API_KEY) throw new Error('no key');",
    'const own = process.env.OWN_KEY ?? process.env.API_KEY;',
    "if (!own) throw new Error('no key of its own');",
    'const url = process.env.MAIN_URL || process.env.OTHER_URL;',
    "if (!url) throw new Error('no address');",
    'const documented = process.env.FIRST_HOST || process.env.SECOND_HOST;',
    "if (!documented) throw new Error('no host');",
  ].join('\n');
  const files = { 'src/main.ts': code, '.env.example': 'API_KEY=\nSECOND_HOST=\n' };
  const [entry] = await entries(files);
  const required = entry?.variables.filter(({ need }) => need === 'required');
  expect(required?.map(({ name }) => name)).toEqual(['API_KEY', 'MAIN_URL', 'SECOND_HOST']);
});
