import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MatrixReport, Report } from '../../src/model/index.ts';
import { renderHtml } from '../../src/report/html.ts';
import { hostileMatrix, matrixCell, matrixRow, read, shop } from './matrices.ts';
import { finding, HOSTILE_TEXTS, hostileReport, report } from './reports.ts';

const NOW = new Date('2026-11-29T12:00:00Z');

function render(value: Report, matrix: MatrixReport): string {
  return renderHtml(value, matrix, { files: { prefix: 'shop/' }, now: NOW });
}

function dataOf(page: string) {
  return JSON.parse(/id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
}

function rowsOf(page: string): string[] {
  return [...page.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) => row);
}

test('a row has its name and the state of each environment, in words', () => {
  const { report: value, matrix } = shop();
  const page = render(value, matrix);
  expect(page).toContain('<h1 class="no">No, production would break</h1>');
  const row = rowsOf(page).find((one) => one.includes('STRIPE_WEBHOOK_SECRET'));
  expect(row).toMatchInlineSnapshot(
    `"<tr><th scope="row"><button type="button">STRIPE_WEBHOOK_SECRET</button></th><td class="absent error">absent</td><td class="set">set</td><td class="set">set</td><td class="absent">absent</td></tr>"`,
  );
  expect(rowsOf(page)).toHaveLength(matrix.rows.length);
});

test('the evidence says who supplies a name, where it is read, why it is unknown and what would tell', () => {
  const why = 'the token may not list names';
  const matrix: MatrixReport = {
    environments: ['production', 'ci'],
    rows: [
      matrixRow({
        reads: [read({ unchecked: true, need: 'optional' })],
        cells: [
          matrixCell({ state: 'set' }),
          matrixCell(
            { state: 'unknown', why, mend: 'set GITHUB_TOKEN' },
            { findings: [finding()] },
          ),
        ],
      }),
    ],
  };
  const data = dataOf(render(report(), matrix));
  expect(data.rows[0].read).toEqual(['src/env.ts:4:3 unchecked']);
  expect(data.rows[0].cells.map((index: number) => data.cells[index])).toEqual([
    { state: 'set', word: 'set', set: ['.env.production:3:1'], findings: [] },
    {
      state: 'unknown',
      word: 'unknown',
      set: [],
      why: `Unknown, because ${why}`,
      mend: 'set GITHUB_TOKEN',
      findings: ['error: STRIPE_WEBHOOK_SECRET is needed here, and production does not set it'],
    },
  ]);
});

test('the policy lets run and style what is in the page, and nothing else', () => {
  const { report: value, matrix } = shop();
  const page = render(value, matrix);
  const policy = /Content-Security-Policy" content="([^"]*)"/
    .exec(page)?.[1]
    ?.replaceAll('&apos;', "'");
  const hashOf = (tag: string) => {
    const text = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '';
    return createHash('sha256').update(text).digest('base64');
  };
  expect(policy?.split('; ').slice(0, 3)).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hashOf('style')}'`,
    `script-src 'sha256-${hashOf('script')}'`,
  ]);
  expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+)=/);
});

test('the same input gives the same bytes', () => {
  const first = shop();
  const second = shop();
  expect(render(first.report, first.matrix)).toBe(render(second.report, second.matrix));
});

describe.each(HOSTILE_TEXTS)('hostile text %j', (text) => {
  const page = render(hostileReport(text), hostileMatrix(text));

  test('makes no element of its own, and cannot end the data', () => {
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).not.toMatch(/<img|<!--|<!\[CDATA/);
    expect(() => dataOf(page)).not.toThrow();
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith('https:'))).toEqual([]);
  });

  test('hides nothing', () => {
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});
