import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Report, SourceRow } from '../../src/model/index.ts';
import { LIMITS, renderMarkdown } from '../../src/report/markdown.ts';
import { everywhere, finding, HOSTILE_TEXTS, hostileReport, report } from './reports.ts';

const BASE = 'https://github.com/o/r/blob/abc/';

function render(value: Report, limit: number = LIMITS.comment): string {
  return renderMarkdown(value, { files: { prefix: 'shop/', base: BASE }, limit });
}

/** As GitHub makes HTML of it. */
function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const missing = finding({
  related: [
    {
      location: { file: 'apps/worker/src/hooks.ts', line: 3, column: 4 },
      message: 'also read here',
    },
  ],
});

test('one of each', () => {
  const value = report({
    findings: [
      missing,
      finding({
        rule: 'only-in-development',
        severity: 'warning',
        name: 'REPLICATE_API_TOKEN',
        message: 'REPLICATE_API_TOKEN is set in development and not in production',
        location: { source: 'Vercel project shop', url: 'https://vercel.com/acme/shop' },
        remedy: {
          text: 'Set it on Vercel',
          command: ['vercel', 'env', 'add', 'REPLICATE_API_TOKEN', 'production'],
        },
      }),
      everywhere(
        finding({
          rule: 'stale-template',
          severity: 'info',
          name: 'OLD_KEY',
          message: 'OLD_KEY stands in the template, and nothing reads it',
          location: { file: 'apps/web/.env.example', line: 9, column: 1 },
          remedy: { text: 'Remove it' },
        }),
      ),
    ],
    unknown: [
      {
        environment: 'staging',
        asked: false,
        names: ['A', 'B'],
        why: 'no source of staging is known',
        mend: 'name one in envparity.yaml',
      },
    ],
    counts: {
      ...{ error: 1, warning: 1, info: 1, suppressed: 2, variables: 41, components: 3 },
      existing: 7,
    },
  });
  expect(render(value)).toMatchInlineSnapshot(`
    "## envparity: no, production would break

    1 error, 1 warning, 1 info · 41 variables of 3 components · 2 ignored · 7 there before, not listed

    ### production: 1 error, 1 warning

    - **error** \`STRIPE_WEBHOOK_SECRET\` is needed here, and production does not set it (\`missing\`)

      [\`shop/apps/web/src/app/api/webhooks/route.ts:12\`](https://github.com/o/r/blob/abc/shop/apps/web/src/app/api/webhooks/route.ts#L12)

      also read here: [\`shop/apps/worker/src/hooks.ts:3\`](https://github.com/o/r/blob/abc/shop/apps/worker/src/hooks.ts#L3)

      → Add it to apps/web/\\.env\\.production

      \`\`\`
      STRIPE_WEBHOOK_SECRET=
      \`\`\`
    - **warning** \`REPLICATE_API_TOKEN\` is set in development and not in production (\`only-in-development\`)

      [\`Vercel project shop\`](https://vercel.com/acme/shop)

      → Set it on Vercel

      \`\`\`
      vercel env add REPLICATE_API_TOKEN production
      \`\`\`

    ### In the repository: 1 info

    <details><summary>1 info</summary>

    - **info** \`OLD_KEY\` stands in the template, and nothing reads it (\`stale-template\`)

      [\`shop/apps/web/.env.example:9\`](https://github.com/o/r/blob/abc/shop/apps/web/.env.example#L9)

      → Remove it

    </details>

    **Not known**: 2 names of staging, because no source of staging is known (name one in envparity\\.yaml)

    **Looked at**: Code, Dotenv files
    "
  `);
});

test('findings of one cause are one item', () => {
  const findings = ['DATABASE_URL', 'REDIS_URL', 'STRIPE_KEY', 'MAIL_FROM'].map((name, index) =>
    finding({
      name,
      group: 'missing production apps/web',
      location: { file: 'apps/web/src/env.ts', line: index + 4, column: 3 },
    }),
  );
  expect(render(report({ findings }))).toMatchInlineSnapshot(`
    "## envparity: no, production would break

    4 errors · 41 variables of 3 components

    ### production: 4 errors

    - **error** 4 names of apps/web\\: each is needed here, and production does not set it (\`missing\`)
      - \`DATABASE_URL\` [\`shop/apps/web/src/env.ts:4\`](https://github.com/o/r/blob/abc/shop/apps/web/src/env.ts#L4)
      - \`REDIS_URL\` [\`shop/apps/web/src/env.ts:5\`](https://github.com/o/r/blob/abc/shop/apps/web/src/env.ts#L5)
      - \`STRIPE_KEY\` [\`shop/apps/web/src/env.ts:6\`](https://github.com/o/r/blob/abc/shop/apps/web/src/env.ts#L6)
      - \`MAIL_FROM\` [\`shop/apps/web/src/env.ts:7\`](https://github.com/o/r/blob/abc/shop/apps/web/src/env.ts#L7)

      → Add them to apps/web/\\.env\\.production

      \`\`\`
      DATABASE_URL=
      REDIS_URL=
      STRIPE_KEY=
      MAIL_FROM=
      \`\`\`

    **Looked at**: Code, Dotenv files
    "
  `);
});

test('of very many names and lines to paste, how many more there are is told', () => {
  const findings = Array.from({ length: 130 }, (_, index) =>
    finding({ name: `NAME_${index}`, group: 'g' }),
  );
  const text = render(report({ findings }));
  expect(text).toContain('`NAME_99` and 30 more\n');
  expect(text).toContain('NAME_99=\n  ```\n\n  and 30 more lines\n');
});

describe('the headline answers', () => {
  const asked = { role: 'supplies', channel: 'process', names: 'none', values: 'none' } as const;
  const vercel = { provider: 'vercel', title: 'Vercel', asked: true, coverage: [asked] };
  const unknown = { environment: 'staging', names: ['A'], why: '', mend: '' };
  const problem = (code: string) => [{ code, message: 'm' }];
  test.each<[string, Partial<Report>]>([
    ['yes, no drift found', {}],
    ['no drift found in what is known', { unknown: [{ ...unknown, asked: false }] }],
    [
      'not known, nobody could look up 1 name of staging',
      { unknown: [{ ...unknown, asked: true }] },
    ],
    ['not known, Vercel could not be read', { sources: [{ ...vercel, problems: problem('x') }] }],
    [
      'nothing can be concluded',
      { sources: [{ ...vercel, problems: problem('provider-failed') }] },
    ],
    [
      '1 warning in what is known',
      {
        findings: [finding({ severity: 'warning' })],
        unknown: [{ ...unknown, asked: false }],
      },
    ],
    ['yes, with 1 warning', { findings: [finding({ severity: 'warning' })] }],
    ['no, production would break', { findings: [finding()] }],
    ['no, the repository would break', { findings: [everywhere(finding())] }],
    [
      'no, a, b, c and 2 more would break',
      { findings: ['a', 'b', 'c', 'd', 'e'].map((environment) => finding({ environment })) },
    ],
  ])('%s', (headline, over) => {
    const first = html(render(report(over))).split('\n')[0];
    expect(first).toBe(`<h2>envparity: ${headline}</h2>`);
  });
});

/** What is neither code nor inside a tag: where GitHub looks for mentions and references. */
function textOf(page: string): string {
  return page
    .replace(/<pre>.*?<\/pre>/gs, '')
    .replace(/<code>.*?<\/code>/gs, '\u2603')
    .replace(/<[^>]*>/g, '');
}

describe.each(HOSTILE_TEXTS)('hostile text %j', (text) => {
  const markdown = render(hostileReport(text));
  const page = html(markdown);

  test('makes no tag and no link of its own', () => {
    const tags = new Set([...page.matchAll(/<(\/?[a-z0-9]+)[^>]*>/gi)].map(([, tag]) => tag));
    const own = ['h2', 'h3', 'p', 'ul', 'li', 'strong', 'code', 'pre', 'a', 'details', 'summary'];
    expect([...tags].filter((tag) => !own.includes((tag ?? '').replace('/', '')))).toEqual([]);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith(`${BASE}shop/`))).toEqual(
      links.filter((href) => href === pageOf(text)),
    );
    expect(page).not.toMatch(/<[^>]*\son\w+=/);
    expect(page.match(/<details>/g)).toEqual(
      page.match(/<\/details>/g)?.map(() => '<details>') ?? null,
    );
  });

  test('pings nobody and refers to nothing', () => {
    expect(textOf(page)).not.toMatch(/[@#][\w-]|\bGH-\d|https?:|www\.|[0-9a-f]{7}|:tada:/i);
  });

  test('hides nothing and breaks no line', () => {
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(markdown).not.toMatch(/^::/m);
  });

  test('is told as it is', () => {
    const shown = text.replace(/\s+/g, ' ').trim();
    if (/[\\\p{Cc}\p{Cf}\p{Cs}\ufffe&]/u.test(text) || shown === '') return;
    expect(page.replace(/<[^>]*>|\u200b/g, '').replace(/\s+/g, ' ')).toContain(
      shown.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    );
  });
});

/** The only address that a platform's own link may lead to. */
function pageOf(text: string): string | undefined {
  return /^https?:/.test(text) ? text : undefined;
}

describe('where there is too little room', () => {
  const findings = [
    ...Array.from({ length: 300 }, (_, index) => finding({ name: `NAME_${index}` })),
    ...Array.from({ length: 300 }, (_, index) =>
      finding({ name: `MILD_${index}`, severity: 'info', environment: 'development' }),
    ),
  ];
  const full = render(report({ findings }), LIMITS.summary);

  test.each([5_000, 20_000, LIMITS.comment])(
    '%s bytes: the worst stay, the rest is counted',
    (limit) => {
      const text = render(report({ findings }), limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      const shown = findings.map(({ name }) => text.includes(`\`${name}\``));
      expect(shown[0]).toBe(true);
      expect(shown.lastIndexOf(true)).toBe(shown.indexOf(false) - 1);
      const hidden = shown.filter((one) => !one).length;
      expect(text).toContain(`**${hidden} findings not shown**`);
      expect(html(text).match(/<details>/g)?.length).toBe(html(text).match(/<\/details>/g)?.length);
    },
  );

  test('all that there is room for is shown', () => {
    expect(full).not.toContain('not shown');
    for (const { name } of findings) expect(full).toContain(`\`${name}\``);
  });

  test('the full report is linked', () => {
    const text = renderMarkdown(report({ findings }), {
      files: { prefix: '' },
      limit: 5_000,
      fullReport: 'https://github.com/o/r/actions/runs/1',
    });
    expect(text).toContain('[the full report](https://github.com/o/r/actions/runs/1)');
    expect(text).not.toContain(BASE);
  });

  test('not even texts of a megabyte take more', () => {
    for (const mark of ['@', 'A', '`', '\u202e']) {
      const text = render(hostileReport(mark.repeat(1_000_000)));
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMITS.comment);
      expect(text).toContain('**error**');
    }
  });
});

test('code in a language that is not read is told beside what was looked at', () => {
  const message = 'Code in Go (3 files) is not read, so what it needs is not known';
  const code: SourceRow = {
    provider: 'code',
    title: 'Code',
    asked: false,
    coverage: [{ role: 'reads', channel: 'process', names: 'partial', values: 'none' }],
    problems: [{ code: 'language-not-read', message }],
  };
  const text = render(report({ sources: [code] }));
  expect(text).toContain('no drift found in what is known');
  expect(text).toContain('**Looked at**: Code (Code in Go \\(3 files\\) is not read');
});
