import { expect, test } from 'vitest';
import { makeDescribe } from '../../src/values/describe.ts';
import { keepSecret, keepValue, watchSecrets, withoutSecrets } from '../../src/values/seen.ts';
import { timeOf } from '../helpers/growth.ts';
import { randomFrom, sampleOf } from './sample.ts';

const random = randomFrom(7);
const made = (recipe: string) => sampleOf(recipe, random);

test('nothing is kept before somebody watches', () => {
  const value = made('<b62:24>');
  keepValue(value);
  keepSecret(value);
  watchSecrets();
  expect(withoutSecrets(value)).toBe(value);
});

const HOST = 'db.corp.io';

test.each([
  ['a random word', made('<b62:24>')],
  ['hexadecimal', made('<hex:32>')],
  ['base64', `${made('<b64:43>')}=`],
  ['a password with odd characters', 'p@ssW0rd!x9Kq'],
  ['what JSON writes otherwise', `${made('<b62:9>')}"\\${made('<b62:9>')}`],
])('%s is found wherever it stands', (_, value) => {
  keepValue(value);
  const [raw, json] = [`a=${value}, "${value}"`, JSON.stringify({ a: [value] })];
  expect(withoutSecrets(raw)).toBe('a=•••, "•••"');
  expect(withoutSecrets(json)).toBe('{"a":["•••"]}');
});

test('parts that are secret by themselves are found apart, and lines', () => {
  const [password, query] = [made('<b62:20>'), made('<hex:24>')];
  const line = made('<b64:64>');
  keepValue(`postgres://app:${password}@${HOST}/shop?key=${query}`);
  keepValue(`-----BEGIN PRIVATE KEY-----\n${line}\n-----END PRIVATE KEY-----\n`);
  expect(withoutSecrets(`${HOST} ${password}${query}`)).toBe(`${HOST} •••`);
  expect(withoutSecrets(`${HOST} ${password} or ${query}`)).toBe(`${HOST} ••• or •••`);
  expect(withoutSecrets(`\\n${line}\\n`)).toBe('\\n•••\\n');
  expect(withoutSecrets('-----BEGIN PRIVATE KEY-----')).toBe('-----BEGIN PRIVATE KEY-----');
});

test('what was kept is a token or key, whatever it looks like', () => {
  keepSecret('my-own-token');
  expect(withoutSecrets('Bearer my-own-token')).toBe('Bearer •••');
});

/** All of it may stand in a report by right. */
const ORDINARY = `production development true 8080 3000 localhost:3000 http://localhost:3000/api
https://api.example.com/v1 https://api.github.com us-east-1 eu-central-1 apps/web src/app2/page3.tsx
/usr/local/bin:/usr/bin v20.19.0 2.14.1-rc.3 2026-03-01T00:00:00Z 10.0.0.1:5432 noreply@acme.com
DATABASE_URL NEXT_PUBLIC_SITE_URL my-bucket-name shop-worker-2 gpt-4o-mini-2024-07-18 text/html;q=0.9
correct-horse-battery-staple GitHub Vercel Stripe sk_test_ postgres://localhost:5432/shop utf8mb4
Europe/Berlin en-US,de-DE acme/web-app2 redis://cache:6379/0 ep-cool-name-123456.aws.neon.tech
node20.19 SHA512withRSA AES-256-GCM Content-Type getServerSideProps camelCaseNames5 15m 86400000`;

test('ordinary values are left where they stand', () => {
  for (const value of ORDINARY.split(/\s+/)) keepValue(value);
  keepValue('Welcome to the 2 shops of ACME, since 1999');
  expect(withoutSecrets(ORDINARY)).toBe(ORDINARY);
});

test('so is what the platform sets, and what everybody may see', () => {
  const describeValue = makeDescribe(() => undefined);
  const [commit, id, token] = [made('<hex:40>'), made('pk_live_<b62:60>'), made('<b62:40>')];
  describeValue('GITHUB_SHA', commit, 'ci');
  describeValue('STRIPE_PUBLISHABLE_KEY', id, 'production');
  describeValue('GITHUB_TOKEN', token, 'ci');
  expect(withoutSecrets(`${commit} ${id} ${token}`)).toBe(`${commit} ${id} •••`);
});

/** One value after the other would take a thousand times as long. */
test('ten thousand values take hardly longer to find than a few', async () => {
  const line = () => `${made('<lown:9>')} ${made('<upn:12>')} postgres://${made('<lown:60>')}\n`;
  const text = Array.from({ length: 30_000 }, line).join('');
  const search = () => expect(withoutSecrets(text)).toBe(text);
  const keep = () =>
    keepValue(`postgres://app:${made('<b62:30>')}@${HOST}/shop?${made('<hex:40>')}`);
  for (let n = 0; n < 10; n++) keep();
  const few = await timeOf(search);
  for (let n = 0; n < 10_000; n++) keep();
  expect((await timeOf(search)) / few).toBeLessThan(20);
});
