import { describe, expect, test } from 'vitest';
import type { OpenOptions } from '../../src/carried/open.ts';
import { renderCarried } from '../../src/carried/render.ts';
import { openSnapshot, SNAPSHOT } from '../../src/snapshot/open.ts';
import { takeSnapshot } from '../../src/snapshot/take.ts';
import { type Key, keyOf } from '../../src/values/key.ts';
import { fc } from '../helpers/property.ts';

const TEXTS = [
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
];
const [OURS, THEIRS] = TEXTS.map((text) => keyOf({ ENVPARITY_KEY: text }));
const NOW = new Date('2027-01-02T03:04:05Z');
const ENV = {
  API_KEY: 'a value that is long enough',
  EMPTY: '',
  SHORT: 'x',
  PATH: '/usr/bin:/a/long/path/of/this/machine',
  'npm_config_//registry.example/:_authToken': 'a token of some registry',
  ENVPARITY_KEY: 'never told',
};

function take(key: Key | undefined, at = NOW) {
  return takeSnapshot({
    env: ENV,
    environment: 'production',
    phase: 'run',
    now: at,
    version: '1.2.3',
    ...(key === undefined ? {} : { key }),
  });
}

function text(key: Key | undefined, at = NOW): string {
  return renderCarried(take(key, at), SNAPSHOT, key);
}

function open(content: string | Uint8Array, options: Partial<OpenOptions> = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return openSnapshot(bytes, { title: 'it', now: NOW, ...options });
}

function under(key: Key | undefined): Partial<OpenOptions> {
  return key === undefined ? {} : { key };
}

describe('what is in it', () => {
  test('names, which are empty, and digests of what only the project sets', () => {
    const withoutTraits = take(OURS).variables.map(({ traits: _, ...rest }) => rest);
    expect(withoutTraits).toEqual([
      { name: 'API_KEY', digest: OURS?.digest(ENV.API_KEY) },
      { name: 'EMPTY', empty: true },
      { name: 'PATH' },
      { name: 'SHORT' },
    ]);
  });

  test('one line in the order of keys, which is what was signed', () => {
    const line = text(OURS);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    const keys = Object.keys(JSON.parse(line));
    expect(keys).toEqual([...keys].sort());
  });

  test.each([
    ['signed', OURS],
    ['unsigned', undefined],
  ])('%s, it is read back as it was', (_, key) => {
    const { file, problems } = open(text(key), under(key));
    expect(file.variables).toEqual(take(key).variables);
    expect(file).toMatchObject({ environment: 'production', phase: 'run', version: '1.2.3' });
    expect(problems.map(({ code }) => code)).toEqual(key ? [] : ['snapshot-unsigned']);
  });
});

const changed = (part: object) => JSON.stringify({ ...JSON.parse(text(OURS)), ...part });
const without = (name: string) => {
  const { [name]: _, ...rest } = JSON.parse(text(OURS));
  return JSON.stringify(rest);
};

describe('refused, with the reason', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['nothing', '', 'snapshot-empty', 'it is empty'],
    ['blanks', ' \n', 'snapshot-empty', 'it is empty'],
    ['half of one', text(OURS).slice(0, 200), 'snapshot-truncated', 'breaks off'],
    ['HTML', '<!doctype html>', 'snapshot-not-json', 'is not JSON'],
    ['two in one', text(OURS).repeat(2), 'snapshot-not-json', 'is not JSON'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x7b]), 'snapshot-not-json', 'UTF-8'],
    ['a list', '[]', 'snapshot-foreign', 'no snapshot'],
    ['a word', '"production"', 'snapshot-foreign', 'no snapshot'],
    ['other JSON', '{"schemaVersion":1,"findings":[]}', 'snapshot-foreign', 'no snapshot'],
    ['nesting', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'snapshot-foreign', 'no snap'],
    ['nesting beside', changed({ a: deep() }), 'snapshot-foreign', 'no snapshot'],
    [
      'a name that is none',
      changed({ variables: [{ name: '\u001b[2J' }] }),
      'snapshot-foreign',
      '',
    ],
    ['a date that is none', changed({ takenAt: '2027-99-99T00:00:00Z' }), 'snapshot-tampered', ''],
    [
      'an unsigned date that is none',
      JSON.stringify({ ...JSON.parse(text(undefined)), takenAt: '2027-99-99T00:00:00Z' }),
      'snapshot-foreign',
      'no snapshot',
    ],
    ['a later version', changed({ schemaVersion: 2 }), 'snapshot-version', 'not known here'],
    ['another environment', changed({ environment: 'x' }), 'snapshot-tampered', 'was changed'],
    ['another time', changed({ takenAt: '2027-01-02T03:04:06Z' }), 'snapshot-tampered', 'changed'],
    ['a name less', changed({ variables: [] }), 'snapshot-tampered', 'was changed'],
    ['a member more', changed({ more: 1 }), 'snapshot-tampered', 'was changed'],
    ['the signature gone', without('signatures'), 'snapshot-tampered', 'was changed'],
    ['its key gone', without('keyIds'), 'snapshot-tampered', 'was changed'],
    ['too large', Buffer.alloc(SNAPSHOT.maxBytes + 1, 32), 'snapshot-too-large', 'larger than'],
    ['tomorrow', text(OURS, new Date('2027-01-03T00:00:00Z')), 'snapshot-from-future', 'to come'],
    ['yesterday', text(OURS, new Date('2027-01-01T00:00:00Z')), 'snapshot-stale', '--max-age'],
  ])('%s', (_, content, code, message) => {
    expect(() => open(content, { ...under(OURS), maxAge: 24 * 3_600_000 })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  function deep(): unknown {
    let value: unknown = 0;
    for (let depth = 0; depth < 100; depth++) value = [value];
    return value;
  }
});

describe('used, and said', () => {
  test.each([
    ['unsigned', undefined, OURS, 'snapshot-unsigned'],
    ['unsigned, without a key', undefined, undefined, 'snapshot-unsigned'],
    ['signed, without a key', OURS, undefined, 'snapshot-not-verified'],
    ['signed under another key', THEIRS, OURS, 'different-keys'],
  ])('%s', (_, taken, read, code) => {
    const { file, problems } = open(text(taken), under(read));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.hint).toContain('ENVPARITY_KEY');
    expect(file.variables).toHaveLength(4);
  });

  test('a clock that is a little ahead', () => {
    expect(open(text(OURS, new Date(NOW.getTime() + 60_000)), under(OURS)).problems).toEqual([]);
  });

  test('blanks and the order of keys, which change nothing', () => {
    const { signatures, ...rest } = JSON.parse(text(OURS));
    const shuffled = JSON.stringify({ signatures, ...rest }, undefined, '\t');
    expect(open(`\ufeff${shuffled}\r\n`, under(OURS)).problems).toEqual([]);
  });
});

describe('no byte of a signed snapshot can be changed', () => {
  const bytes = Buffer.from(text(OURS).trimEnd());

  test('each byte, to each of some others', () => {
    for (const index of bytes.keys())
      for (const bit of [0x01, 0x04, 0x10, 0x20, 0x80]) {
        const copy = Buffer.from(bytes);
        copy[index] = (copy[index] ?? 0) ^ bit;
        expect(() => open(copy, under(OURS)), `${index} ${bit}`).toThrow(/^it /);
      }
  });

  test('nor can one of two signatures be taken out, or exchanged', () => {
    const both = keyOf({ ENVPARITY_KEY: TEXTS.join() });
    const [ours = ''] = OURS?.ids ?? [];
    const { signatures, ...signed } = JSON.parse(text(both));
    const { [ours]: _, ...others } = signatures;
    for (const forged of [
      { ...signed, signatures: others },
      { ...signed, signatures: others, keyIds: Object.keys(others) },
      { ...signed, signatures: { ...signatures, [ours]: Object.values(others)[0] } },
    ])
      expect(() => open(JSON.stringify(forged), under(both))).toThrow(
        expect.objectContaining({ code: 'snapshot-tampered' }),
      );
    expect(open(text(both), under(THEIRS)).problems).toEqual([]);
  });

  test('whatever is put in, taken out or overwritten, it is refused or the same', () => {
    const whole = JSON.parse(bytes.toString());
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length }),
        fc.nat({ max: 40 }),
        fc.uint8Array({ maxLength: 40 }),
        (at, taken, put) => {
          const copy = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + taken)]);
          try {
            expect(open(copy, under(OURS)).file).toEqual(whole);
          } catch (error) {
            expect(error).toMatchObject({ name: 'UserError' });
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
