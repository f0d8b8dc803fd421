import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MatrixReport, Report, TimelineEvent, Timelines } from '../../src/model/index.ts';
import { renderHtml } from '../../src/report/html.ts';
import { hostileMatrix, matrixCell, matrixRow, read, shop } from './matrices.ts';
import { finding, HOSTILE_TEXTS, hostileReport, report } from './reports.ts';
import { address, hostileTimelines, NO_TIMELINES, rotation, shopTimelines } from './timelines.ts';

const NOW = new Date('2026-11-29T12:00:00Z');

function render(value: Report, matrix: MatrixReport, timelines = NO_TIMELINES): string {
  return renderHtml(value, matrix, timelines, { files: { prefix: 'shop/' }, now: NOW });
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

describe('the timelines', () => {
  const NOTHING: MatrixReport = { environments: [], rows: [] };
  const rendered = (timelines: Partial<Timelines>) =>
    render(report(), NOTHING, { ...NO_TIMELINES, ...timelines });
  const itemsOf = (page: string) =>
    [...page.matchAll(/<li class="timeline.*?<\/li>/gs)].map(([item]) => item);
  const wordsOf = (events: readonly TimelineEvent[]) =>
    [
      ...(itemsOf(rendered({ rotations: [rotation({ events })] }))[0] ?? '').matchAll(
        /<p>(.*?)<\/p>/g,
      ),
    ].map(([, text]) => text);

  test('are left out where there is nothing to tell', () => {
    expect(rendered({})).not.toMatch(/Rotation|Outbound/);
    // Without a memory only what platforms tell is shown.
    expect(rendered({ undated: 3 })).not.toContain('Rotation');
    expect(rendered({ undated: 3, addresses: [] })).toContain('Of 3 secrets nobody tells');
  });

  test('say when a value was changed, and what is not known', () => {
    expect(wordsOf([{ day: '2026-11-29', what: 'told' }])).toEqual([
      'Changed on 2026-11-29, today',
    ]);
    expect(
      wordsOf([
        { day: '2026-10-01', what: 'first' },
        { day: '2026-11-28', what: 'seen' },
      ]),
    ).toEqual([
      'Seen with another value on 2026-11-28, 1 day ago',
      'Before that: first seen on 2026-10-01',
    ]);
    expect(
      wordsOf([
        { day: '2026-10-01', what: 'first' },
        { day: '2026-11-28', what: 'lost' },
      ]),
    ).toEqual(['First seen on 2026-10-01, 59 days ago', 'Not known since 2026-11-28']);
    // A platform told afterwards what had happened meanwhile.
    expect(
      wordsOf([
        { day: '2026-03-01', what: 'told' },
        { day: '2026-11-01', what: 'lost' },
        { day: '2026-11-20', what: 'back' },
        { day: '2026-11-10', what: 'told' },
      ]),
    ).toEqual([
      'Changed on 2026-11-10, 19 days ago',
      'Before that: 2026-03-01',
      'Not known from 2026-11-01 to 2026-11-20',
    ]);
  });

  test('names that say nothing of a secret are folded away', () => {
    const page = rendered({ rotations: [rotation({ name: 'PORT', isSecret: false })] });
    expect(page).toMatch(/<details><summary>1 name that says nothing of a secret<\/summary>/);
    expect(page, 'with the months above them').toContain('class="axis"');
  });

  test('an address that is kept as a digest is not named', () => {
    const { range: _, ...concealed } = address();
    const [item] = itemsOf(rendered({ addresses: [concealed] }));
    expect(item).toContain('An IPv4 address<small>kept as a digest only</small>');
  });

  test.each([
    ['0001-01-01', 'told'],
    ['9999-12-31', 'told'],
    ['2026-02-31', 'lost'],
  ] as const)('what a state says of %s (%s) stays within the drawing', (day, what) => {
    const events = [{ day, what }, ...address().events, { day, what }];
    const page = rendered({ rotations: [rotation({ events })], addresses: [address({ events })] });
    const numbers = [...page.matchAll(/ (?:x|x1|cx|width)="([^"]*)%"/g)].map(([, text]) =>
      Number(text),
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(100);
    }
  });
});

test('the policy lets run and style what is in the page, and nothing else', () => {
  const { report: value, matrix } = shop();
  const page = render(value, matrix, shopTimelines());
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
  expect(render(first.report, first.matrix, shopTimelines())).toBe(
    render(second.report, second.matrix, shopTimelines()),
  );
});

describe.each(HOSTILE_TEXTS)('hostile text %j', (text) => {
  const page = render(hostileReport(text), hostileMatrix(text), hostileTimelines(text));

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
