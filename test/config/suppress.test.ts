import { expect, test } from 'vitest';
import { findIgnoreComments } from '../../src/config/ignore-comments.ts';
import { applySuppressions } from '../../src/config/suppress.ts';
import type { ConfigIgnore } from '../../src/config/types.ts';
import type { Finding } from '../../src/model/index.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const place = { file: 'envparity.yaml', line: 9, column: 5 };

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'missing',
    severity: 'error',
    name: 'API_KEY',
    environment: 'production',
    component: 'apps/web',
    message: 'm',
    location: { file: 'src/a.ts', line: 3, column: 7 },
    fingerprint: 'f',
    ...over,
  };
}

const IGNORES: readonly (readonly [Omit<ConfigIgnore, 'place' | 'reason'>, boolean])[] = [
  [{ rule: 'missing' }, true],
  [{ rule: 'unused' }, false],
  [{ name: 'API_*' }, true],
  [{ name: 'API' }, false],
  [{ environment: 'production' }, true],
  [{ environment: 'staging' }, false],
  [{ component: 'apps/web' }, true],
  [{ component: '.' }, false],
  [{ path: 'src' }, true],
  [{ path: '**/*.ts' }, true],
  [{ path: 'test/**' }, false],
  [{ rule: 'missing', name: 'OTHER' }, false],
  [{ rule: 'missing', until: '2026-06-15' }, true],
  [{ rule: 'missing', until: '2026-06-14' }, false],
];

test.each(IGNORES)('an ignore of %j covers: %s', (conditions, covered) => {
  const ignore = { ...conditions, reason: 'because', place };
  const result = applySuppressions([finding()], [ignore], [], NOW);
  expect(result.findings).toEqual(covered ? [] : [finding()]);
  expect(result.suppressed).toEqual(
    covered ? [{ finding: finding(), reason: 'because', by: place }] : [],
  );
  expect(result.unusedSuppressions).toHaveLength(covered ? 0 : 1);
});

test('an ignore that ran out says so even when only a part was judged; an unused one does not', () => {
  const old = { rule: 'missing', reason: 'r', until: '2026-01-01', place };
  const idle = { rule: 'unused', reason: 'r', place };
  const result = applySuppressions([finding()], [old, idle], [], NOW, { partial: true });
  expect(result.findings).toHaveLength(1);
  expect(result.unusedSuppressions).toEqual([
    { location: place, message: 'this ignore ran out on 2026-01-01' },
  ]);
});

const COMMENTS: readonly (readonly [
  text: string,
  rules: string[],
  reason: string | undefined,
  lines: number[],
])[] = [
  ['x(process.env.A) // envparity-ignore missing: set by hand', ['missing'], 'set by hand', [1]],
  ['// envparity-ignore missing, unused: why: not', ['missing', 'unused'], 'why: not', [1, 2]],
  ['  # envparity-ignore missing: why', ['missing'], 'why', [1, 2]],
  ['A=1 # envparity-ignore unused: why', ['unused'], 'why', [1]],
  ['-- envparity-ignore missing: why', ['missing'], 'why', [1, 2]],
  ['; envparity-ignore missing: why', ['missing'], 'why', [1, 2]],
  ['/* envparity-ignore missing: why */', ['missing'], 'why', [1, 2]],
  ['{/* envparity-ignore missing: why */}', ['missing'], 'why', [1, 2]],
  [' * envparity-ignore missing: why', ['missing'], 'why', [1, 2]],
  ['<!-- envparity-ignore missing: why -->', ['missing'], 'why', [1, 2]],
  ['/// envparity-ignore missing: why', ['missing'], 'why', [1, 2]],
  ['// envparity-ignore missing', ['missing'], undefined, [1, 2]],
  ['/* envparity-ignore missing */', ['missing'], undefined, [1, 2]],
  ['// envparity-ignore missing:   ', ['missing'], undefined, [1, 2]],
  ['// envparity-ignore: why', [], 'why', [1, 2]],
  ['// envparity-ignore', [], undefined, [1, 2]],
];

test.each(COMMENTS)('%s', (text, rules, reason, lines) => {
  const [comment, ...rest] = findIgnoreComments(text, 'a');
  expect(rest).toEqual([]);
  expect(comment?.rules).toEqual(rules);
  expect(comment?.reason).toBe(reason);
  expect(comment?.lines).toEqual(lines);
  expect(comment?.place).toEqual({ file: 'a', line: 1, column: text.indexOf('envparity') + 1 });
});

test.each([
  'const mark = "envparity-ignore missing: why";',
  'see envparity-ignore missing: why',
  '// envparity-ignored missing: why',
])('%s is no such comment', (text) => {
  expect(findIgnoreComments(text, 'a')).toEqual([]);
});

test('comments may stand above each other, with any line ending', () => {
  const text = 'a\r\n// envparity-ignore missing: x\r\n// envparity-ignore unused: y\r\ncode\r\n';
  expect(findIgnoreComments(text, 'a').map(({ lines }) => lines)).toEqual([
    [2, 4],
    [3, 4],
  ]);
});

function withComment(text: string, rules?: readonly string[]) {
  const comments = findIgnoreComments(text, 'src/a.ts');
  return applySuppressions([finding()], [], comments, NOW, rules === undefined ? {} : { rules });
}

test('a comment above or beside the line covers its finding', () => {
  expect(withComment('\n// envparity-ignore missing: why\nx').suppressed).toHaveLength(1);
  expect(withComment('\n\nx // envparity-ignore missing: why').suppressed).toHaveLength(1);
  expect(withComment('\nx // envparity-ignore missing: why\nx').suppressed).toEqual([]);
  expect(withComment('// envparity-ignore missing: why\n\nx').suppressed).toEqual([]);
});

test.each([
  ['// envparity-ignore missing', 'this comment gives no reason, so it has no effect'],
  ['// envparity-ignore: why', 'this comment names no rule'],
  ['// envparity-ignore mising: why', 'unknown rule "mising"; did you mean "missing"?'],
  ['// envparity-ignore unused: why', 'this comment covers no finding of unused; remove it'],
])('%s is reported', (comment, message) => {
  const result = withComment(`\n${comment}\nx`, ['missing', 'unused']);
  expect(result.findings).toHaveLength(1);
  expect(result.unusedSuppressions).toHaveLength(1);
  expect(result.unusedSuppressions[0]?.message).toContain(message);
});

// What grows with the square of its length would take minutes, and the time that a test has.
test.each([
  `${'#'.repeat(200_000)} envparity-ignore missing: x`,
  'envparity-ignore '.repeat(100_000),
])('a long line of marks comes to an end', (line) => {
  expect(findIgnoreComments(line, 'a').length).toBeLessThan(2);
});
