import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { FAIL_ON } from '../../src/cli/options.ts';
import type { Report, Sight, SourceRow } from '../../src/model/index.ts';
import { finding, report } from '../report/reports.ts';

const none: Report = report();
const info = report({ findings: [finding({ severity: 'info' })] });
const warning = report({ findings: [finding({ severity: 'warning' })] });
const error = report({ findings: [finding()] });
const old = report({ findings: [finding({ new: false })] });

test.each([
  ['nothing', none, [0, 0, 0, 0]],
  ['an info', info, [0, 0, 1, 0]],
  ['a warning', warning, [0, 1, 1, 0]],
  ['an error', error, [1, 1, 1, 0]],
  ['an error that was there before', old, [0, 0, 0, 0]],
] as const)('%s, under each --fail-on', (_name, value, codes) => {
  const found = FAIL_ON.map((failOn) => exitCodeOf(value, { failOn, allowIncomplete: false }));
  expect(found).toEqual(codes);
});

function source(over: Partial<SourceRow>): SourceRow {
  const row = { role: 'supplies', channel: 'process', values: 'none' } as const;
  return {
    provider: 'vercel',
    title: 'Vercel',
    asked: true,
    coverage: [{ ...row, names: 'none' }],
    problems: [],
    ...over,
  };
}

const partial = source({}).coverage.map((row) => ({ ...row, names: 'partial' as const }));
const problems = [{ code: 'forbidden', message: 'The token was refused' }];

const list = (sight: Sight) => ({ title: 'Acme', sight, entries: 0 });
const listed = { coverage: [], lists: [list('partial'), list('complete')] };

test.each([
  ['asked for, and nothing seen', source({}), 3],
  ['asked for, and partly seen', source({ coverage: partial }), 0],
  ['asked for, with nothing but a problem', source({ coverage: [], problems }), 3],
  ['asked for, and nothing to see', source({ coverage: [] }), 0],
  ['of lists, of which one could not be read', source({ coverage: [], lists: [list('none')] }), 3],
  ['of lists, of which one could partly be read', source({ ...listed, problems }), 0],
  ['only tried', source({ asked: false, problems }), 0],
])('a source %s', (_name, row, code) => {
  const value = report({ sources: [row] });
  expect(exitCodeOf(value, { failOn: 'error', allowIncomplete: false })).toBe(code);
  expect(exitCodeOf(value, { failOn: 'error', allowIncomplete: true })).toBe(0);
});

const readsBlind = source({ asked: false, problems }).coverage.map((row) => ({
  ...row,
  role: 'reads' as const,
}));

test('code that could not be read is never a yes', () => {
  const value = report({ sources: [source({ asked: false, coverage: readsBlind, problems })] });
  expect(exitCodeOf(value, { failOn: 'error', allowIncomplete: false })).toBe(3);
});

test('a source that broke is a defect, whatever is allowed', () => {
  const broken = [{ code: 'provider-failed', message: 'A defect' }];
  const sources = [source({ asked: false, coverage: readsBlind, problems: broken })];
  const options = { failOn: 'error', allowIncomplete: true } as const;
  expect(exitCodeOf(report({ sources }), options)).toBe(2);
  expect(exitCodeOf(report({ sources, findings: [finding()] }), options)).toBe(1);
});

test('drift outweighs a source that could not be read', () => {
  const value = report({ findings: [finding()], sources: [source({})] });
  expect(exitCodeOf(value, { failOn: 'error', allowIncomplete: false })).toBe(1);
  expect(exitCodeOf(value, { failOn: 'never', allowIncomplete: false })).toBe(3);
});
