import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/model/index.ts';
import { builtProgram } from './helpers/built.ts';
import { readProject, root } from './helpers/project.ts';

const run = builtProgram();

describe('the shop', () => {
  test('shows every drift that is planted in it, and nothing else', async () => {
    const args = ['check', 'examples/shop', '--format', 'json'];
    const { code, stdout } = await run(args, { cwd: root });
    const lines = JSON.parse(stdout).findings.map(
      ({ severity, rule, name, environment }: Finding) =>
        [severity, rule, name, environment].filter(Boolean).join(' '),
    );
    expect(lines).toEqual([
      'error missing STRIPE_WEBHOOK_SECRET production',
      'error missing DATABASE_URL production',
      'error empty SESSION_SECRET production',
      'error misspelled RESEND_API_KEY production',
      'error test-key-in-production TURNSTILE_SECRET_KEY production',
      'warning only-in-development SENTRY_DSN production',
      'warning framework-prefix ANALYTICS_ID',
      'warning duplicate NEXT_PUBLIC_SITE_URL',
      'info undocumented NEXT_PUBLIC_BANNER',
      'info undocumented WORKER_CONCURRENCY',
      'info stale-template PAYPAL_CLIENT_ID',
      'info unused SMTP_HOST',
    ]);
    expect(code).toBe(1);
  });

  test('no value of its files is in any output', async () => {
    for (const format of ['pretty', 'json']) {
      const args = ['check', 'examples/shop', '--format', format];
      const { stdout, stderr } = await run(args, { cwd: root });
      expect(stdout + stderr).not.toMatch(/made-up|not-a-secret|1x0000|shop:shop/);
    }
  });
});

test('the README shows what the program prints', async () => {
  const readme = readProject('README.md');
  const [, command = '', shown = ''] =
    /```\n\$ npx envparity (.+)\n([\s\S]+?) +…\n```/.exec(readme) ?? [];
  const { stdout } = await run(command.split(' '), { cwd: root });
  expect(shown.length).toBeGreaterThan(100);
  expect(stdout.startsWith(shown)).toBe(true);
});
