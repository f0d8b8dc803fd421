import { expect, test } from 'vitest';
import { emptyConfig } from '../src/config/types.ts';
import { inspect } from '../src/inspect.ts';
import { findToRun } from '../src/to-run.ts';
import { memoryTree } from './helpers/memory-tree.ts';

const CODE = {
  'package.json': '{ "name": "shop" }',
  'src/main.ts': "if (!process.env.API_KEY) throw new Error('no key');",
  '.env.example': 'API_KEY=\n',
};

async function toRun(files: Readonly<Record<string, string>>, ignored: readonly string[] = []) {
  const inspection = await inspect(memoryTree({ ...CODE, ...files }, { ignored }), {
    config: emptyConfig,
    env: {},
    now: new Date(0),
    offline: true,
  });
  return findToRun(inspection.view, inspection).map(({ file, template, variables }) => ({
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
