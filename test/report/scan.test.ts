import pc from 'picocolors';
import { expect, test } from 'vitest';
import { renderScan, type ScanView } from '../../src/report/scan.ts';

const at = (file: string, line: number, inTests = false) => ({ file, line, column: 5, inTests });

const view: ScanView = {
  variables: [
    { name: 'DATABASE_URL', need: 'required', reads: [at('src/db.ts', 4), at('src/b.ts', 9)] },
    {
      name: 'A_VERY_LONG_NAME_THAT_LEAVES_NO_ROOM_FOR_ANYTHING_BESIDE_IT',
      need: 'required',
      reads: [at('packages/config/src/environment.ts', 12)],
    },
    { name: 'SENTRY_DSN', need: 'optional', reads: [at('test/x.ts', 1, true), at('src/s.ts', 2)] },
    { name: 'PORT', need: 'defaulted', reads: [at('src/main.ts', 3)] },
    { name: 'TEST_DB', need: 'required', reads: [at('test/db.ts', 1, true)] },
    { name: 'AWS_REGION', need: 'optional', reads: [{ ...at('s.ts', 1), implicit: 'sdk' }] },
  ],
  dynamic: [
    { file: 'src/flags.ts', line: 7, column: 2, pattern: 'FEATURE_*' },
    { file: 'src/any.ts', line: 8, column: 2 },
  ],
  stats: { listed: 120, read: 90, parsed: 14 },
};

test('names by need, each with the place to look at first', () => {
  const text = renderScan(view, {
    width: 80,
    shell: 'posix' as const,
    paint: pc.createColors(false),
  });
  expect(text).toMatchInlineSnapshot(`
    "Required  2
      DATABASE_URL  src/db.ts:4:5 and 1 more
      A_VERY_LONG_NAME_THAT_LEAVES_NO_ROOM_FOR_ANYTHING_BESIDE_IT
        packages/config/src/environment.ts:12:5

    Optional  1
      SENTRY_DSN  src/s.ts:2:5 and 1 more

    With a default  1
      PORT  src/main.ts:3:5

    Only in tests  1
      TEST_DB  test/db.ts:1:5

    Inside packages, optional  1
      AWS_REGION

    Names the code computes  2
      FEATURE_*  src/flags.ts:7:2
      *          src/any.ts:8:2

    6 variables in 120 files (90 searched, 14 parsed)
    "
  `);
});

test('nothing is one line', () => {
  const empty = { variables: [], dynamic: [], stats: { listed: 1, read: 1, parsed: 0 } };
  expect(
    renderScan(empty, { width: 80, shell: 'posix' as const, paint: pc.createColors(false) }),
  ).toBe('0 variables in 1 file (1 searched, 0 parsed)\n');
});
