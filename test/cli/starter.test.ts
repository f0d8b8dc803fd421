import { expect, test } from 'vitest';
import { STARTER } from '../../src/cli/starter.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { rules } from '../../src/rules/index.ts';

const ids = rules.map(({ id }) => id);
const parse = (text: string) => parseConfig({ file: 'envparity.yaml', text, under: [] }, ids);

test('the starter says nothing as it is', () => {
  const { environments, rules: levels, variables, ignores, exclude } = parse(STARTER);
  expect([environments.size, levels.size, variables, ignores, exclude]).toEqual([0, 0, [], [], []]);
});

test('the starter is valid with every line uncommented', () => {
  const config = parse(STARTER.replace(/^#(?! )/gm, '').replace(/^#(?= {2})/gm, ''));
  expect(config.environments.get('production')?.aliases).toEqual(['live']);
  expect(config.rules.size).toBe(1);
  expect(config.variables).toHaveLength(1);
  expect(config.ignores).toHaveLength(1);
  expect(config.exclude).toHaveLength(1);
});
