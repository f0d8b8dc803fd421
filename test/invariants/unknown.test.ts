import { describe, expect, test } from 'vitest';
import { platforms } from '../../providers/hosting/table.ts';
import { emptyConfig } from '../../src/config/types.ts';
import { inspect } from '../../src/inspect.ts';
import { judge } from '../../src/judge.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

/** A project that needs three names, of which a tracked file gives production one. */
const PROJECT = {
  'src/index.ts':
    "for (const name of ['ALPHA', 'BRAVO', 'CHARLIE']) {\n" +
    '  if (!process.env[name]) throw new Error(name);\n}\n',
  '.env.production': 'ALPHA=1\n',
};

async function missing(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = memoryTree({ ...PROJECT, ...files }, { tracked: ['.env.production'] });
  const { view } = await inspect(tree, {
    config: emptyConfig,
    env: {},
    now: new Date(0),
    offline: true,
  });
  return judge(view, new Map())
    .filter(({ rule }) => rule === 'missing')
    .map(({ name, environment }) => `${name} ${environment}`);
}

describe('what could not be looked at is never missing', () => {
  test('with no platform in sight the dotenv files speak for production', async () => {
    expect(await missing({})).toEqual(['BRAVO production', 'CHARLIE production']);
  });

  const byDependency = platforms.flatMap(({ id, dependencies = [] }) =>
    dependencies.slice(0, 1).map((name) => [id, name] as const),
  );
  test.each(byDependency)('%s, shown by %s', async (_, name) => {
    const manifest = JSON.stringify({ name: 'x', dependencies: { [name]: '1' } });
    expect(await missing({ 'package.json': manifest })).toEqual([]);
  });

  const byFile = platforms.flatMap(({ id, markers }) =>
    markers
      .filter(({ file, contains }) => contains === undefined && /^[\w.-]+$/.test(file ?? '*'))
      .map(({ file = '' }) => [id, file] as const),
  );
  test.each(byFile)('%s, shown by %s', async (_, file) => {
    expect(await missing({ [file]: '' })).toEqual([]);
  });

  test('a source file in a tree that could not be read makes nothing unused', async () => {
    const tree = memoryTree({ 'a.py': '', '.env': 'OLD_NAME=1\n', 'a.ts': 'process.env.ALPHA' });
    const { view } = await inspect(tree, {
      config: emptyConfig,
      env: {},
      now: new Date(0),
      offline: true,
    });
    expect(judge(view, new Map()).map(({ rule }) => rule)).not.toContain('unused');
  });
});
