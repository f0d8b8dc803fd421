import { expect, onTestFinished, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { inspect } from '../../src/inspect.ts';
import { judge } from '../../src/judge.ts';
import { startSupabase } from '../fakes/supabase.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

const TOKEN = 'sbp_canary0123456789';
const REF = 'abcdefghijklmnopqrst';

const config = `
environments:
  production: { sources: [{ dotenv: .env.live }], egress: [203.0.113.9] }
allowlists:
  - { name: Shop database, supabase: { project: ${REF} } }
`;

async function check(
  dotenv: string,
  allowed: readonly string[],
  more: { readonly text?: string; readonly files?: Readonly<Record<string, string>> } = {},
) {
  const restrictions = { entitlement: 'allowed', status: 'applied' };
  const fake = await startSupabase(TOKEN, {
    [REF]: { ...restrictions, config: { dbAllowedCidrs: allowed } },
  });
  onTestFinished(() => fake.close());
  const files = {
    '.env.live': dotenv,
    'a.js': 'process.env.DATABASE_URL; process.env.SUPABASE_URL;',
    ...more.files,
  };
  const parsed = parseConfig({ file: 'envparity.yaml', text: more.text ?? config, under: [] }, []);
  const { view } = await inspect(memoryTree(files), {
    config: parsed,
    env: { SUPABASE_ACCESS_TOKEN: TOKEN, ENVPARITY_SUPABASE_API_URL: fake.url },
    now: new Date(0),
    offline: false,
  });
  return judge(view, parsed.rules).filter(({ rule }) => rule === 'egress-not-allowed');
}

const database = `DATABASE_URL=postgres://postgres:hunter22@db.${REF}.supabase.co:5432/postgres\n`;
const api = `SUPABASE_URL=https://${REF}.supabase.co\n`;

test('a database that does not let in an environment is a finding, which names no address of the API', async () => {
  const [finding, ...more] = await check(database + api, ['203.0.113.8/32']);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    name: 'DATABASE_URL',
    environment: 'production',
    message:
      'DATABASE_URL in production leads to Shop database, which lets in none of the addresses that production leaves from: 203.0.113.9',
    remedy: {
      text: 'Admit 203.0.113.9 in the network restrictions of the project',
      command: expect.arrayContaining(['--db-allow-cidr', '203.0.113.9/32']),
    },
  });
});

test.each([
  ['one that does', database, ['203.0.113.0/28']],
  [
    'one on another host',
    'DATABASE_URL=postgres://u:hunter22@db.acme.example/shop\n',
    ['203.0.113.9/32'],
  ],
])('%s is none', async (_, dotenv, allowed) => {
  expect(await check(dotenv, allowed)).toEqual([]);
});

test('a database of another project gets past another list', async () => {
  const text = `${config.trimEnd()}
`.replace(
    'allowlists:',
    '  staging: { sources: [{ dotenv: .env.staging }], egress: [203.0.113.77] }\nallowlists:',
  );
  const other = database.replaceAll(REF, 'zyxwvutsrqponmlkjihg');
  expect(
    await check(database, ['203.0.113.9/32'], { text, files: { '.env.staging': other } }),
  ).toEqual([]);
  const same = await check(database, ['203.0.113.9/32'], {
    text,
    files: { '.env.staging': database },
  });
  expect(same.map(({ name, environment }) => [name, environment])).toEqual([
    ['DATABASE_URL', 'staging'],
  ]);
});
