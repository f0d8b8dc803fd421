import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type ComposeObserved,
  composeObservations,
} from '../../../../providers/docker/compose/index.ts';
import type { ConfiguredSource, Context } from '../../../../providers/types.ts';
import { readComponents } from '../../../../src/components/index.ts';
import { usualEnvironment } from '../../../../src/model/index.ts';
import { memoryTree } from '../../../helpers/memory-tree.ts';

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly tracked?: readonly string[];
  readonly environments?: readonly string[];
  readonly options?: readonly ConfiguredSource[];
  readonly supplies?: readonly string[];
  readonly reads?: readonly string[];
  readonly coverage?: readonly string[];
  readonly facts?: readonly string[];
  readonly problems?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = parse(
  readFileSync(new URL('observe.yaml', import.meta.url), 'utf8'),
);

function observe({ files, tracked, environments, options = [] }: Case): ComposeObserved {
  const tree = memoryTree(files, tracked ? { tracked } : {});
  const named = environments ?? ['development', 'production'];
  const context: Context = {
    tree,
    components: readComponents(tree),
    environments: named,
    isIn: () => true,
    env: {},
    now: new Date(0),
    offline: true,
    pullRequest: false,
    canonical: (name) => usualEnvironment(name) ?? name,
    asked: false,
    signal: new AbortController().signal,
    // Tests may look at values; what leaves the provider otherwise has none.
    describe: (_, value) => ({ kind: 'known', traits: {}, identity: Symbol.for(value) }),
  };
  return composeObservations(context, options);
}

const VIEWS = {
  supplies: ({ observations }: ComposeObserved) =>
    observations.flatMap((one) => {
      if (one.role !== 'supplies' || !('file' in one.place)) return [];
      const { file, line, column } = one.place;
      const value =
        one.value.kind === 'known' ? `<${one.value.identity?.description ?? ''}>` : one.value.kind;
      return [
        [
          ...[one.name, one.environment, one.component ?? '*', one.channel, value],
          `${file}:${line}:${column}`,
          ...(one.from ? ['from', ...one.from.map(({ name }) => name)] : []),
          ...(one.passesOn ? ['passesOn'] : []),
          ...(one.when === undefined ? [] : ['when', one.when]),
        ].join(' '),
      ];
    }),
  reads: ({ observations }: ComposeObserved) =>
    observations.flatMap((one) => {
      if (one.role !== 'reads') return [];
      expect(one.channel).toBe('compose');
      const { file, line, column } = one.place;
      const marks = [
        ...(one.unchecked ? ['unchecked'] : []),
        ...(one.rejectsEmpty ? ['rejectsEmpty'] : []),
      ];
      return [[one.name, one.need, ...marks, `${file}:${line}:${column}`].join(' ')];
    }),
  coverage: ({ coverage }: ComposeObserved) =>
    coverage.map((row) =>
      [row.channel, row.environment ?? '*', row.component ?? '*', row.names].join(' '),
    ),
  facts: ({ facts }: ComposeObserved) =>
    facts.map((fact) => {
      if (fact.fact !== 'kept-from-container') throw new Error('another fact');
      const { file, line, column } = fact.place;
      const names = fact.names.map(
        ({ name, place }) => `${name}@${place.file}:${place.line}:${place.column}`,
      );
      return [fact.service, fact.component, `${file}:${line}:${column}`, ...names].join(' ');
    }),
  problems: ({ problems }: ComposeObserved) => problems.map(({ code }) => code),
} as const;

describe('what Compose projects tell', () => {
  test.each(Object.entries(cases))('%s', (_, one) => {
    const observed = observe(one);
    for (const [view, show] of Object.entries(VIEWS)) {
      const expected = one[view as keyof typeof VIEWS];
      if (expected)
        expect({ [view]: [...show(observed)].sort() }).toEqual({ [view]: [...expected].sort() });
    }
  });
});
