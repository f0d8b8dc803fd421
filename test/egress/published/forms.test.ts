import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { rangeText } from '../../../src/egress/address.ts';
import { blocksOf, readKeptList } from '../../../src/egress/published/kept.ts';
import { publishedLists } from '../../../src/egress/published/lists.ts';
import { keptOf } from '../../../src/egress/published/update.ts';
import { UserError } from '../../../src/errors.ts';

interface Case {
  readonly list: string;
  readonly text: string;
  readonly token?: string;
  readonly blocks?: readonly string[];
  readonly refused?: true;
}

const cases = parse(
  readFileSync(join(import.meta.dirname, 'forms.yaml'), 'utf8'),
) as readonly Case[];
const NOW = new Date('2026-11-20T12:00:00Z');

function listOf(id: string) {
  const list = publishedLists.find((one) => one.id === id);
  if (list === undefined) throw new Error(`no list ${id}`);
  return list;
}

it.each(cases)('$list: $text', ({ list, text, token, blocks = [], refused }) => {
  if (refused) {
    expect(() => keptOf(text, listOf(list), NOW)).toThrow(UserError);
    return;
  }
  const kept = keptOf(text, listOf(list), NOW);
  // As it is read again from the cache.
  const again = readKeptList(JSON.stringify(kept), list);
  const found = (again && blocksOf(again)) ?? [];
  const shown = found.map(
    (block) => `${rangeText(block)} ${block.group.label}${block.group.shared ? '*' : ''}`,
  );
  expect(shown.sort()).toEqual([...blocks].sort());
  expect(again?.token).toBe(token);
});

it('every list has cases of both kinds, and an address of https', () => {
  for (const { id, urls, docs } of publishedLists) {
    const own = cases.filter(({ list }) => list === id);
    expect(
      own.some(({ refused }) => refused),
      id,
    ).toBe(true);
    expect(
      own.some(({ blocks }) => blocks !== undefined),
      id,
    ).toBe(true);
    for (const url of [...urls, docs]) expect(url).toMatch(/^https:\/\//);
  }
});

const KEPT = {
  keptVersion: 1,
  list: 'aws',
  fetchedAt: '2026-11-20T12:00:00.000Z',
  groups: [{ label: 'x', shared: true, ipv4: [3_405_803_776, 24], ipv6: ['20010db8/32'] }],
};

it.each([
  ['of another version', { ...KEPT, keptVersion: 2 }],
  ['of another list', { ...KEPT, list: 'azure' }],
  ['with more in it', { ...KEPT, comment: '' }],
  ['fetched at no time', { ...KEPT, fetchedAt: '2026-99-99T99:99:99.999Z' }],
  ['with a text where a number is', { ...KEPT, groups: [{ ...KEPT.groups[0], ipv4: ['1', 24] }] }],
  ['with no hexadecimal', { ...KEPT, groups: [{ ...KEPT.groups[0], ipv6: ['::1/128'] }] }],
])('a kept list %s is none', (_, value) => {
  expect(readKeptList(JSON.stringify(value), 'aws')).toBeUndefined();
});

it.each([
  ['a prefix that is too long', { ipv4: [3_405_803_776, 33] }],
  ['no prefix', { ipv4: [3_405_803_776] }],
  ['a block that begins within itself', { ipv4: [3_405_803_777, 24] }],
  ['a long prefix of IPv6', { ipv6: ['20010db8/129'] }],
])('a kept list with %s has no blocks', (_, part) => {
  const whole = { ...KEPT, groups: [{ ...KEPT.groups[0], ipv6: [], ipv4: [], ...part }] };
  const kept = readKeptList(JSON.stringify(whole), 'aws');
  expect(kept).toBeDefined();
  expect(kept && blocksOf(kept)).toBeUndefined();
});
