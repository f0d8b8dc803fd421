import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';
import { serve } from '../net/server.ts';
import { put } from './hostile.ts';

const run = builtProgram();
const MARK = 'cAnArY0123456789';

/** A list for each way to say who asks, and the variables that it takes. */
const LISTS: Readonly<Record<string, readonly [setting: string, ...variables: string[]]>> = {
  algolia: ['{ application: ABCDE12345 }', 'ALGOLIA_APPLICATION_ID', 'ALGOLIA_API_KEY'],
  'clickhouse-cloud': [
    '{ organization: o1, service: s1 }',
    'CLICKHOUSE_CLOUD_API_KEY',
    'CLICKHOUSE_CLOUD_API_SECRET',
  ],
  cloudflare: ['{ token: t1 }', 'CLOUDFLARE_API_TOKEN'],
  digitalocean: ['{ database: d1 }', 'DIGITALOCEAN_ACCESS_TOKEN'],
  'elastic-cloud': ['{ deployment: d1 }', 'EC_API_KEY'],
  github: ['{ organization: acme }', 'ENVPARITY_GITHUB_TOKEN'],
  mailgun: ['true', 'MAILGUN_API_KEY'],
  'mongodb-atlas': [
    '{ project: p1 }',
    'MONGODB_ATLAS_PUBLIC_API_KEY',
    'MONGODB_ATLAS_PRIVATE_API_KEY',
  ],
  neon: ['{ project: p1 }', 'NEON_API_KEY'],
  planetscale: [
    '{ organization: acme, database: shop }',
    'PLANETSCALE_SERVICE_TOKEN_ID',
    'PLANETSCALE_SERVICE_TOKEN',
  ],
  'redis-cloud': [
    '{ subscription: 1, database: 2 }',
    'REDISCLOUD_ACCESS_KEY',
    'REDISCLOUD_SECRET_KEY',
  ],
  render: ['{ postgres: p1 }', 'RENDER_API_KEY'],
  sendgrid: ['true', 'SENDGRID_API_KEY'],
  supabase: ['{ project: p1 }', 'SUPABASE_ACCESS_TOKEN'],
};

const config = [
  'environments: { production: { egress: [203.0.113.9] } }',
  'allowlists:',
  ...Object.entries(LISTS).map(
    ([id, [setting]]) => `  - { name: List of ${id}, ${id}: ${setting} }`,
  ),
].join('\n');

/** HTTP Digest sends nothing before it is asked to. */
const DIGEST = 1;

function environment(url: string): Record<string, string> {
  const urls = Object.keys(LISTS).map((id) => [
    id === 'github' ? 'GITHUB_API_URL' : `ENVPARITY_${id.toUpperCase().replace(/-/g, '_')}_API_URL`,
    url,
  ]);
  const tokens = Object.values(LISTS).flatMap(([, ...names]) => names.map((name) => [name, MARK]));
  return Object.fromEntries([...urls, ...tokens]);
}

/** What a platform may take for the secret, however it was sent. */
function sentIn(headers: IncomingHttpHeaders): string {
  const { authorization = '' } = headers;
  const [, pair] = /^Basic (.+)$/.exec(authorization) ?? [];
  const own = Object.keys(headers).filter((name) => /^x-.*key$/.test(name));
  const plain = pair === undefined ? authorization : Buffer.from(pair, 'base64').toString('utf8');
  const parts = [...own.map((name) => String(headers[name])), ...plain.split(/[ :]/)];
  return parts.filter(Boolean).at(-1) ?? '';
}

test.each([
  ['check', '--debug'],
  ['check', '--format', 'json'],
  ['sources'],
  ['sources', '--format', 'json'],
])('a platform that sends back what it got makes nobody tell it: %s %s %s', async (...args) => {
  const server = await serve(({ headers }, response) => {
    const code = sentIn(headers);
    const body = {
      code,
      id: code,
      errorCode: code,
      message: JSON.stringify(headers),
      errors: [{ code, message: code }],
    };
    response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const folder = tempFolder();
  put(folder, 'package.json', '{}');
  put(folder, 'envparity.yaml', config);
  const { code, stdout, stderr } = await run(args, { cwd: folder, env: environment(server.url) });
  const sent = server.requests.filter(({ headers }) => sentIn(headers).includes(MARK));
  expect(sent.length).toBeGreaterThanOrEqual(Object.keys(LISTS).length - DIGEST);
  expect(stdout + stderr).not.toContain(MARK);
  // Nor was there anything to mask at the last moment.
  expect(stdout + stderr).not.toContain('•••');
  for (const id of Object.keys(LISTS)) expect(stdout, id).toContain(`List of ${id}`);
  expect(code).toBe(3);
});
