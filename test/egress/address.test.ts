import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { parsed, parseRange, rangeText, unroutable } from '../../src/egress/address.ts';
import { growth } from '../helpers/growth.ts';
import { ranges } from './random.ts';

const cases: {
  readonly ranges: Readonly<Record<string, string>>;
  readonly mistakes: Readonly<Record<string, string>>;
} = parse(readFileSync(join(import.meta.dirname, 'addresses.yaml'), 'utf8'));

function read(text: string): string {
  const result = parseRange(text);
  return 'range' in result ? rangeText(result.range) : result.mistake;
}

describe('a text', () => {
  test.each(Object.entries(cases.ranges))('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
    expect(read(range)).toBe(range);
  });

  test.each(Object.entries(cases.mistakes))('%s %s', (text, mistake) => {
    expect(parseRange(text)).toEqual({ mistake });
  });

  it('of a megabyte is refused in time that grows with it at most', async () => {
    const refuse = (length: number) => {
      for (const part of ['1', ' ', '-', '::'])
        expect(read(part.repeat(length / part.length))).toBe('is no address or range');
    };
    expect(await growth(refuse, [1000, 1_000_000])).toBeLessThan(3);
  });
});

it('what is written reads as the same range again', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      expect(parsed([{ range: rangeText(range) }])).toEqual([range]);
    }),
  );
});

test.each([
  ['10.1.2.3', 'private'],
  ['192.168.0.0/16', 'private'],
  ['fd00::1', 'private'],
  ['100.64.0.1', 'behind the NAT of a carrier'],
  ['127.0.0.1', 'of the machine itself'],
  ['::1', 'of the machine itself'],
  ['169.254.1.1', 'of one link'],
  ['fe80::1', 'of one link'],
  ['203.0.113.9', 'reserved, as for documentation'],
  ['2001:db8::1', 'reserved, as for documentation'],
  ['240.0.0.1', 'reserved, as for documentation'],
  ['224.0.0.1', 'for multicast'],
  ['0.0.0.0', 'no address of anybody'],
  ['255.255.255.255', 'for broadcast'],
  ['8.8.8.8', undefined],
  ['2606:4700::1', undefined],
])('%s is %s', (range, kind) => {
  expect(parsed([{ range }]).map(unroutable)).toEqual([kind]);
});
