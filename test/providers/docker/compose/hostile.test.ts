import { describe, expect, test } from 'vitest';
import { composeObservations } from '../../../../providers/docker/compose/index.ts';
import { loadCompose, type Project } from '../../../../providers/docker/compose/load.ts';
import type { Context } from '../../../../providers/types.ts';
import { readComponents } from '../../../../src/components/index.ts';
import { memoryTree } from '../../../helpers/memory-tree.ts';
import { fc } from '../../../helpers/property.ts';

type FileTexts = Readonly<Record<string, string>>;

function load(files: FileTexts): Project {
  return loadCompose(memoryTree(files), { files: ['compose.yaml'], processEnv: {} });
}

function codes(files: FileTexts): readonly string[] {
  return [...new Set(load(files).faults.map(({ code }) => code))];
}

/** How many files are read, each time they are. */
function readsOf(files: FileTexts): number {
  let reads = 0;
  const tree = memoryTree(files);
  const counting = {
    ...tree,
    text: (path: string) => {
      reads += 1;
      return tree.text(path);
    },
  };
  loadCompose(counting, { files: ['compose.yaml'], processEnv: {} });
  return reads;
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('what multiplies', () => {
  test('ten thousand services with one anchor', () => {
    const services = lines(
      10_000,
      (index) => `  s${index}: { <<: *base, environment: { <<: *e, N: ${index} } }`,
    );
    const text = `x-b: &base { image: x }\nx-e: &e { A: 1, B: $B }\nservices:\n${services}\n`;
    const { services: found, environments, faults } = load({ 'compose.yaml': text });
    expect(faults).toEqual([]);
    expect(found).toHaveLength(10_000);
    expect(environments.get('s9999')).toEqual(
      new Map([
        ['A', '1'],
        ['B', ''],
        ['N', '9999'],
      ]),
    );
  });

  test('services that extend one of another file read it once', () => {
    const services = lines(
      10_000,
      (index) => `  s${index}: { extends: { file: base.yaml, service: b } }`,
    );
    const files = {
      'compose.yaml': `services:\n${services}\n`,
      'base.yaml': 'services: { b: { image: x, environment: { A: 1 } } }',
    };
    expect(load(files).environments.get('s2999')).toEqual(new Map([['A', '1']]));
    expect(readsOf(files)).toBe(2);
  });

  test('a chain of extends longer than any person writes', () => {
    const services = lines(5000, (index) => `  s${index}: { image: x, extends: s${index + 1} }`);
    expect(codes({ 'compose.yaml': `services:\n${services}\n  s5000: { image: x }\n` })).toEqual([
      'extends',
    ]);
  });

  test('files that include each next one twice', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        index === 0 ? 'compose.yaml' : `c${index}.yaml`,
        `include: [c${index + 1}.yaml, ./c${index + 1}.yaml]\nservices: { s${index}: { image: x } }`,
      ]),
    );
    expect(readsOf(files)).toBeLessThan(100);
  });

  test('aliases of aliases, in lists and in merge keys', () => {
    const list = lines(
      30,
      (index) => `x${index}: &a${index} [${index === 0 ? '1' : `*a${index - 1}, *a${index - 1}`}]`,
    );
    const maps = lines(30, (index) =>
      index === 0
        ? 'x-0: &m0 { k: 1 }'
        : `x-${index}: &m${index} { a: *m${index - 1}, b: *m${index - 1} }`,
    );
    expect(codes({ 'compose.yaml': `${list}\nservices: {}\n` })).toContain('alias');
    expect(codes({ 'compose.yaml': `${maps}\nservices: {}\n` })).toContain('alias');
  });

  test('many services with one large env file', () => {
    const services = lines(200, (index) => `  s${index}: { image: x, env_file: big.env }`);
    const big = lines(20_000, (index) => `NAME_${index}=1`);
    expect(codes({ 'compose.yaml': `services:\n${services}\n`, 'big.env': big })).toEqual([
      'too-large',
    ]);
  });
});

describe('what is broken', () => {
  test.each<[string, string, string]>([
    ['a megabyte of openings', `x: "${'${'.repeat(1 << 19)}"`, 'interpolation'],
    ['nesting', `x: ${'['.repeat(20_000)}`, 'too-deep'],
    ['nesting by indentation', lines(2000, (index) => `${' '.repeat(index)}a:`), 'too-deep'],
    ['a file of megabytes', `x: ${'a'.repeat(3 << 20)}`, 'too-large'],
    ['no text', '\0\u0001\ufffd', 'structure'],
    ['an anchor in itself', 'x: &a [*a]', 'alias'],
    ['a merge key of itself', 'x: &a { <<: *a }', 'alias'],
  ])('%s', (_, text, code) => {
    expect(codes({ 'compose.yaml': text })).toContain(code);
  });

  test('any text is loaded without an error of its own', () => {
    const piece = fc.constantFrom(
      ...[
        'services:',
        '\n',
        '  ',
        'a',
        ':',
        ' ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '*a',
        '&a ',
        '<<: ',
        '!reset ',
      ],
      ...[
        'environment',
        'extends',
        'include',
        'image',
        '$A',
        '${A:-',
        '|',
        '"',
        "'",
        '#',
        '---\n',
        '1',
        '~',
      ],
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const files = { 'compose.yaml': one, 'compose.override.yaml': other };
        const { services } = loadCompose(memoryTree(files), { processEnv: {} });
        expect(Array.isArray(services)).toBe(true);
      }),
    );
  });
});

test('no value leaves but by describe', () => {
  const canary = 'c4n4ry-value';
  const tree = memoryTree({
    'package.json': '{"name":"shop"}',
    'compose.yaml': `services:
  web:
    build: .
    env_file: [a.env, broken.env]
    environment: { A: ${canary}, B: "x\${U:-${canary}}", C: "\${U:?${canary}}", D: "\${${canary}" }
secrets: { s: { environment: A, file: ${canary} } }
`,
    '.env': `E=${canary}\nF="${canary}\n`,
    'a.env': `G=${canary}\nH=$E${canary}\n`,
    'broken.env': `I='${canary}\n`,
  });
  const context: Context = {
    tree,
    components: readComponents(tree),
    environments: ['development', 'production'],
    isIn: () => true,
    env: { SHELL_VALUE: canary },
    now: new Date(0),
    offline: true,
    pullRequest: false,
    canonical: (name) => name,
    asked: false,
    signal: new AbortController().signal,
    describe: () => ({ kind: 'hidden' }),
  };
  const observed = composeObservations(context, [
    { environment: 'production', value: { compose: 'compose.yaml' } },
  ]);
  expect(observed.problems.length).toBeGreaterThan(0);
  expect(JSON.stringify(observed)).not.toContain(canary);
});
