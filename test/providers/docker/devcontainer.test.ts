import { describe, expect, test } from 'vitest';
import {
  devcontainerObservations,
  findDevcontainers,
} from '../../../providers/docker/devcontainer.ts';
import type { Observation } from '../../../src/model/index.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';
import { fc } from '../../helpers/property.ts';

const FILE = '.devcontainer/devcontainer.json';

function observe(files: Readonly<Record<string, string>>) {
  const { describe: describeValue, values } = rememberingDescribe();
  const tree = memoryTree(files);
  const seen = devcontainerObservations(contextOf(tree, { describe: describeValue }));
  return { ...seen, lines: seen.observations.map((one) => lineOf(one, values)) };
}

function lineOf(one: Observation, values: ReadonlyMap<symbol, string>): string {
  if (one.role === 'declares') return `declares ${one.name} ${one.place.line}`;
  if (one.role === 'reads')
    return `reads ${one.name} ${one.need} ${one.place.line}:${one.place.column}`;
  if (one.role === 'absent') return `absent ${one.name}`;
  const { value, place, from = [], when } = one;
  const known = value.kind === 'known' && value.identity ? values.get(value.identity) : undefined;
  const line = 'line' in place ? place.line : '';
  const source = from.map(({ channel, name }) => ` from ${channel} ${name}`).join('');
  expect(when).toMatch(/^the dev container of .* is used$/);
  return `${one.channel} ${one.name}=${known ?? value.kind} ${one.environment} ${line}${source}`;
}

describe('a dev container', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'sets what it says',
      { containerEnv: { A: '1', B: '' } },
      ['process A=1 development 3', 'process B=empty development 4'],
    ],
    ['sets it for the editor', { remoteEnv: { A: '1' } }, ['process A=1 development 3']],
    ['takes a name away', { remoteEnv: { A: null } }, []],
    ['ignores what is no text', { containerEnv: { A: 1, B: ['x'], C: true, 'D E': 'x' } }, []],
    [
      'hands on what its machine has',
      { remoteEnv: { A: '${localEnv:TOKEN}' } },
      ['process A=hidden development 3 from devcontainer-host TOKEN', 'reads TOKEN optional 3:5'],
    ],
    [
      'has a default for it',
      { containerEnv: { A: '${localEnv:TOKEN:none}' } },
      ['process A=hidden development 3', 'reads TOKEN defaulted 3:5'],
    ],
    [
      'takes another of its own',
      { remoteEnv: { PATH: '${containerEnv:PATH}:/x' } },
      ['process PATH=hidden development 3'],
    ],
    [
      'gives arguments to its build',
      { build: { args: { V: '20', W: '${localEnv:W}' } } },
      [
        'docker-build V=20 development 4',
        'docker-build W=hidden development 5 from devcontainer-host W',
        'reads W optional 5:7',
      ],
    ],
    ['tells what to have', { secrets: { API_KEY: { description: 'x' } } }, ['declares API_KEY 3']],
    [
      'asks its machine anywhere',
      { mounts: ['a', '${localEnv:HOME}/x'] },
      ['reads HOME optional 2:3'],
    ],
    [
      'has names of every object',
      { containerEnv: { constructor: 'x' } },
      ['process constructor=x development 3'],
    ],
    ['sets nothing', {}, []],
  ])('%s', (_, config, expected) => {
    expect(observe({ [FILE]: JSON.stringify(config, undefined, 2) }).lines).toEqual(expected);
  });

  test('is JSON with comments', () => {
    const text = '// a\n{\n  /* b */ "containerEnv": {\n    "A": "1", // c\n  },\n}\n';
    expect(observe({ [FILE]: text }).lines).toEqual(['process A=1 development 4']);
  });

  test.each([
    ['{'],
    ['[]'],
    ['null'],
    ['"x"'],
    ['[['.repeat(100_000)],
    [`{"a":"${'x'.repeat(70_000)}"}`],
  ])('%# is a problem, not a crash', (text) => {
    const { observations, problems } = observe({ [FILE]: text });
    expect(observations).toEqual([]);
    expect(problems).toMatchObject([{ code: 'devcontainer-unread', place: { file: FILE } }]);
  });

  test('an empty file says nothing', () => {
    expect(observe({ [FILE]: '\n' })).toMatchObject({ observations: [], problems: [] });
  });

  test('stands where editors look', () => {
    const tree = memoryTree({
      '.devcontainer.json': '',
      '.devcontainer/devcontainer.json': '',
      '.devcontainer/python/devcontainer.json': '',
      'apps/web/.devcontainer/devcontainer.json': '',
      'docs/devcontainer.json': '',
      '.devcontainer/a/b/devcontainer.json': '',
    });
    expect(findDevcontainers(tree)).toEqual([
      '.devcontainer.json',
      '.devcontainer/devcontainer.json',
      '.devcontainer/python/devcontainer.json',
      'apps/web/.devcontainer/devcontainer.json',
    ]);
  });

  test('belongs to the component it stands in, and at the root of several to all', () => {
    const files = {
      'package.json': '{"workspaces":["apps/*"]}',
      'apps/web/package.json': '{"name":"web"}',
      'apps/api/package.json': '{"name":"api"}',
      'apps/web/.devcontainer.json': '{"containerEnv":{"A":"1"}}',
      '.devcontainer/devcontainer.json': '{"containerEnv":{"B":"1"}}',
    };
    const found = observe(files).observations.map((one) => [one.name, one.component]);
    expect(found).toEqual([
      ['B', undefined],
      ['A', 'apps/web'],
    ]);
  });

  test('no value leaves it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify({ containerEnv: value, remoteEnv: { A: 'CANARY' } });
        const seen = devcontainerObservations(contextOf(memoryTree({ [FILE]: text })));
        expect(JSON.stringify(seen)).not.toContain('CANARY');
      }),
    );
  });
});
