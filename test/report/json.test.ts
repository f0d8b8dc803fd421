import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import type { Report } from '../../src/model/index.ts';
import { renderJson } from '../../src/report/json.ts';
import { everywhere, finding, report } from './reports.ts';

const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

const location = { file: 'a.ts', line: 1, column: 2 };

const FULL: Report = report({
  title: '/home/somebody/shop',
  findings: [
    finding({
      related: [{ location: { source: 'Vercel project shop', url: 'https://x' }, message: 'set' }],
      group: 'g',
      new: true,
      remedy: { text: 't', command: ['c', "it's"], url: 'u', line: { file: 'f', text: 'A=' } },
    }),
    everywhere(finding({ severity: 'info' })),
  ],
  suppressed: [{ finding: finding(), reason: 'why', by: location }],
  unusedSuppressions: [{ location, message: 'm' }],
  sources: [
    {
      provider: 'dotenv',
      title: 'Dotenv files',
      asked: true,
      coverage: [
        {
          role: 'supplies',
          environment: 'production',
          component: '.',
          channel: 'process',
          phase: 'run',
          names: 'partial',
          values: 'none',
          why: 'w',
          mend: 'm',
        },
      ],
      problems: [{ code: 'c', message: 'm', place: location, hint: 'h' }],
    },
  ],
  unknown: [
    { environment: 'production', asked: false, component: '.', names: ['A'], why: 'w', mend: 'm' },
  ],
  toRun: [
    {
      component: '.',
      file: '.env',
      template: '.env.example',
      variables: [{ name: 'A', need: 'required', location }],
    },
  ],
  problems: [{ code: 'c', message: 'm' }],
  drift: {
    since: '2026-11-01T00:00:00.000Z',
    changes: [
      {
        change: 'rotated',
        name: 'A',
        environment: 'production',
        component: '.',
        channel: 'process',
        to: 'Vercel project shop',
        at: '2026-11-02T00:00:00.000Z',
        proved: true,
      },
      {
        change: 'egress',
        environment: 'production',
        component: '.',
        how: 'observed',
        added: ['203.0.113.7'],
        removed: [],
        removedCount: 1,
        families: { before: ['ipv4'], now: ['ipv4', 'ipv6'] },
      },
      {
        change: 'allowlist',
        title: 'Acme',
        before: { entries: 1, open: false },
        now: { entries: 2, open: true },
      },
    ],
  },
  change: {
    started: [
      {
        name: 'NEW',
        component: '.',
        need: 'required',
        location: { file: 'a.ts', line: 1, column: 2 },
      },
    ],
    stopped: [
      { name: 'OLD', channel: 'github-secrets', component: '.', leftovers: [{ source: 'GitHub' }] },
    ],
    renamed: [
      {
        from: 'A',
        to: 'B',
        component: '.',
        location: { file: 'a.ts', line: 3, column: 4 },
        leftovers: [{ file: '.env', line: 5, column: 6 }],
      },
    ],
    components: ['apps/new'],
  },
  counts: {
    error: 1,
    warning: 0,
    info: 1,
    suppressed: 1,
    variables: 2,
    components: 1,
    existing: 3,
  },
});

test.each([
  ['empty', report()],
  ['full', FULL],
])('a report that is %s is valid by its schema', (_name, value) => {
  expect(validate(JSON.parse(renderJson(value))), JSON.stringify(validate.errors)).toBe(true);
});

test('every member of the schema is written', () => {
  const written = JSON.parse(renderJson(FULL));
  expect(Object.keys(written).sort()).toEqual(
    Object.keys(schema.$defs.reportFile.properties).sort(),
  );
  const first = written.findings[0];
  expect(Object.keys(first).sort()).toEqual(Object.keys(schema.$defs.finding.properties).sort());
});

test('no absolute path and no member beyond the schema gets out', () => {
  const findings = FULL.findings.map((one) => Object.assign({}, one, { value: 'canary' }));
  const text = renderJson(Object.assign({}, FULL, { findings, secret: 'canary' }));
  expect(text).not.toContain('/home/somebody');
  expect(text).not.toContain('canary');
});
