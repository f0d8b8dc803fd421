import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderCarried } from '../../src/carried/render.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { inspect } from '../../src/inspect.ts';
import { judge } from '../../src/judge.ts';
import type { Finding } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { SNAPSHOT } from '../../src/snapshot/open.ts';
import { takeSnapshot } from '../../src/snapshot/take.ts';
import { keyOf } from '../../src/values/key.ts';
import { memoryTree } from '../helpers/memory-tree.ts';
import { randomFrom, sampleOf } from '../values/sample.ts';

type Env = Readonly<Record<string, string>>;

const NOW = new Date('2026-01-01T00:00:00Z');
const random = randomFrom(23);
const PAIR = [
  { name: 'SUPABASE_URL', value: 'https://abcdefghijklmnopqrst.supabase.co' },
  {
    name: 'SUPABASE_ANON_KEY',
    value: '<jwt:{"iss":"supabase","ref":"tsrqponmlkjihgfedcba","role":"anon"}>',
  },
  { name: 'PAYPAL_API_BASE', value: 'https://api-m.sandbox.paypal.com' },
  { name: 'PAYPAL_ENV', value: 'live' },
];
const values = [...PAIR, ...parse(readFileSync('test/values/traits.yaml', 'utf8'))] as readonly {
  readonly name: string;
  readonly value: string;
}[];

/** Of values under one name, each is in a process of its own. */
const processes: readonly Env[] = values.reduce<Record<string, string>[]>((all, one) => {
  const { name, value } = one;
  if (!/^\w+$/.test(name)) return all;
  const free = all.find((env) => env[name] === undefined) ?? {};
  if (Object.keys(free).length === 0) all.push(free);
  free[name] = sampleOf(value, random);
  return all;
}, []);

function reading(env: Env): string {
  return Object.keys(env)
    .map((name) => `export const ${name} = process.env.${name};`)
    .join('\n');
}

/** What all rules say, without where: the source is another one. */
async function told(
  env: Env,
  key: Env,
  source: string,
  files: Env = {},
): Promise<readonly string[]> {
  const config = [
    'environments:',
    '  production: { sources: [SOURCE] }',
    `rules: { ${rules.map(({ id }) => `${id}: warning`).join(', ')} }`,
  ].join('\n');
  const settings = parseConfig(
    { file: 'envparity.yaml', text: config.replace('SOURCE', source), under: [] },
    rules.map(({ id }) => id),
  );
  const tree = memoryTree({ 'package.json': '{"name":"a"}', 'a.ts': reading(env), ...files });
  const { view } = await inspect(tree, {
    config: settings,
    environments: ['production'],
    env: { ...env, ...key },
    now: NOW,
    offline: true,
  });
  const line = ({ rule, name, message }: Finding) => `${rule} ${name} ${message}`;
  return judge(view, settings.rules).map(line).sort();
}

function carry(env: Env, secret: Env): string {
  const key = keyOf(secret);
  const at = { env, environment: 'production', phase: 'run', now: NOW, version: '0.0.0' } as const;
  return renderCarried(takeSnapshot(key === undefined ? at : { ...at, key }), SNAPSHOT, key);
}

const KEY = { ENVPARITY_KEY: 'q8WvT5rYzK2mPx7LAbCdEfGhIjKlMnOpQrStUvWxYz0=' };
const SPEAKING = [
  'malformed',
  'placeholder',
  'test-key-in-production',
  'insecure-url',
  'mismatched-pair',
];

test.each([
  ['with a key', KEY],
  // Whether two values are of one account is told by digests alone.
  ['without one', {}],
])('rules say of a snapshot what they say of its process, %s', async (_, key) => {
  const spoke = new Set<string>();
  for (const env of processes) {
    const files = { 's.json': carry(env, key) };
    const live = await told(env, key, '{ process: { phase: run } }');
    const carried = await told({}, key, '{ snapshot: s.json }', { ...files, 'a.ts': reading(env) });
    const isTold = (line: string) => 'ENVPARITY_KEY' in key || !line.includes('are not of one');
    expect(carried).toEqual(live.filter(isTold));
    for (const line of carried) spoke.add(line.split(' ')[0] ?? '');
  }
  expect([...spoke]).toEqual(expect.arrayContaining(SPEAKING));
});
