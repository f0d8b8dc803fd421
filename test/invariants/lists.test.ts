import { expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';
import { serve } from '../net/server.ts';
import { put } from './hostile.ts';

const run = builtProgram();
const MARK = 'cAnArY0123456789';

/** A list for each way to say who asks, and the variables that it takes. */
const LISTS: Readonly<Record<string, readonly [setting: string, ...variables: string[]]>> = {
  cloudflare: ['{ token: t1 }', 'CLOUDFLARE_API_TOKEN'],
  github: ['{ organization: acme }', 'ENVPARITY_GITHUB_TOKEN'],
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

function environment(url: string): Record<string, string> {
  const urls = Object.keys(LISTS).map((id) => [
    id === 'github' ? 'GITHUB_API_URL' : `ENVPARITY_${id.toUpperCase().replace(/-/g, '_')}_API_URL`,
    url,
  ]);
  const tokens = Object.values(LISTS).flatMap(([, ...names]) => names.map((name) => [name, MARK]));
  return Object.fromEntries([...urls, ...tokens]);
}

test.each([
  ['check', '--debug'],
  ['check', '--format', 'json'],
  ['sources'],
  ['sources', '--format', 'json'],
])('a platform that sends back what it got makes nobody tell it: %s %s %s', async (...args) => {
  const server = await serve(({ headers }, response) => {
    const { authorization = '' } = headers;
    const [code = ''] = authorization.split(/[ :]/).slice(-1);
    const body = {
      code,
      errorCode: code,
      message: authorization,
      errors: [{ code, message: code }],
    };
    response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const folder = tempFolder();
  put(folder, 'package.json', '{}');
  put(folder, 'envparity.yaml', config);
  const { code, stdout, stderr } = await run(args, { cwd: folder, env: environment(server.url) });
  const asked = new Set(server.requests.map(({ headers }) => headers.authorization));
  expect([...asked].some((header) => header?.includes(MARK))).toBe(true);
  expect(stdout + stderr).not.toContain(MARK);
  // Nor was there anything to mask at the last moment.
  expect(stdout + stderr).not.toContain('•••');
  for (const id of Object.keys(LISTS)) expect(stdout, id).toContain(`List of ${id}`);
  expect(code).toBe(3);
});
