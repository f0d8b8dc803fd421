import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { renderGithub } from '../../src/report/github.ts';
import { everywhere, finding, HOSTILE_TEXTS, hostileReport, report } from './reports.ts';

function render(value: Report): string {
  return renderGithub(value, { prefix: 'shop/' });
}

interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line of output. */
function read(line: string): Command {
  const match = /^::(\w+) ((?:[^,:=]+=[^,:]*,?)*)::(.*)$/.exec(line);
  const [, command = '', pairs = '', message = ''] = match ?? [];
  const decoded = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = pairs.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decoded(pair.slice(at + 1))];
  });
  return { command, properties: Object.fromEntries(properties), message: decoded(message) };
}

function commands(value: Report): Command[] {
  return render(value).split('\n').slice(0, -1).map(read);
}

test('one of each', () => {
  const value = report({
    findings: [
      finding(),
      finding({ severity: 'warning', location: { source: 'Vercel project shop' } }),
      everywhere(finding({ severity: 'info', rule: 'unused', message: '100% unused, so: a' })),
    ],
  });
  expect(render(value)).toMatchInlineSnapshot(`
    "::error file=shop/apps/web/src/app/api/webhooks/route.ts,line=12,col=16,title=missing (production)::STRIPE_WEBHOOK_SECRET is needed here, and production does not set it%0AAdd it to apps/web/.env.production:%0A  STRIPE_WEBHOOK_SECRET=
    ::warning title=missing (production)::STRIPE_WEBHOOK_SECRET is needed here, and production does not set it%0AVercel project shop%0AAdd it to apps/web/.env.production:%0A  STRIPE_WEBHOOK_SECRET=
    ::notice file=shop/apps/web/src/app/api/webhooks/route.ts,line=12,col=16,title=unused::100%25 unused, so: a%0AAdd it to apps/web/.env.production:%0A  STRIPE_WEBHOOK_SECRET=
    "
  `);
  expect(commands(value)[2]?.message).toMatch(/^100% unused, so: a\n/);
});

test('findings of one cause are one annotation that names all', () => {
  const findings = ['A_KEY', 'B_KEY', 'C_KEY', 'D_KEY'].map((name) =>
    finding({ name, group: 'g' }),
  );
  const [only, ...others] = commands(report({ findings }));
  expect(others).toEqual([]);
  expect(only?.message).toContain('4 names of apps/web: each is needed here');
  for (const { name } of findings) expect(only?.message).toContain(name);
});

test('nothing found is nothing said', () => {
  expect(render(report())).toBe('');
});

describe('more than GitHub shows', () => {
  const many = (severity: 'error' | 'warning' | 'info', count: number) =>
    Array.from({ length: count }, (_, index) =>
      finding({ name: `${severity.toUpperCase()}_${index}`, severity }),
    );

  test('the worst ten of each kind, and one notice that counts the rest', () => {
    const findings = [...many('error', 12), ...many('warning', 10), ...many('info', 11)];
    const all = commands(report({ findings }));
    const kinds = all.map(({ command }) => command);
    for (const kind of ['error', 'warning', 'notice'])
      expect(kinds.filter((one) => one === kind)).toHaveLength(10);
    expect(all[0]?.message).toContain('ERROR_0');
    expect(all.at(-1)?.message).toBe('4 more findings; the report lists all');
  });

  test('ten of each are all shown', () => {
    const findings = [...many('error', 10), ...many('info', 10)];
    expect(commands(report({ findings }))).toHaveLength(20);
    expect(render(report({ findings }))).not.toContain('more finding');
  });
});

test.each(HOSTILE_TEXTS)('hostile text %j forges no command and no property', (text) => {
  const all = commands(hostileReport(text));
  expect(all.length).toBeGreaterThan(2);
  for (const { command, properties, message } of all) {
    expect(command).toBe('error');
    expect(['file,line,col,title', 'title']).toContain(Object.keys(properties).join());
    expect(Object.values(properties).join()).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
});

test('no message is longer than GitHub takes', () => {
  for (const { message } of commands(hostileReport('A'.repeat(100_000))))
    expect(message.length).toBeLessThanOrEqual(4096);
});
