import { expect, test } from 'vitest';
import type { ValueInfo } from '../../src/model/index.ts';
import { makeDescribe } from '../../src/values/describe.ts';
import { keyOf } from '../../src/values/key.ts';
import { sameValue } from '../../src/values/same.ts';

const KEYS = [
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
];

/** What one machine says of a value, as another gets it where it is `remote`. */
function machine(key: number | undefined, remote = false): (value: string) => ValueInfo {
  const text = key === undefined ? undefined : KEYS[key];
  const describe = makeDescribe(() => undefined, keyOf({ ENVPARITY_KEY: text }));
  return (value) => {
    const info = describe('NAME', value, 'production');
    if (!remote || info.kind !== 'known') return info;
    const { identity: _, ...rest } = info;
    return rest;
  };
}

const [A, B] = ['the first of two values', 'the second of two values'];
const here = machine(undefined);
const keyed = machine(0);

test.each<[string, ValueInfo | undefined, ValueInfo | undefined, string]>([
  ['equal within a run', here(A), here(A), 'same'],
  ['unequal within a run', here(A), here(B), 'different'],
  ['short and equal within a run', keyed('x'), keyed('x'), 'same'],
  ['equal on another machine', keyed(A), machine(0, true)(A), 'same'],
  ['unequal on another machine', keyed(A), machine(0, true)(B), 'different'],
  ['equal on two other machines', machine(0, true)(A), machine(0, true)(A), 'same'],
  ['unequal on two other machines', machine(0, true)(A), machine(0, true)(B), 'different'],
  ['under another key', keyed(A), machine(1, true)(A), 'unknown'],
  ['short, on another machine', keyed('x'), machine(0, true)('x'), 'unknown'],
  ['no key on one side', here(A), machine(0, true)(A), 'unknown'],
  ['no key on either side', machine(undefined, true)(A), machine(undefined, true)(B), 'unknown'],
  ['both empty', here(''), machine(0, true)(''), 'same'],
  ['one empty', keyed(''), machine(1, true)(A), 'different'],
  ['one hidden', { kind: 'hidden' }, here(''), 'unknown'],
  ['one not set', undefined, here(''), 'unknown'],
])('%s', (_, a, b, answer) => {
  expect(sameValue(a, b)).toBe(answer);
  expect(sameValue(b, a)).toBe(answer);
});
