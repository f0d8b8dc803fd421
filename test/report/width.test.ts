import pc from 'picocolors';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/report/width.ts';

const TEXTS = [
  '',
  'plain',
  'a · b',
  'long …',
  '→ next',
  '│ code',
  '漢字',
  'e\u0301',
  '👩‍👩‍👧',
  '\t',
  '\u200B',
];

test.each(TEXTS)('%j is as wide as a terminal shows it', (text) => {
  expect(columnsOf(text)).toBe(stringWidth(text));
  const coloured = pc.createColors(true).red(text);
  expect(columnsOf(coloured)).toBe(stringWidth(text));
});
