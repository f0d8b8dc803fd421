import { expect, test } from 'vitest';
import { github } from '../../../../providers/github/index.ts';
import { readComponents } from '../../../../src/components/index.ts';
import type { Snapshot } from '../../../../src/model/index.ts';
import { memoryTree } from '../../../helpers/memory-tree.ts';

const SECRETS = 'github-secrets';
const tree = memoryTree({});
const place = { source: 'GitHub repository acme/shop' };

function remedyOf(
  environment: string,
  channel: string,
  { value, name }: { readonly value?: unknown; readonly name?: string } = {},
) {
  const snapshot: Snapshot = {
    ...{ provider: 'github', coverage: [], observations: [], problems: [] },
    facts: name === undefined ? [] : [{ fact: 'named-environment', environment, name, place }],
  };
  const component = readComponents(tree).of('x');
  const request = { name: 'KEY', environment, component, channel, tree, snapshot };
  return github.remedy?.(request, value === undefined ? [] : [{ environment, value }]);
}

test.each([
  ['ci', SECRETS, {}, 'gh secret set KEY'],
  ['ci', SECRETS, { name: 'ci' }, 'gh secret set KEY'],
  ['ci', 'github-vars', {}, 'gh variable set KEY'],
  ['production', SECRETS, {}, 'gh secret set KEY --env production'],
  ['production', 'github-vars', { name: 'prod' }, 'gh variable set KEY --env prod'],
  [
    'production',
    SECRETS,
    { name: 'prod', value: { environment: 'live', repository: 'acme/infra' } },
    'gh secret set KEY --env live --repo acme/infra',
  ],
  ['ci', SECRETS, { value: { environment: 'build' } }, 'gh secret set KEY --env build'],
])('%s %s %j: %s', (environment, channel, given, command) => {
  expect(remedyOf(environment, channel, given)?.command?.join(' ')).toBe(command);
});

test('a name with blanks is one argument', () => {
  expect(remedyOf('production', SECRETS, { name: 'Production – web' })?.command).toEqual([
    ...['gh', 'secret', 'set', 'KEY', '--env', 'Production – web'],
  ]);
});

test.each(['--repo=evil/x', 'a\nb', 'a\u202eb', ''])('%j gets no command', (name) => {
  const remedy = remedyOf('production', SECRETS, { name });
  expect(remedy?.text).toMatch(/^Set the secret KEY on GitHub/);
  expect(remedy).not.toHaveProperty('command');
});

test('what programs read is not set there', () => {
  expect(remedyOf('production', 'process')).toBeUndefined();
});
