import { expect, test } from 'vitest';
import { emptyConfig } from '../../src/config/types.ts';
import { inspect } from '../../src/inspect.ts';
import { hardcoded } from '../../src/rules/hardcoded.ts';
import { memoryTree } from '../helpers/memory-tree.ts';
import { withSamples } from '../helpers/samples.ts';

const LIVE = "export const key = 'sk_live_<b62:99>';";
const TEST = "export const key = 'sk_test_<b62:99>';";

async function draftsOf(file: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const files = { 'package.json': '{}', ...more, [file]: withSamples(text) };
  const { view } = await inspect(memoryTree(files, { tracked: Object.keys(files) }), {
    ...{ config: emptyConfig, env: {}, offline: true },
    now: new Date('2026-01-01T00:00:00Z'),
  });
  return [...hardcoded.check(view)];
}

test.each([
  ['a live key', 'src/a.ts', LIVE, ['error']],
  ['a key without modes', 'src/a.ts', "a = 're_<b62:8>_<b62:24>';", ['error']],
  ['a key of the test mode', 'src/a.ts', TEST, ['warning']],
  ['a key of the test mode in a template', '.env.example', 'A=sk_test_<b62:99>', ['warning']],
  ['a secret that only signs', 'src/a.ts', "a = 'whsec_<b62:32>';", ['warning']],
  ['a live key of the tests', '.env.test', 'A=sk_live_<b62:99>', ['error']],
  ['a key of the test mode for tests', '.env.test', 'A=sk_test_<b62:99>', ['info']],
  ['one in another language', 'app/a.py', "stripe.api_key = 'sk_live_<b62:99>'", ['error']],
  ['one in a comment of it', 'app/a.py', "# api_key = 'sk_live_<b62:99>'", []],
  ['one in a test', 'test/a.ts', LIVE, []],
  ['one in a test that was issued', 'test/a.ts', "a = 'ghp_<checked:30>';", ['warning']],
])('%s', async (_, file, text, severities) => {
  expect((await draftsOf(file, text)).map(({ severity }) => severity)).toEqual(severities);
});

test('the remedy names the variable of the code, else that of the vendor, and the command of the platform', async () => {
  const vercel = { '.vercel/project.json': '{"projectId":"prj_1","orgId":"team_1"}' };
  const [named] = await draftsOf('a.ts', "a = process.env.PAY_KEY ?? 'sk_live_<b62:99>';", vercel);
  const [unnamed] = await draftsOf('a.ts', "a = new Stripe('sk_live_<b62:99>');", vercel);
  const [unsure] = await draftsOf('a.ts', LIVE);
  expect(named?.remedy?.text).toContain('as PAY_KEY in the environment');
  expect(unnamed?.remedy?.text).toContain('as STRIPE_SECRET_KEY in the environment');
  expect(unnamed?.remedy?.command?.slice(0, 4)).toEqual([
    'vercel',
    'env',
    'add',
    'STRIPE_SECRET_KEY',
  ]);
  expect(unsure?.remedy?.text).toContain('as a variable in the environment');
});
