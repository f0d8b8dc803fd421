import pc from 'picocolors';
import { expect, test } from 'vitest';
import type { ExplainedVariable, Read } from '../../src/model/index.ts';
import { renderExplain, renderExplainJson } from '../../src/report/explain.ts';
import { cell, supply } from './cells.ts';
import { finding } from './reports.ts';

const options = {
  width: 80,
  shell: 'posix' as const,
  paint: pc.createColors(false),
  sourceText: () => undefined,
};

const read: Read = {
  role: 'reads',
  name: 'API_KEY',
  channel: 'process',
  component: 'apps/web',
  place: { file: 'apps/web/src/env.ts', line: 4, column: 3 },
  phases: ['run'],
  audience: 'server',
  need: 'required',
  certainty: 'proved',
  setting: 'source',
};

const variable: ExplainedVariable = {
  name: 'API_KEY',
  component: 'apps/web',
  need: 'required',
  reads: [
    read,
    { ...read, need: 'optional', unchecked: true, setting: 'test', environments: ['staging'] },
    {
      ...read,
      certainty: 'asserted',
      audience: 'client',
      anyOf: ['API_KEY', 'KEY'],
      implicit: 'p',
    },
  ],
  declarations: [
    {
      role: 'declares',
      name: 'API_KEY',
      component: 'apps/web',
      place: { file: 'apps/web/.env.example', line: 2, column: 1 },
    },
  ],
  cells: [
    cell(
      [supply(), supply({ place: { file: '.env', line: 1, column: 1 }, value: { kind: 'empty' } })],
      {
        environment: 'development',
      },
    ),
    cell([], { environment: 'production' }),
    cell([supply({ when: 'the branch is x' })], {
      environment: 'staging',
      state: 'unknown',
      why: 'only a condition sets it',
      mend: 'name the source',
    }),
    cell([supply({ injected: true, place: { source: 'Vercel' } })], { environment: 'preview' }),
  ],
  findings: [finding({ name: 'API_KEY' })],
  verdict: 'It is needed, and production does not set it.',
};

test('a variable: where it is read, documented and set, what wins, and why', () => {
  const text = renderExplain(
    { schemaVersion: 1, subject: 'API_KEY', variables: [variable] },
    options,
  );
  expect(text).toMatchInlineSnapshot(`
    "API_KEY in apps/web  required
      It is needed, and production does not set it.

      Read
        apps/web/src/env.ts:4:3  required
        apps/web/src/env.ts:4:3  unchecked, in test code, only in staging
        apps/web/src/env.ts:4:3
          required, asserted, shipped to the client, one of API_KEY, KEY, inside p

      Documented
        apps/web/.env.example:2:1

      Set
        development  set
                     .env.production:3:1  wins
                     .env:1:1  empty
        production   absent
        staging      unknown, because only a condition sets it
                     .env.production:3:1  only when the branch is x
                     → name the source
        preview      set
                     Vercel  set by the platform itself

      error    API_KEY is needed here, and production does not set it
               apps/web/src/app/api/webhooks/route.ts:12:16  missing
               → Add it to apps/web/.env.production:
                   API_KEY=
    "
  `);
});

test('components of which the same is known share a section, those that do not read it last', () => {
  const unread = { ...variable, reads: [], declarations: [], cells: [], findings: [] };
  const { need: _, ...own } = { ...unread, component: '.', verdict: 'Only others read it.' };
  const read = ['a', 'b', 'c', 'd', 'e'].map((component) => ({ ...unread, component }));
  const text = renderExplain(
    { schemaVersion: 1, subject: 'API_KEY', variables: [own, { ...own, component: 'f' }, ...read] },
    options,
  );
  expect(text).toBe(
    [
      'API_KEY in a, b, c and 2 more  required',
      '  It is needed, and production does not set it.',
      '',
      'API_KEY in ., f  not read',
      '  Only others read it.',
      '',
    ].join('\n'),
  );
});

test('a rule', () => {
  const rule = {
    id: 'missing',
    severity: 'error',
    title: 'Something is missing',
    markdown: 'Because\nof that.\u001b[31m\n\n```ts\na;\n\nb;\n```\n\nThe end.\n',
    url: 'https://example.com/rules#missing',
  } as const;
  const text = renderExplain(
    { schemaVersion: 1, subject: 'missing', variables: [], rule },
    options,
  );
  expect(text).toBe(
    [
      'missing  error',
      'Something is missing',
      '',
      'Because of that.\\x1b[31m',
      '',
      '```ts',
      'a;',
      '',
      'b;',
      '```',
      '',
      'The end.',
      '',
    ].join('\n'),
  );
});

test('the JSON has every part, and nothing of a value', () => {
  const text = renderExplainJson({ schemaVersion: 1, subject: 'API_KEY', variables: [variable] });
  const [only] = JSON.parse(text).variables;
  expect(Object.keys(only)).toEqual([
    'name',
    'component',
    'need',
    'verdict',
    'reads',
    'declarations',
    'cells',
    'findings',
  ]);
  expect(only.reads).toHaveLength(3);
  expect(only.cells.map(({ state }: { state: string }) => state)).toEqual([
    'set',
    'absent',
    'unknown',
    'set',
  ]);
  expect(text).not.toContain('canary');
});

test('what looks alike is told once, and a long hint has one arrow', () => {
  const [declaration] = variable.declarations;
  const mend = `name its source in envparity.yaml: ${'x '.repeat(40)}`;
  const twice: ExplainedVariable = {
    ...variable,
    reads: [read, read],
    declarations: declaration === undefined ? [] : [declaration, declaration],
    findings: [],
    cells: [cell([supply({ when: 'x' }), supply({ when: 'x' })], { environment: 'staging', mend })],
  };
  const explanation = { schemaVersion: 1, subject: 'API_KEY', variables: [twice] } as const;
  const lines = renderExplain(explanation, options).trim().split('\n');
  const told = lines.filter((line) => line.trim() !== '');
  expect(new Set(told).size).toBe(told.length);
  expect(lines.filter((line) => line.includes('→'))).toHaveLength(1);
});
