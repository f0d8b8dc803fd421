import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startWebhook, TOKEN } from '../fakes/webhook.ts';
import { builtProgram } from '../helpers/built.ts';
import { DRIFTED, project } from './project.ts';

const run = builtProgram();
const SECRET = 'w7Yp2QkLr9Zt4VbN';

async function reporting(format: string, status = 200) {
  const fake = await startWebhook(status);
  const { '.env': _, ...files } = DRIFTED;
  const root = project(files);
  const state = join(project({}), 'state.json');
  const address = `${fake.url}/services/${TOKEN}`;
  const report = (env: Readonly<Record<string, string>> = {}) =>
    run(['report', '--state', state, '--webhook-format', format], {
      cwd: root,
      env: { ENVPARITY_WEBHOOK_URL: address, ...env },
    });
  return { fake, root, report };
}

describe('a webhook', () => {
  test('gets what is new once, signed, and nothing where nothing is', async () => {
    const { fake, root, report } = await reporting('json');
    const { stderr } = await report({ ENVPARITY_WEBHOOK_SECRET: SECRET });
    expect(stderr).toBe('');
    await report({ ENVPARITY_WEBHOOK_SECRET: SECRET });
    expect(fake.requests).toHaveLength(1);
    writeFileSync(join(root, 'src/more.ts'), "if (!process.env.MORE) throw new Error('MORE');\n");
    await report();
    const [first, second] = fake.requests;
    const signature = createHmac('sha256', SECRET).update(first?.body ?? '');
    expect(first?.headers['x-envparity-signature-256']).toBe(`sha256=${signature.digest('hex')}`);
    expect(second?.headers).not.toHaveProperty('x-envparity-signature-256');
    const sent = [first, second].map((call) => JSON.parse(call?.body ?? ''));
    expect(sent.map((message) => Object.keys(message).sort())).toEqual([
      ['changes', 'ended', 'findings', 'schemaVersion'],
      ['changes', 'ended', 'findings', 'schemaVersion'],
    ]);
    const names = sent.map(({ findings }) => findings.map(({ name }: { name: string }) => name));
    expect(names[0]).toContain('API_KEY');
    expect(names[1]).toContain('MORE');
    expect(names[1]).not.toContain('API_KEY');
    expect(fake.requests.map(({ body }) => body).join()).not.toContain('canary');
    await fake[Symbol.asyncDispose]();
  });

  test.each([
    ['slack', 'text'],
    ['discord', 'content'],
  ])('of %s gets a text in which nothing links, notifies or ends the box', async (format, key) => {
    const { fake, root, report } = await reporting(format);
    const lines = ['A', 'B', 'C'].map((name) => `if (!process.env.${name}_KEY) throw 1;`);
    writeFileSync(join(root, 'src/more.ts'), lines.join('\n'));
    writeFileSync(
      join(root, 'envparity.yaml'),
      'environments:\n  "<!channel> ``` @everyone https://evil.example":\n    sources: [{ dotenv: .env.production }]\n',
    );
    await report();
    const message = JSON.parse(fake.requests[0]?.body ?? '');
    expect(message[key]).toMatch(/^```\nenvparity: new: \d+ error/);
    expect(message[key]).toContain("''' @everyone");
    expect(message[key].match(/```/g)).toHaveLength(2);
    expect(message[key].length).toBeLessThan(2_000);
    if (format === 'slack') expect(message[key]).not.toMatch(/[<>]/);
    else expect(message.allowed_mentions).toEqual({ parse: [] });
    await fake[Symbol.asyncDispose]();
  });

  test('that refuses is a warning, which does not show its address', async () => {
    const { fake, report } = await reporting('slack', 500);
    const { code, stdout, stderr } = await report();
    expect(code).toBe(1);
    expect(stdout).toContain('API_KEY is needed here');
    expect(stderr).toMatch(
      /^warning: the webhook at 127\.0\.0\.1:\d+ was not told: it answered 500/,
    );
    expect(stderr).not.toContain(TOKEN);
    await fake[Symbol.asyncDispose]();
  });

  test.each([
    ['is not https', { ENVPARITY_WEBHOOK_URL: `http://hooks.example/${TOKEN}` }],
    ['is no address', { ENVPARITY_WEBHOOK_URL: TOKEN }],
    ['is not used in a pull request', { GITHUB_EVENT_NAME: 'pull_request' }],
  ])('whose address %s is not told', async (mistake, env) => {
    const { fake, report } = await reporting('slack');
    const { code, stderr } = await report(env);
    expect(code).toBe(1);
    expect(stderr).toContain(`warning: the address of the webhook ${mistake}. `);
    expect(stderr).not.toContain(TOKEN);
    expect(fake.requests).toEqual([]);
    await fake.close();
  });

  test('without an address is wrong use', async () => {
    const { fake, report } = await reporting('slack');
    const { code, stderr } = await report({ ENVPARITY_WEBHOOK_URL: '' });
    expect(code).toBe(2);
    expect(stderr).toContain('Set ENVPARITY_WEBHOOK_URL');
    await fake.close();
  });
});
