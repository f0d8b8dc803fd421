import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeDescribe } from '../../src/values/describe.ts';
import { keyOf } from '../../src/values/key.ts';
import { portable, received } from '../../src/values/portable.ts';
import { randomFrom, sampleOf } from './sample.ts';

interface Sample {
  readonly name: string;
  readonly value: string;
}

interface Row {
  readonly names?: readonly string[];
  readonly sample?: string;
}

const read = (path: string) => parse(readFileSync(path, 'utf8'));
const KINDS = 'src/values/kinds';
const samples: readonly Sample[] = [
  ...readdirSync(KINDS).flatMap((file) =>
    read(`${KINDS}/${file}`).kinds.map(({ names = [], sample = '' }: Row) => ({
      name: names[0] ?? 'A_KEY',
      value: sample,
    })),
  ),
  ...read('test/values/traits.yaml'),
];

test.each([
  ['with a key', { ENVPARITY_KEY: 'q8WvT5rYzK2mPx7LAbCdEfGhIjKlMnOpQrStUvWxYz0=' }],
  ['without one', {}],
])('all traits survive the way through a file, %s', (_, env) => {
  const key = keyOf(env);
  const describeHere = makeDescribe(() => undefined, key);
  const random = randomFrom(11);
  const told = new Set<string>();
  for (const { name, value } of samples) {
    // The name decides nothing for a part of the samples, which then may be of several kinds.
    for (const variable of [name, 'A_VALUE']) {
      const info = describeHere(variable, sampleOf(value, random), 'production');
      if (info.kind !== 'known') continue;
      const sent = JSON.parse(JSON.stringify(portable(info.traits)));
      // Two of which nobody can tell whether they are one are no pair.
      if (sent.instance?.digest === undefined) delete sent.instance;
      expect(received(sent, key?.ids ?? []), variable).toEqual(sent);
      for (const trait of Object.keys(sent)) told.add(trait);
    }
  }
  const traits = [
    'charset',
    'dummy',
    'flag',
    'host',
    'kind',
    'length',
    'problems',
    'scheme',
    'tls',
  ];
  expect([...told]).toEqual(expect.arrayContaining(traits));
  expect(told.has('instance')).toBe(key !== undefined);
});
