import draft4 from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { explainedRule } from '../../src/rules/explained.ts';
import { rules } from '../../src/rules/index.ts';
import { finding, HOSTILE_TEXTS, hostileReport, report } from './reports.ts';

// What draft 4 calls otherwise is the id alone; no schema it holds uses what later drafts changed.
const { $schema, id, ...schema } = draft4;
const isSarif = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

function render(value: Report, over: { suppressed?: boolean } = {}) {
  const text = renderSarif(value, {
    files: { prefix: 'shop/' },
    anchor: (component) => `${component}/package.json`,
    version: '1.2.3',
    home: 'https://example.com',
    rule: explainedRule,
    suppressed: over.suppressed ?? true,
  });
  const log = JSON.parse(text);
  expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 5))).toBe(true);
  return { text, run: log.runs[0] };
}

test('a finding is a result with its place, its way out and its rule', () => {
  const value = report({
    findings: [
      finding({
        related: [
          { location: { file: 'src/hooks.ts', line: 3, column: 4 }, message: 'also read here' },
          { location: { source: 'Vercel project shop' }, message: 'set here' },
        ],
      }),
    ],
  });
  const { run } = render(value);
  expect(run.results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "shop/apps/web/src/app/api/webhooks/route.ts",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "startColumn": 16,
                "startLine": 12,
              },
            },
          },
        ],
        "message": {
          "text": "STRIPE_WEBHOOK_SECRET is needed here, and production does not set it. Add it to apps/web/.env.production: STRIPE_WEBHOOK_SECRET=",
        },
        "partialFingerprints": {
          "envparity/v1": "fp-STRIPE_WEBHOOK_SECRET",
          "primaryLocationLineHash": "fp-STRIPE_WEBHOOK_SECRET",
        },
        "properties": {
          "component": "apps/web",
          "environment": "production",
          "name": "STRIPE_WEBHOOK_SECRET",
        },
        "relatedLocations": [
          {
            "id": 0,
            "message": {
              "text": "also read here.",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "shop/src/hooks.ts",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "startColumn": 4,
                "startLine": 3,
              },
            },
          },
        ],
        "ruleId": "missing",
        "ruleIndex": 0,
      },
    ]
  `);
  expect(run.tool.driver.rules[0]).toMatchObject({ id: 'missing', name: 'Missing' });
  expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

describe('what GitHub asks of', () => {
  test.each(rules.map(({ id: rule }) => rule))('the rule %s', (rule) => {
    const { run } = render(report({ findings: [finding({ rule })] }));
    const [only] = run.tool.driver.rules;
    const filled = { text: expect.stringMatching(/\S/) };
    expect(only).toMatchObject({
      id: rule,
      shortDescription: filled,
      fullDescription: filled,
      help: { ...filled, markdown: expect.stringMatching(/\S/) },
      helpUri: expect.stringMatching(new RegExp(`#${rule}$`)),
    });
    expect(only.shortDescription.text.length).toBeLessThan(1024);
    expect(only.fullDescription.text.length).toBeLessThan(1024);
    expect(only.properties.tags.length).toBeLessThanOrEqual(10);
    expect(run.results[0].ruleIndex).toBe(0);
  });

  test('a result: a file and a line, whatever the finding is about', () => {
    const places = (over: Parameters<typeof finding>[0]) => {
      const { run } = render(report({ findings: [finding(over)] }));
      const [{ physicalLocation }] = run.results[0].locations;
      return [physicalLocation.artifactLocation.uri, physicalLocation.region.startLine];
    };
    const source = { source: 'Vercel project shop' };
    const read = { file: 'src/a b#c%.ts', line: 7, column: 2 };
    expect(places({ location: read })).toEqual(['shop/src/a%20b%23c%25.ts', 7]);
    expect(
      places({ location: source, related: [{ location: read, message: 'read here' }] }),
    ).toEqual(['shop/src/a%20b%23c%25.ts', 7]);
    expect(places({ location: source })).toEqual(['shop/apps/web/package.json', 1]);
  });

  test('at most 25,000 results, the worst of them, and that there are more', () => {
    const findings = Array.from({ length: 25_010 }, (_, index) =>
      finding({ name: `N${index}`, severity: index < 20_000 ? 'error' : 'info' }),
    );
    const suppressed = [{ finding: finding(), reason: 'r', by: { source: 's' } }];
    const { run } = render(report({ findings, suppressed }));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.at(-1).partialFingerprints['envparity/v1']).toBe('fp-N24999');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain(
      '10 findings not shown',
    );
  });
});

test('severities, and what was there before, keep their names', () => {
  const { run } = render(
    report({
      findings: [
        finding({ severity: 'error', new: true }),
        finding({ severity: 'warning', new: false }),
        finding({ severity: 'info' }),
      ],
    }),
  );
  const told = run.results.map(({ level, baselineState }: Record<string, unknown>) => [
    level,
    baselineState,
  ]);
  expect(told).toEqual([
    ['error', 'new'],
    ['warning', 'unchanged'],
    ['note', undefined],
  ]);
});

test('what was taken back is told with its reason, or left out for who would not know it', () => {
  const location = { file: 'src/a.ts', line: 7, column: 2 };
  const value = report({
    suppressed: [
      { finding: finding({ location }), reason: 'set by hand', by: location },
      { finding: finding(), reason: 'later', by: { file: 'envparity.yaml', line: 2, column: 1 } },
    ],
  });
  const told = render(value).run.results.flatMap(
    ({ suppressions }: { suppressions: Record<string, string>[] }) =>
      suppressions.map(({ kind, justification }) => [kind, justification]),
  );
  expect(told).toEqual([
    ['inSource', 'set by hand'],
    ['external', 'later'],
  ]);
  expect(render(value, { suppressed: false }).run.results).toEqual([]);
});

test.each([
  ['forbidden', true],
  ['provider-failed', false],
])('a source with %s: successful %s, and what could not be read is told', (code, successful) => {
  const problems = [{ code, message: 'The token was refused', hint: 'Make a new one' }];
  const { run } = render(
    report({
      sources: [{ provider: 'vercel', title: 'Vercel', asked: true, coverage: [], problems }],
      unknown: [{ environment: 'a', asked: true, names: ['X'], why: 'w', mend: 'm' }],
    }),
  );
  const [{ executionSuccessful, toolExecutionNotifications: told }] = run.invocations;
  expect(executionSuccessful).toBe(successful);
  expect(
    told.map(({ level, message }: { level: string; message: { text: string } }) => [
      level,
      message.text,
    ]),
  ).toEqual([
    ['error', 'Vercel could not be read.'],
    ['error', 'The token was refused. Make a new one.'],
    ['note', '1 name of a not known: w. m'],
  ]);
});

test.each(HOSTILE_TEXTS)('hostile text %j makes no link, hides nothing, leaves no tree', (text) => {
  const { text: json, run } = render(hostileReport(text));
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  for (const { message, locations } of run.results) {
    expect(message.text).not.toMatch(/\]\(/);
    expect(message.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    const { uri } = locations[0].physicalLocation.artifactLocation;
    const url = new URL(uri, 'https://root.example/top/');
    expect(url.origin).toBe('https://root.example');
    expect([url.search, url.hash]).toEqual(['', '']);
  }
});
