import { describe, expect, test } from 'vitest';
import { launch } from '../../../providers/launch/index.ts';
import { contextOf } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

async function supplies(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = memoryTree(files);
  const context = contextOf(tree, { environments: ['development', 'production', 'test'] });
  const { observations } = await launch.collect(context, []);
  return observations.map((one) => {
    if (one.role !== 'supplies' || !('file' in one.place))
      throw new Error('not a supply of a file');
    const { name, environment, when, place } = one;
    return `${name} ${environment} ${place.file}:${place.line} ${when}`;
  });
}

const scripts = (lines: Readonly<Record<string, string>>) => ({
  'package.json': JSON.stringify({ name: 'x', scripts: lines }, undefined, 1),
});

describe('scripts', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['an assignment before the command', { dev: 'API_URL=x node .' }, ['API_URL development']],
    ['two of them, quoted', { dev: `A="a b" B='c' node .` }, ['A development', 'B development']],
    ['cross-env', { dev: 'cross-env A=1 B=2 next dev' }, ['A development', 'B development']],
    ['after another command', { dev: 'tsc && A=1 node .' }, ['A development']],
    ['a start script runs anywhere', { start: 'A=1 node .' }, ['A development', 'A production']],
    ['a test script runs in tests', { 'test:unit': 'A=1 vitest' }, ['A test']],
    ['an argument is no assignment', { dev: 'node . --define A=1' }, []],
    ['nothing is set', { dev: 'node .' }, []],
  ])('%s', async (_, given, expected) => {
    const found = await supplies(scripts(given));
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });

  test('the place is the line of the script, and the condition names it', async () => {
    const [line] = await supplies(scripts({ build: 'tsc', dev: 'A=1 node .' }));
    expect(line).toBe('A development package.json:5 the script dev runs it');
  });
});
