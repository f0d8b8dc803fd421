import pc from 'picocolors';
import stringWidth from 'string-width';
import { beforeAll, expect, test } from 'vitest';
import { startEngine } from '../../src/formats/tree-sitter.ts';
import type { Report } from '../../src/model/index.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { growth } from '../helpers/growth.ts';
import { everywhere, finding, hostileReport, report } from './reports.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'apps/web/src/app/api/webhooks/route.ts': `${'\n'.repeat(11)}  const secret = process.env.STRIPE_WEBHOOK_SECRET!;`,
  'apps/web/.env.local': '\n\nSENTRY_DNS=https://canary@sentry.io/1',
};

beforeAll(startEngine);

function render(value: Report, { width = 80, colour = false } = {}): string {
  return renderPretty(value, {
    width,
    shell: 'posix',
    paint: pc.createColors(colour),
    sourceText: (file) => TEXTS[file],
  });
}

test('one of each', () => {
  const text = render(
    report({
      findings: [
        finding({
          related: [
            {
              location: { file: 'apps/worker/src/hooks.ts', line: 3, column: 4 },
              message: 'also read here',
            },
          ],
        }),
        finding({
          rule: 'only-in-development',
          severity: 'warning',
          name: 'REPLICATE_API_TOKEN',
          message:
            'REPLICATE_API_TOKEN is set in development and not in production, which takes the other path here',
          location: { file: 'apps/web/src/images.ts', line: 7, column: 1 },
          remedy: {
            text: 'Set it on Vercel',
            command: ['vercel', 'env', 'add', 'REPLICATE_API_TOKEN', 'production'],
            url: 'https://vercel.com/docs/environment-variables',
          },
        }),
        finding({
          rule: 'misspelled',
          severity: 'error',
          name: 'SENTRY_DNS',
          environment: 'development',
          message: 'SENTRY_DNS is set, and the code reads SENTRY_DSN',
          location: { file: 'apps/web/.env.local', line: 3, column: 1 },
          remedy: { text: 'Rename it to SENTRY_DSN' },
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
    }),
  );
  expect(text).toMatchInlineSnapshot(`
    "production  1 error, 1 warning

      error    STRIPE_WEBHOOK_SECRET is needed here, and production does not set it
               apps/web/src/app/api/webhooks/route.ts:12:16  missing
               │ const secret = process.env.STRIPE_WEBHOOK_SECRET!;
               │                            ^^^^^^^^^^^^^^^^^^^^^
               also read here: apps/worker/src/hooks.ts:3:4
               → Add it to apps/web/.env.production:
                   STRIPE_WEBHOOK_SECRET=

      warning  REPLICATE_API_TOKEN is set in development and not in production,
               which takes the other path here
               apps/web/src/images.ts:7:1  only-in-development
               → Set it on Vercel:
                   vercel env add REPLICATE_API_TOKEN production
                   https://vercel.com/docs/environment-variables

    development  1 error

      error    SENTRY_DNS is set, and the code reads SENTRY_DSN
               apps/web/.env.local:3:1  misspelled
               │ SENTRY_DNS=…
               │ ^^^^^^^^^^
               → Rename it to SENTRY_DSN

    In the repository  1 info

      info     OLD_KEY stands in the template, and nothing reads it
               apps/web/.env.example:9:1  stale-template
               → Remove it

    Looked at: Code, Dotenv files
    2 errors, 1 warning, 1 info · 41 variables of 3 components
    "
  `);
});

test('findings of one cause are one', () => {
  const findings = ['DATABASE_URL', 'REDIS_URL', 'STRIPE_KEY', 'MAIL_FROM'].map((name, index) =>
    finding({
      name,
      group: 'missing production apps/web',
      location: { file: 'apps/web/src/env.ts', line: index + 4, column: 3 },
    }),
  );
  expect(render(report({ findings }))).toMatchInlineSnapshot(`
    "production  4 errors

      error    4 names of apps/web: each is needed here, and production does not set
               it
               missing
               DATABASE_URL  apps/web/src/env.ts:4:3
               REDIS_URL     apps/web/src/env.ts:5:3
               STRIPE_KEY    apps/web/src/env.ts:6:3
               MAIL_FROM     apps/web/src/env.ts:7:3
               → Add them to apps/web/.env.production:
                   DATABASE_URL=
                   REDIS_URL=
                   STRIPE_KEY=
                   MAIL_FROM=

    Looked at: Code, Dotenv files
    4 errors · 41 variables of 3 components
    "
  `);
});

test('many findings of one cause are a wrapped list', () => {
  const findings = Array.from({ length: 30 }, (_, index) =>
    everywhere(
      finding({
        rule: 'undocumented',
        severity: 'info',
        name: `FEATURE_${index}`,
        group: 'undocumented apps/web',
        remedy: { text: 'Add them to apps/web/.env.example' },
      }),
    ),
  );
  expect(render(report({ findings }))).toMatchInlineSnapshot(`
    "In the repository  30 info

      info     30 names of apps/web: each is needed here, and production does not
               set it
               undocumented
               FEATURE_0, FEATURE_1, FEATURE_2, FEATURE_3, FEATURE_4, FEATURE_5,
               FEATURE_6, FEATURE_7, FEATURE_8, FEATURE_9, FEATURE_10, FEATURE_11,
               FEATURE_12, FEATURE_13, FEATURE_14, FEATURE_15, FEATURE_16,
               FEATURE_17, FEATURE_18, FEATURE_19 and 10 more; --format json lists
               all
               → Add them to apps/web/.env.example

    Looked at: Code, Dotenv files
    30 info · 41 variables of 3 components
    "
  `);
});

test('of many findings of one cause that will break, what is to be pasted stands for the list', () => {
  const findings = Array.from({ length: 13 }, (_, index) =>
    finding({ name: `NAME_${index}`, group: 'missing production apps/web' }),
  );
  const text = render(report({ findings }));
  for (const { name } of findings) expect(text.split(`${name}\n`)).toHaveLength(1);
  for (const { name } of findings) expect(text.split(`${name}=\n`)).toHaveLength(2);
});

test('many names that may be left out are counted', () => {
  const location = { file: 'src/env.ts', line: 4, column: 3 };
  const names = Array.from({ length: 13 }, (_, index) => `NAME_${index}`);
  const variables = names.map((name) => ({ name, need: 'optional' as const, location }));
  const text = render(report({ toRun: [{ component: '.', file: '.env', variables }] }));
  expect(text).toContain('\n  13 optional: `envparity scan` lists them\n');
});

test('ways out that differ only by the name are one', () => {
  const findings = ['A', 'B'].map((name) =>
    finding({
      rule: 'unused',
      severity: 'info',
      name,
      message: `${name} is set in .env, and nothing reads it`,
      group: 'unused .env',
      remedy: { text: `Remove ${name} from .env` },
    }),
  );
  const text = render(report({ findings }));
  expect(text).toContain('2 names of apps/web: each is set in .env, and nothing reads it\n');
  expect(text.match(/→.*/g)).toEqual(['→ Remove them from .env']);
});

test('a fresh clone is told what to do first', () => {
  const at = (line: number) => ({ file: 'src/env.ts', line, column: 3 });
  const text = render(
    report({
      toRun: [
        {
          component: '.',
          file: '.env.local',
          template: '.env.example',
          variables: [
            { name: 'DATABASE_URL', need: 'required', location: at(4) },
            { name: 'AUTH_SECRET', need: 'required', location: at(5) },
            { name: 'SENTRY_DSN', need: 'optional', location: at(6) },
            { name: 'PORT', need: 'defaulted', location: at(7) },
          ],
        },
      ],
      unknown: [
        {
          environment: 'production',
          asked: false,
          names: ['AUTH_SECRET', 'DATABASE_URL', 'SENTRY_DSN'],
          why: 'no source of production is known',
          mend: 'name one under `environments.production.sources` in envparity.yaml',
        },
      ],
    }),
  );
  expect(text).toMatchInlineSnapshot(`
    "To run this, set 2 variables in .env.local:
      cp .env.example .env.local
      DATABASE_URL  src/env.ts:4:3
      AUTH_SECRET   src/env.ts:5:3
      optional: SENTRY_DSN
      with a default: PORT

    Not known
      3 names of production are unknown, because no source of production is known
      → name one under \`environments.production.sources\` in envparity.yaml

    Looked at: Code, Dotenv files
    No drift found in what is known · 41 variables of 3 components
    "
  `);
});

test('what the program starts with is told from what is asked for later', () => {
  const location = { file: 'src/env.ts', line: 4, column: 3 };
  const need = 'required';
  const text = render(
    report({
      toRun: [
        {
          component: '.',
          file: '.env',
          variables: [
            { name: 'DATABASE_URL', need, location },
            { name: 'AUTH_SECRET', need, reached: 'call', location },
            { name: 'SES_REGION', need, reached: 'branch', location },
            { name: 'GITHUB_ID', need, reached: 'call', assumed: true, location },
          ],
        },
      ],
    }),
  );
  expect(text.slice(0, text.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "To run this, set 3 variables in .env:
      as soon as it starts:
        DATABASE_URL  src/env.ts:4:3
      when a function that needs them is called:
        AUTH_SECRET  src/env.ts:4:3
      in one branch of the code:
        SES_REGION  src/env.ts:4:3
      taken for set by what uses them: GITHUB_ID"
  `);
});

test('of many components that need something, three are shown in full', () => {
  const location = { file: 'src/env.ts', line: 4, column: 3 };
  const toRun = [1, 2, 20, 0, 3].map((count, index) => ({
    component: `apps/${index}`,
    file: `apps/${index}/.env`,
    variables: Array.from({ length: count }, (_, one) => {
      return { name: `NAME_${one}`, need: 'required' as const, location };
    }),
  }));
  const text = render(report({ toRun }));
  expect(text.match(/^To run apps.\d, set \d+/gm)).toEqual([
    'To run apps/2, set 20',
    'To run apps/4, set 3',
    'To run apps/1, set 2',
  ]);
  expect(text).toContain('\n  NAME_0, NAME_1, NAME_2, ');
  expect(text).toContain('To set elsewhere: apps/0 (1), apps/3 (0)\n');
});

test('a clean report is three lines; ignores that do nothing, unread sources and old findings are told', () => {
  expect(render(report())).toMatchInlineSnapshot(`
    "Looked at: Code, Dotenv files
    No drift found · 41 variables of 3 components
    "
  `);
  const text = render(
    report({
      unusedSuppressions: [
        {
          location: { file: 'envparity.yaml', line: 9, column: 5 },
          message: 'this ignore covers no finding; remove it',
        },
      ],
      sources: [
        { provider: 'code', title: 'Code', asked: false, coverage: [], problems: [] },
        {
          provider: 'vercel',
          title: 'Vercel',
          asked: true,
          coverage: [{ role: 'supplies', channel: 'process', names: 'none', values: 'none' }],
          problems: [{ code: 'forbidden', message: 'The token was refused' }],
        },
      ],
      counts: {
        error: 0,
        warning: 0,
        info: 0,
        suppressed: 2,
        variables: 1,
        components: 1,
        existing: 7,
      },
    }),
  );
  expect(text).toMatchInlineSnapshot(`
    "Ignores to mend
      envparity.yaml:9:5
        this ignore covers no finding; remove it

    Looked at: Code
    Asked for and not read: Vercel
    No drift found in what is known · 1 variable of 1 component · 2 ignored · 7 not
    new
    "
  `);
});

test.each([
  ['forbidden', false, 'reads', 'Could not be read: Code', 'No drift found in what is known'],
  ['provider-failed', false, 'reads', 'Could not be read: Code', 'Nothing can be concluded'],
  [
    'forbidden',
    true,
    'supplies',
    'Asked for and not read: Code',
    'No drift found in what is known',
  ],
  ['forbidden', false, 'supplies', 'Could not be read: Code', 'No drift found'],
] as const)(
  '%s, asked for: %s, %s: nothing found is no good news',
  (code, asked, role, line, verdict) => {
    const text = render(
      report({
        sources: [
          {
            provider: 'code',
            title: 'Code',
            asked,
            coverage: [{ role, channel: 'process', names: 'none', values: 'none' }],
            problems: [{ code, message: 'm' }],
          },
        ],
      }),
    );
    expect(text.split('\n').slice(0, 2)).toEqual([
      line,
      `${verdict} · 41 variables of 3 components`,
    ]);
  },
);

const HOSTILE = 'x\u001b[2Jy\n::error::z\u202e';

test('nothing of a repository reaches the terminal as it is', () => {
  const text = render(hostileReport(HOSTILE));
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(text).not.toMatch(/^::/m);
});

test('a name of a megabyte is cut, in time that grows with it', async () => {
  const renderName = (length: number) => {
    const name = 'A'.repeat(length);
    const text = render(report({ findings: [finding({ name }), finding({ name, group: 'g' })] }));
    expect(text.length).toBeLessThan(50_000);
  };
  expect(await growth(renderName, [125_000, 1_000_000])).toBeLessThan(3);
});

test('a line is wider than the terminal only where it is to be pasted or opened', () => {
  const value = report({
    findings: [
      finding({ message: 'word '.repeat(60).trim() }),
      finding({ environment: '漢字'.repeat(20) }),
    ],
    unknown: [
      {
        environment: 'production',
        asked: false,
        names: ['A'],
        why: 'long '.repeat(40).trim(),
        mend: 'b',
      },
    ],
  });
  for (const width of [40, 60, 80]) {
    for (const line of render(value, { width }).split('\n')) {
      if (/route\.ts|STRIPE_WEBHOOK_SECRET|漢字/.test(line)) continue;
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  }
});

test('colour only adds colour', () => {
  const value = report({ findings: [finding(), finding({ severity: 'warning', name: 'B' })] });
  const coloured = render(value, { colour: true });
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(render(value));
});
