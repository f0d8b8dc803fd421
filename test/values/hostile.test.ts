import { describe, expect, test } from 'vitest';
import { VALUE_PROBLEMS } from '../../src/model/index.ts';
import { makeDescribe } from '../../src/values/describe.ts';
import { keyOf } from '../../src/values/key.ts';
import type { KindRow } from '../../src/values/kind-row.ts';
import { KINDS } from '../../src/values/kinds.gen.ts';
import { received } from '../../src/values/portable.ts';
import { growth } from '../helpers/growth.ts';
import { fc } from '../helpers/property.ts';
import { jwt, randomFrom, sampleOf } from './sample.ts';

const describeValue = makeDescribe(() => undefined);
const random = randomFrom(99);
const base64url = (text: string) => Buffer.from(text).toString('base64url');

const NAMES = ['X', 'STRIPE_SECRET_KEY', 'DATABASE_URL', 'TLS_CERT', 'JWT_SECRET', 'A_PASSWORD'];
const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

const HOSTILE: readonly (readonly [string, string])[] = [
  ['1 MB', 'a'.repeat(1_000_000)],
  ['64 KiB of one character', 'a'.repeat(65_536)],
  ['every byte', everyByte.toString('latin1')],
  ['invalid UTF-8', everyByte.toString('utf8')],
  ['lone surrogates', '\ud800\udfff\udc00'],
  ['huge claims', jwt(JSON.stringify({ exp: 1e308, x: 'y'.repeat(30_000) }), random)],
  ['claims that nest', `e30.${base64url(`${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`)}.x`],
  ['claims of a prototype', jwt('{"__proto__":{"role":"anon"},"constructor":1}', random)],
  ['an expiry that is no date', jwt('{"exp":1e300}', random)],
  ['an expiry before time', jwt('{"exp":-1e300}', random)],
  ['a header that is a list', `${base64url('["alg"]')}.${base64url('{"exp":1}')}.x`],
  ['a certificate of nothing', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ['a certificate of noise', '-----BEGIN CERTIFICATE-----\n####\n-----END CERTIFICATE-----'],
  ['a label without an end', '-----BEGIN '.repeat(5000)],
  ['JSON that nests', '['.repeat(60_000)],
  ['JSON of a prototype', '{"type":"service_account","__proto__":{"project_id":"x"}}'],
  ['a URL of colons', `postgres://${':'.repeat(4000)}@${'@'.repeat(90)}`],
  ['a port that is none', 'http://h:99999999/'],
  ['brackets', 'http://[::1'],
  ['percent signs', 'http://%%%%@%%%/%%'],
  ['keys of a prototype', 'Server=x;__proto__=y;constructor=z;'],
];

describe.each(HOSTILE)('%s', (_, value) => {
  test.each(NAMES)('as %s', (name) => {
    const info = describeValue(name, value, 'production');
    expect(info.kind).toBe('known');
    expect(JSON.stringify(info).length).toBeLessThan(2000);
  });
});

test('any text under any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, name) => {
      expect(['known', 'empty']).toContain(describeValue(name, value, 'x').kind);
    }),
  );
});

const WINDOW = 6;
/** All that is ever told in words: the same for everybody. */
const VOCABULARY = JSON.stringify([
  KINDS.map(({ id, vendor, what, privilege }) => ({ id, vendor, what, privilege })),
  VALUE_PROBLEMS,
  'server scheme postgres postgresql mongodb sqlserver cloudinary supabase sentry placeholder',
]);

describe('no window of a value is told, but for the start of its kind', () => {
  const told = new Set(KINDS.map(({ prefix }) => prefix).filter((prefix) => prefix !== undefined));

  test.each(samples())('%s', (_, name, value) => {
    const key = keyOf({ ENVPARITY_KEY: 'q8WvT5rYzK2mPx7LAbCdEfGhIjKlMnOpQrStUvWxYz0=' });
    const info = makeDescribe(() => undefined, key)(name, value, 'production');
    const text = JSON.stringify(info);
    for (let at = 0; at + WINDOW <= value.length; at++) {
      const window = value.slice(at, at + WINDOW);
      if (!text.includes(JSON.stringify(window).slice(1, -1))) continue;
      const allowed = isOfStart(window, value, told) || VOCABULARY.includes(window);
      expect(allowed, `${at} of ${value.length}`).toBe(true);
    }
  });
});

/** Random parts, so that nothing told is like them by chance; structured ones with a canary in each part. */
function samples(): readonly (readonly [string, string, string])[] {
  const recipes = (row: KindRow) => row.names[0] ?? 'X';
  const canary = () => sampleOf('<b62:14>', random);
  return [
    ...KINDS.map(
      (row) => [row.id, recipes(row), sampleOf(`${row.prefix ?? ''}<b62:40>`, random)] as const,
    ),
    [
      'url',
      'DATABASE_URL',
      `postgres://${canary()}:${canary()}@${canary()}.corp.io/${canary()}?${canary()}=${canary()}#${canary()}`,
    ],
    [
      'mongo',
      'DATABASE_URL',
      `mongodb://${canary()}:${canary()}@${canary()}.io,${canary()}.io/${canary()}`,
    ],
    [
      'string',
      'DATABASE_URL',
      `Server=${canary()}.corp.io;Database=${canary()};User Id=${canary()};Password=${canary()};`,
    ],
    [
      'supabase',
      'SUPABASE_KEY',
      jwt(JSON.stringify({ iss: 'supabase', role: 'anon', ref: canary(), sub: canary() }), random),
    ],
    [
      'jwt',
      'SOME_TOKEN',
      jwt(JSON.stringify({ iss: canary(), aud: canary(), role: canary(), [canary()]: 1 }), random),
    ],
    [
      'json',
      'GOOGLE_CREDENTIALS',
      JSON.stringify({
        type: 'service_account',
        project_id: canary(),
        private_key: canary(),
        client_email: canary(),
      }),
    ],
    [
      'cloudinary',
      'CLOUDINARY_URL',
      `cloudinary://123456789012345:${canary()}${canary()}@${canary()}`,
    ],
    [
      'dsn',
      'SENTRY_DSN',
      `https://${sampleOf('<hex:32>', random)}@${canary().toLowerCase()}.ingest.sentry.io/4509999999`,
    ],
    ['broken', 'STRIPE_SECRET_KEY', `"Bearer STRIPE_SECRET_KEY=sk_test_${canary()} # ${canary()}`],
    [
      'pem',
      'PRIVATE_KEY',
      `-----BEGIN PRIVATE KEY----- ${canary()}${canary()}${canary()} -----END PRIVATE KEY-----`,
    ],
  ];
}

function isOfStart(window: string, value: string, told: ReadonlySet<string>): boolean {
  return [...told].some((prefix) => value.includes(prefix) && prefix.includes(window));
}

test('what another machine sent is taken only in the words known here', () => {
  const hostile = {
    kind: { id: 'nope', what: '<script>', privilege: 'secret', vendor: 'evil' },
    host: {
      place: 'local',
      vendor: 'evil',
      identity: { digest: { k: 'evil', evil: '0'.repeat(32) } },
    },
    dummy: { id: 'evil', what: 'evil' },
    expiresAt: 'evil',
    problems: [
      { code: 'evil', severity: 'error' },
      { code: 'quoted', severity: 'error' },
    ],
    placeholder: 'yes',
    tls: 'evil',
    instance: { of: 'evil' },
    more: 'evil',
  };
  const traits = received(hostile, ['k']);
  expect(JSON.stringify(traits)).not.toMatch(/evil|script|nope/);
  expect(traits).toMatchObject({ host: { place: 'local' }, problems: [{ code: 'quoted' }] });
  for (const odd of [null, [], 'x', { problems: 'x', kind: 3, host: [] }])
    expect(() => received(odd, [])).not.toThrow();
});

type Make = (size: number) => string;

/** Long texts on which patterns of each shape would go back and forth. */
const ADVERSARIAL: readonly Make[] = [
  (size) => 'a'.repeat(size),
  (size) => '0'.repeat(size),
  (size) => 'a-'.repeat(size / 2),
  (size) => 'a.'.repeat(size / 2),
  (size) => 'dev-'.repeat(size / 4),
  (size) => ' '.repeat(size),
  (size) => `x${' '.repeat(size)}x`,
  (size) => '<a'.repeat(size / 2),
  (size) => '$('.repeat(size / 2),
  (size) => '$(a'.repeat(size / 3),
  (size) => '${a'.repeat(size / 3),
  (size) => '[your'.repeat(size / 5),
  (size) => `eyJ${'a'.repeat(size / 2)}.eyJ${'a'.repeat(size / 2)}`,
  (size) => `-----BEGIN PRIVATE KEY-----${'-----END '.repeat(size / 9)}`,
  (size) => `postgres://${'a@'.repeat(size / 2)}`,
  (size) => `https://${'a:'.repeat(size / 2)}`,
  (size) => `mongodb://${'a,'.repeat(size / 2)}`,
  (size) => 'A=b;'.repeat(size / 4),
  (size) => '"'.repeat(size),
  (size) => 'Bearer '.repeat(size / 7),
  (size) => '\n'.repeat(size),
  (size) => '#a '.repeat(size / 3),
  (size) => 'a\n '.repeat(size / 3),
  (size) => '&am'.repeat(size / 3),
  (size) => 'a%2'.repeat(size / 3),
  (size) => `postgres://u:p#${'a@'.repeat(size / 2)}`,
  (size) => `postgres://u:${'/?#'.repeat(size / 3)}`,
];
const OF_KINDS: readonly Make[] = [
  ...KINDS.map((row) => (size: number) => (row.prefix ?? row.id) + 'a_-.:'.repeat(size / 5)),
  ...KINDS.map(
    (row) => (size: number) =>
      (row.prefix ?? '').repeat(size / Math.max(row.prefix?.length ?? size, 1)),
  ),
];

test.each([
  ['texts of each shape', ADVERSARIAL],
  ['texts that begin as keys do', OF_KINDS],
])('time grows no faster than the value, on %s', async (_, all) => {
  const describeAll = (size: number) => {
    const describeAnew = makeDescribe(() => undefined);
    for (const make of all)
      for (const name of ['X', 'API_SECRET']) describeAnew(name, make(size), 'x');
  };
  expect(await growth(describeAll, [4000, 64_000])).toBeLessThan(3);
});
