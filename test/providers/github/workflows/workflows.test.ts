import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readWorkflows } from '../../../../providers/github/workflows/index.ts';
import type { Coverage, Fact, Read, Supply } from '../../../../src/model/index.ts';
import { isFileLocation } from '../../../../src/model/index.ts';
import { workflowContext } from '../../../helpers/workflows.ts';

/** What must come of a tree: only the parts that a case names are compared. */
interface Case {
  readonly case: string;
  readonly files: Readonly<Record<string, string>>;
  /** `line channel NAME in environments: need`. */
  readonly reads?: readonly string[];
  /** `line NAME in environment [for component]: value [from …] [when …]`. */
  readonly supplies?: readonly string[];
  readonly dynamic?: readonly string[];
  readonly coverage?: readonly string[];
  readonly problems?: readonly string[];
}

function showRead(read: Read): string {
  const { place, channel, name, environments = [], need, unchecked, reached, anyOf } = read;
  const notes = [need, unchecked && 'unchecked', reached, anyOf?.join('|')].filter(Boolean);
  const where = environments.length === 0 ? '?' : environments.join(',');
  return `${place.line} ${channel.replace('github-', '')} ${name} in ${where}: ${notes.join(' ')}`;
}

function showSupply(supply: Supply): string {
  const { place, name, environment, component, phases, value, from, when, channel } = supply;
  const line = isFileLocation(place) ? place.line : 0;
  const refs = from?.map(
    (ref) => `${ref.channel.replace('github-', '')}.${ref.name}@${ref.environment ?? ''}`,
  );
  const notes = [
    component && ` for ${component}`,
    channel !== 'process' && ` on ${channel}`,
    phases.length === 1 && ` at ${phases.join()}`,
    `: ${value.kind}`,
    refs && ` from ${refs.join(' or ')}`,
    when && ` when ${when}`,
  ];
  return `${line} ${name} in ${environment}${notes.filter(Boolean).join('')}`;
}

function showDynamic(fact: Fact): readonly string[] {
  if (fact.fact !== 'dynamic-read') return [];
  return [`${fact.place.line} ${fact.channel?.replace('github-', '')} ${fact.pattern}`];
}

function showCoverage({ environment, component, names, why }: Coverage): string {
  return `${environment}${component ? ` for ${component}` : ''}: ${names}: ${why}`;
}

const folder = join(import.meta.dirname, 'cases');

for (const file of readdirSync(folder)) {
  const cases = parse(readFileSync(join(folder, file), 'utf8')) as readonly Case[];
  describe(file.replace('.yaml', ''), () => {
    test.each(cases)('$case', async (given) => {
      const found = await readWorkflows(workflowContext(given.files));
      const reads = found.observations.filter((one) => one.role === 'reads');
      const supplies = found.observations.filter(
        (one) => one.role === 'supplies' && !one.injected,
      ) as readonly Supply[];
      const actual = {
        reads: reads.map(showRead),
        supplies: supplies.map(showSupply),
        dynamic: found.facts.flatMap(showDynamic),
        coverage: found.coverage.map(showCoverage).filter((row) => !row.startsWith('ci: ')),
        problems: found.problems.map(({ code, message }) => `${code}: ${message}`),
      };
      const places = [...reads, ...found.facts.filter((fact) => fact.fact === 'dynamic-read')];
      for (const { place } of places) {
        const line = given.files[place.file]?.split('\n')[place.line - 1] ?? '';
        expect(line.slice(place.column - 1)).toMatch(/^(secrets|vars|inherit)\b/i);
      }
      const { case: _, files, ...expected } = given;
      expect(Object.keys(expected).length).toBeGreaterThan(0);
      expect(actual).toMatchObject(expected);
    });
  });
}

describe('a value never leaves', () => {
  test('literals and secrets stand in no part of what is found', async () => {
    const context = workflowContext({
      '.github/workflows/a.yml':
        'on: push\nenv: { A: canary-1 }\njobs:\n  a:\n    environment: prod\n    runs-on: x\n    steps:\n' +
        '      - run: |\n          echo "B=canary-2" >> $GITHUB_ENV\n          fly secrets set C=canary-3\n' +
        "      - if: github.x == 'canary-4'\n        run: x\n      - uses: a/deploy@v1\n        with: { x: canary-5 }\n",
    });
    expect(JSON.stringify(await readWorkflows(context))).not.toContain('canary');
  });
});

describe('hostile workflows', () => {
  const bomb = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
  test.each<[string, string]>([
    ['not YAML', 'on: [push\njobs: {{{'],
    ['a list', '- a\n- b\n'],
    ['empty', ''],
    ['of nothing but null', 'on:\njobs:\n  a:\n    steps:\n      -\n      - run:\n'],
    ['aliases that multiply', `a0: &a0 [x]\n${bomb.join('\n')}\n`],
    ['a cycle', 'jobs: &a { b: *a }\n'],
    ['nesting', `jobs: ${'['.repeat(10_000)}`],
    ['a deep expression', `jobs: { a: { if: "${'('.repeat(3000)}secrets.A" } }`],
    ['a long expression', `jobs: { a: { name: "\${{ ${'secrets.A || '.repeat(3000)} 1 }}" } }`],
    [
      'names of the language',
      'jobs: { __proto__: { env: { __proto__: "${{ secrets.constructor }}" } } }',
    ],
    ['an expression that does not end', 'jobs: { a: { name: "${{ secrets.A" } }'],
    [
      'CRLF and a byte order mark',
      '\uFEFFon: push\r\njobs:\r\n  a:\r\n    env:\r\n      A: ${{ secrets.A }}\r\n',
    ],
  ])('%s', async (_, text) => {
    const found = await readWorkflows(workflowContext({ '.github/workflows/a.yml': text }));
    expect(found.coverage.length).toBeGreaterThan(0);
  });

  test('workflows that call each other in a circle', async () => {
    const call = (to: string) =>
      `on: { workflow_call: { inputs: { e: { type: string } } } }\njobs:\n  a:\n    uses: ./.github/workflows/${to}.yml\n    secrets: inherit\n    with: { e: "\${{ inputs.e }}" }\n  b:\n    environment: \${{ inputs.e }}\n    runs-on: x\n    env: { A: "\${{ secrets.A }}" }\n`;
    const files = { '.github/workflows/a.yml': call('b'), '.github/workflows/b.yml': call('a') };
    const { observations } = await readWorkflows(workflowContext(files));
    const reads = observations.filter((one) => one.role === 'reads');
    expect(reads.map(({ environments }) => environments)).toEqual([[], []]);
  });
});
