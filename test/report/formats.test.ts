import { expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { LIMITS, renderMarkdown } from '../../src/report/markdown.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { explainedRule } from '../../src/rules/explained.ts';
import { everywhere, finding, report } from './reports.ts';
import { NO_TIMELINES } from './timelines.ts';

const files = { prefix: '' };
const FORMATS: Readonly<Record<string, (value: Report) => string>> = {
  markdown: (value) => renderMarkdown(value, { files, limit: LIMITS.comment }),
  sarif: (value) =>
    renderSarif(value, {
      files,
      anchor: () => 'package.json',
      version: '1.2.3',
      home: 'https://example.com',
      rule: explainedRule,
      suppressed: true,
    }),
  github: (value) => renderGithub(value, files),
  junit: (value) => renderJunit(value, files),
  html: (value) =>
    renderHtml(value, { environments: [], rows: [] }, NO_TIMELINES, { files, now: new Date(0) }),
};

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Some of one cause, some alone, in several environments, in files, on platforms and nowhere. */
const findings = SEVERITIES.flatMap((severity) =>
  Array.from({ length: 9 }, (_, index) => {
    const one = finding({
      severity,
      name: `${severity.toUpperCase()}_NAME_${index}`,
      ...(index < 5 ? { group: 'one cause' } : {}),
      ...(index === 6 ? { environment: 'staging' } : {}),
      ...(index === 7 ? { location: { source: 'Vercel project shop' } } : {}),
    });
    return index === 8 ? everywhere(one) : one;
  }),
);

test.each(Object.entries(FORMATS))('%s: every finding is told, and how to mend it', (_, render) => {
  const text = render(report({ findings }));
  for (const { name = '' } of findings) {
    expect(text).toContain(name);
    expect(text).toMatch(new RegExp(`${name}=(?![\\w])`));
  }
});

test.each(Object.entries(FORMATS))('%s: the worst comes first', (_, render) => {
  const text = render(report({ findings }));
  const places = SEVERITIES.map((severity) => text.indexOf(`${severity.toUpperCase()}_NAME_0`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.each(Object.entries(FORMATS))('%s: the same report gives the same text', (_, render) => {
  expect(render(report({ findings }))).toBe(render(structuredClone(report({ findings }))));
});
