import pc from 'picocolors';
import { expect, test } from 'vitest';
import type { ComparedRow, Comparison } from '../../src/model/index.ts';
import { renderDiff, renderDiffJson } from '../../src/report/diff.ts';
import { cell, supply } from './cells.ts';

const terminal = { width: 60, shell: 'posix' as const, paint: pc.createColors(false) };
const set = cell([supply()]);
const absent = cell();
const unknown = cell([], { state: 'unknown', why: 'no source was asked', mend: 'ask one' });

function row(name: string, kind: ComparedRow['kind'], component = '.'): ComparedRow {
  const sides: Readonly<Record<ComparedRow['kind'], readonly [typeof set, typeof set]>> = {
    'only-left': [set, absent],
    'only-right': [absent, set],
    unknown: [set, unknown],
    same: [set, set],
    set: [set, set],
    different: [set, set],
  };
  const [left, right] = sides[kind];
  return { name, component, left, right, kind };
}

const comparison: Comparison = {
  schemaVersion: 1,
  left: 'staging',
  right: 'production',
  rows: [
    row('A', 'only-left'),
    row('B', 'only-left', 'apps/web'),
    row('C', 'only-right'),
    row('D', 'different'),
    row('E', 'unknown'),
    row('F', 'same'),
    row('G', 'set'),
  ],
};

test('what is apart is listed, what agrees is counted', () => {
  expect(renderDiff(comparison, terminal)).toMatchInlineSnapshot(`
    "Only in staging  2
      .env.production
        A
      apps/web: .env.production
        B

    Only in production  1
      .env.production
        C

    Different  1
      .env.production
        D

    Set in both, values not compared  1
      seen on two machines, without a digest of both under one
      ENVPARITY_KEY
        G

    Not known  1
      production: no source was asked
        E

    7 names of staging and production: 1 agree, 4 differ, 1 could not be compared, 1 not known
    "
  `);
});

test('what all components get from one place is told once, and many unknown names are a number', () => {
  const many = Array.from({ length: 13 }, (_, at) => `N${at}`);
  const rows = ['.', 'apps/web'].flatMap((component) => [
    row('A', 'only-left', component),
    ...many.map((name) => row(name, 'unknown', component)),
  ]);
  expect(renderDiff({ ...comparison, rows }, terminal)).toMatchInlineSnapshot(`
    "Only in staging  1
      .env.production
        A

    Not known  13
      production: no source was asked
        13 names; --format json lists them

    14 names of staging and production: 0 agree, 1 differ, 13 not known
    "
  `);
});

test('no difference is one line', () => {
  const rows = [row('F', 'same')];
  expect(renderDiff({ ...comparison, rows }, terminal)).toBe(
    '1 name of staging and production: no difference\n',
  );
});

test('what could not be compared is no agreement, and says why', () => {
  const hidden = cell([supply({ value: { kind: 'hidden' }, place: { source: 'Vercel' } })]);
  const rows = [{ ...row('F', 'set'), right: hidden }];
  expect(renderDiff({ ...comparison, rows }, terminal)).toMatchInlineSnapshot(`
    "Set in both, values not compared  1
      production: Vercel does not show the value
        F

    1 name of staging and production: 0 agree, 0 differ, 1 could not be compared
    "
  `);
});

test('nothing is alike where an environment may hold names that nobody saw', () => {
  const open = [
    { environment: 'production', why: 'no source was asked', mend: 'set VERCEL_TOKEN' },
  ];
  const rows = [row('F', 'same')];
  expect(renderDiff({ ...comparison, rows, open }, terminal)).toMatchInlineSnapshot(`
    "1 name of staging and production: 1 agree, 0 differ
    production may hold other names and values: no source was
    asked
      → set VERCEL_TOKEN
    "
  `);
  expect(renderDiff({ ...comparison, rows: [], open }, terminal)).toContain(
    'No name is known to be set in staging or production\n',
  );
  expect(JSON.parse(renderDiffJson({ ...comparison, rows, open }))).toMatchObject({ open });
});

test('the JSON has places and states, and nothing of a value', () => {
  const rows = [row('A', 'only-left')];
  expect(JSON.parse(renderDiffJson({ ...comparison, rows }))).toEqual({
    schemaVersion: 1,
    left: 'staging',
    right: 'production',
    rows: [
      {
        name: 'A',
        component: '.',
        kind: 'only-left',
        left: {
          environment: 'production',
          channel: 'process',
          state: 'set',
          supplies: [
            {
              location: { file: '.env.production', line: 3, column: 1 },
              phases: ['run'],
              wins: true,
            },
          ],
        },
        right: { environment: 'production', channel: 'process', state: 'absent', supplies: [] },
      },
    ],
  });
  expect(renderDiffJson(comparison)).not.toContain('canary');
});
