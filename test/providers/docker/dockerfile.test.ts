import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dockerfileObservations } from '../../../providers/docker/dockerfile/index.ts';
import type { Observation } from '../../../src/model/index.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';
import { fc } from '../../helpers/property.ts';

/**
 * `run`, `build`: what is set, as `NAME=value component environments place`, names of the image's own
 * wiring in brackets. `reads`: `NAME need component place`.
 */
interface Case {
  readonly case: string;
  readonly dockerfile?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly ignored?: readonly string[];
  readonly run?: readonly string[];
  readonly build?: readonly string[];
  readonly reads?: readonly string[];
  readonly facts?: readonly string[];
  readonly problems?: readonly string[];
}

const cases: readonly Case[] = parse(
  readFileSync(join(import.meta.dirname, 'dockerfile.yaml'), 'utf8'),
);

function observe({ dockerfile, files = {}, ignored = [] }: Omit<Case, 'case'>) {
  const { describe: describeValue, values } = rememberingDescribe();
  const all = { ...files, ...(dockerfile !== undefined && { Dockerfile: dockerfile }) };
  const context = contextOf(memoryTree(all, { ignored }), {
    describe: describeValue,
    environments: ['development', 'preview', 'production', 'test', 'ci'],
  });
  return { ...dockerfileObservations(context), values };
}

/** One line for each name and place, with all environments of it. */
function supplied(
  observations: readonly Observation[],
  phase: string,
  values: ReadonlyMap<symbol, string>,
): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const one of observations) {
    if (one.role !== 'supplies' || one.phases.join() !== phase) continue;
    expect(one).toMatchObject({
      channel: 'process',
      when: expect.stringMatching(/^the image of /),
    });
    const { value, from = [], place } = one;
    const known = value.kind === 'known' && value.identity ? values.get(value.identity) : undefined;
    const source =
      from.length > 0 ? `<${from.map(({ name }) => name).join()}` : `=${known ?? value.kind}`;
    const name = one.injected ? `[${one.name}]` : one.name;
    const at = 'line' in place ? `${place.line}:${place.column}` : '';
    const line = `${name}${source}${one.passesOn ? '!' : ''} ${one.component ?? '*'} @ ${at}`;
    lines.set(line, [...(lines.get(line) ?? []), one.environment]);
  }
  return [...lines].map(([line, environments]) => line.replace('@', environments.join(',')));
}

function read(one: Observation): readonly string[] {
  if (one.role !== 'reads') return [];
  const { name, need, component, place, environments, unchecked, rejectsEmpty } = one;
  expect(one).toMatchObject({ channel: 'docker-build', phases: ['build'] });
  const more = [unchecked && 'unchecked', rejectsEmpty && 'not-empty', environments?.join()];
  const at = `${place.line}:${place.column}`;
  return [[name, need, component, at, ...more].filter(Boolean).join(' ')];
}

describe('Dockerfiles', () => {
  test.each(cases)('$case', (given) => {
    const { observations, facts, problems, values } = observe(given);
    expect({
      run: supplied(observations, 'run', values),
      build: supplied(observations, 'build', values),
      reads: observations.flatMap(read),
      facts: facts.map((fact) => {
        const at =
          'place' in fact && 'line' in fact.place ? `${fact.place.file}:${fact.place.line}` : '';
        return `${fact.fact} ${'component' in fact ? fact.component : ''} ${at}`;
      }),
      problems: problems.map(({ code, message }) => `${code}: ${message}`),
    }).toEqual({
      run: given.run ?? [],
      build: given.build ?? [],
      reads: given.reads ?? [],
      facts: given.facts ?? [],
      problems: given.problems ?? [],
    });
  });
});

describe('hostile files', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test.each<[string, string]>([
    ['values that double', `FROM a\nENV A=xxxxxxxx\n${lines(60, () => 'ENV A=$A$A')}\n`],
    [
      'thousands of long values',
      `FROM a\nENV A=${'x'.repeat(50_000)}\n${lines(5000, (n) => `ENV B${n}=$A`)}\n`,
    ],
    ['thousands of stages', lines(20_000, (n) => `FROM a AS s${n}`)],
    [
      'stages that stand on each other',
      lines(
        99,
        (n) => `FROM s${n - 1} AS s${n}\n${lines(20, (m) => `COPY --from=s${n - 1} / /${m}`)}`,
      ),
    ],
    ['stages that stand on themselves', 'FROM s AS s\nFROM t AS s\nFROM s AS t\n'],
    ['triggers of triggers', `FROM a\n${'ONBUILD '.repeat(10_000)}ENV A=1\n`],
    ['names of characters that mean something', 'FROM a\nARG * ? ( [ $ @\nENV A=$*$?$($[$$$@\n'],
    ['an open heredoc', 'FROM a\nRUN <<EOF\nENV A=1\n'],
    ['an open quote', 'FROM a\nENV A="x\n'],
    ['one endless line', `FROM a\nRUN ${'\\\n'.repeat(60_000)}npm run build\n`],
    ['one endless word', `FROM a\nRUN ${'a"'.repeat(60_000)}\n`],
    ['nothing but flags', `FROM a\nRUN ${'--mount=type=secret,id=x '.repeat(5000)}true\n`],
    ['nothing but escapes', `FROM a\nENV A=${'\\'.repeat(100_000)}\n`],
    ['no instruction', '\u0000\u0001\u0002\uFFFD'],
    ['carriage returns alone', 'FROM a\rENV A=1\r'],
    [
      'paths that leave the tree',
      'FROM a\nWORKDIR ../../..\nCOPY ../../etc /x\nCOPY . ../../../y\nRUN npm run build\n',
    ],
    ['a file too large', `FROM a\n${lines(60_000, (n) => `ENV A${n}=1`)}`],
  ])('%s end', (_, dockerfile) => {
    const { observations } = observe({ dockerfile, files: { 'package.json': '{}' } });
    expect(observations.length).toBeLessThan(200_000);
  });

  test('no file breaks it, and no value leaves it', () => {
    const word = fc.constantFrom(
      ...'FROM ENV ARG RUN COPY ONBUILD A=CANARY A B=$A ${A:?} --mount=type=secret,id=A,env=B --from=0 . / <<E E npm run build as x \\ # " \' ='.split(
        ' ',
      ),
      '\n',
      '\\\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { values: _, ...seen } = observe({
          dockerfile: words.join(' '),
          files: { 'package.json': '{}' },
        });
        expect(JSON.stringify(seen)).not.toContain('CANARY');
      }),
    );
  });
});
