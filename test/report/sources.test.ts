import { Ajv } from 'ajv';
import pc from 'picocolors';
import { expect, test } from 'vitest';
import report from '../../schemas/report.schema.json' with { type: 'json' };
import schema from '../../schemas/sources.schema.json' with { type: 'json' };
import type { Coverage, SourcesReport } from '../../src/model/index.ts';
import { renderSources, renderSourcesJson } from '../../src/report/sources.ts';

const validate = new Ajv({ allErrors: true, strict: true })
  .addSchema(report, 'report.schema.json')
  .compile(schema);

const terminal = { width: 80, shell: 'posix' as const, paint: pc.createColors(false) };

function row(part: Partial<Coverage>): Coverage {
  return { role: 'supplies', channel: 'process', names: 'complete', values: 'complete', ...part };
}

const WHY = 'VERCEL_TOKEN is not set, so that nobody could ask';
const dark = row({ names: 'none', values: 'none', why: WHY, mend: 'VERCEL_TOKEN=… envparity' });
const SOURCES: SourcesReport = {
  schemaVersion: 1,
  sources: [
    {
      provider: 'dotenv',
      title: 'dotenv files',
      asked: true,
      coverage: [
        row({ environment: 'development', component: 'apps/web' }),
        row({ environment: 'production', component: 'apps/web', phase: 'build' }),
      ],
      problems: [{ code: 'c', message: 'm' }],
    },
    {
      provider: 'vercel',
      title: 'Vercel\u001b[31m',
      asked: false,
      coverage: [
        { ...dark, environment: 'production' },
        { ...dark, environment: 'preview' },
        row({ environment: 'ci', channel: 'github-secrets' }),
      ],
      problems: [],
    },
    { provider: 'launch', title: 'Launch commands', asked: false, coverage: [], problems: [] },
    {
      provider: 'config',
      title: 'Lists',
      asked: true,
      coverage: [],
      lists: [
        { title: 'Acme\u001b[31m', sight: 'complete', entries: 1 },
        { title: 'Other', sight: 'none', entries: 0, why: 'it answered 403', mend: 'ask them' },
      ],
      problems: [],
    },
  ],
  idle: [{ provider: 'replit', title: 'Replit' }],
};

test('one table for people, each reason once', () => {
  expect(renderSources(SOURCES, terminal)).toMatchInlineSnapshot(`
    "source                of                                  names         values
    dotenv files (asked)  development, production of apps/web complete      complete
    Vercel\\x1b[31m        production, preview                 none [1]      none
                          ci (github-secrets)                 complete      complete
    Launch commands       no environment for sure
    Lists (asked)         allowlist Acme\\x1b[31m, 1 entry     complete
                          allowlist Other, 0 entries          none [2]

    [1] VERCEL_TOKEN is not set, so that nobody could ask
        → VERCEL_TOKEN=… envparity
    [2] it answered 403
        → ask them

    Not in use here: Replit
    "
  `);
});

test('nothing found is told as such', () => {
  const text = renderSources({ schemaVersion: 1, sources: [], idle: [] }, terminal);
  expect(text.trim()).toBe('');
});

test('JSON has the shape of its schema', () => {
  const data: unknown = JSON.parse(renderSourcesJson(SOURCES));
  expect(validate(data) ? [] : validate.errors).toEqual([]);
});
