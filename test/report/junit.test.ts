import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { everywhere, finding, HOSTILE_TEXTS, hostileReport, report } from './reports.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['testsuite', 'testcase'].includes(name),
});

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
  readonly testcase: readonly Record<string, unknown>[];
}

function suites(value: Report): { text: string; all: Suite[]; root: Record<string, string> } {
  const text = renderJunit(value, { prefix: 'shop/' });
  expect(XMLValidator.validate(text)).toBe(true);
  const { testsuite, ...root } = parser.parse(text).testsuites;
  return { text, all: testsuite, root };
}

test('a finding fails, what is worth knowing passes, an environment without findings is green', () => {
  const value = report({
    findings: [finding(), everywhere(finding({ severity: 'info', rule: 'unused' }))],
    unknown: [{ environment: 'development', asked: false, names: ['A'], why: 'w', mend: 'm' }],
    environments: ['development', 'production', 'staging'],
  });
  expect(suites(value).text).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="envparity" tests="4" failures="1" errors="0" time="0">
    <testsuite name="development" tests="1" failures="0" errors="0" skipped="1" time="0">
    <testcase name="1 name not known" classname="unknown" time="0">
    <skipped message="w. m"/>
    </testcase>
    </testsuite>
    <testsuite name="production" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="STRIPE_WEBHOOK_SECRET: missing" classname="missing" time="0">
    <failure type="error" message="STRIPE_WEBHOOK_SECRET is needed here, and production does not set it">shop/apps/web/src/app/api/webhooks/route.ts:12:16
    Add it to apps/web/.env.production
      STRIPE_WEBHOOK_SECRET=</failure>
    </testcase>
    </testsuite>
    <testsuite name="staging" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="no drift found" classname="envparity" time="0"/>
    </testsuite>
    <testsuite name="In the repository" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="STRIPE_WEBHOOK_SECRET: unused" classname="unused" time="0">
    <system-out>STRIPE_WEBHOOK_SECRET is needed here, and production does not set it
    shop/apps/web/src/app/api/webhooks/route.ts:12:16
    Add it to apps/web/.env.production
      STRIPE_WEBHOOK_SECRET=</system-out>
    </testcase>
    </testsuite>
    </testsuites>
    "
  `);
});

test('the counts are those of the cases', () => {
  const findings = [
    finding(),
    finding({ name: 'B', severity: 'warning' }),
    finding({ name: 'C', severity: 'info', environment: 'elsewhere' }),
  ];
  const problems = [{ code: 'forbidden', message: 'The token was refused' }];
  const source = { provider: 'vercel', title: 'Vercel', asked: true, coverage: [], problems };
  const { all, root } = suites(report({ findings, sources: [source] }));
  expect(all.map(({ name, tests, failures, errors }) => [name, tests, failures, errors])).toEqual([
    ['development', '1', '0', '0'],
    ['production', '2', '2', '0'],
    ['elsewhere', '1', '0', '0'],
    ['Sources', '1', '0', '1'],
  ]);
  expect(root).toMatchObject({ tests: '5', failures: '2', errors: '1' });
});

describe.each([
  ['provider-failed', false, ['Sources']],
  ['forbidden', false, []],
])('a source that was merely tried, with %s', (code, asked, names) => {
  test(`makes ${names.length} suites`, () => {
    const source = {
      provider: 'x',
      title: 'X',
      asked,
      coverage: [],
      problems: [{ code, message: 'm' }],
    };
    const { all } = suites(report({ environments: ['production'], sources: [source] }));
    expect(all.map(({ name }) => name)).toEqual(['production', ...names]);
  });
});

test.each(HOSTILE_TEXTS)('hostile text %j makes no element and no attribute of its own', (text) => {
  const { text: xml, all } = suites(hostileReport(text));
  const tags = new Set([...xml.matchAll(/<\/?([\w!?[-]+)/g)].map(([, tag]) => tag));
  const own = ['testsuites', 'testsuite', 'testcase'];
  const told = ['failure', 'skipped', 'error', '?xml'];
  expect([...tags].filter((tag) => ![...own, ...told].includes(tag ?? ''))).toEqual([]);
  expect(xml.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/u);
  for (const { testcase } of all) {
    for (const one of testcase) {
      const keys = ['name', 'classname', 'time', 'system-out', ...told];
      expect(Object.keys(one).filter((key) => !keys.includes(key))).toEqual([]);
    }
  }
});

test('a name is told as it is', () => {
  const name = `<a href="x">&amp;'`;
  const { text } = suites(report({ findings: [finding({ name, message: 'm' })] }));
  expect(text).toContain('name="&lt;a href=&quot;x&quot;&gt;&amp;amp;&apos;: missing"');
});
