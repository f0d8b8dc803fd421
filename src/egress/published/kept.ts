import { readJson } from '../../formats/json.ts';
import type { Family } from '../../model/index.ts';
import { BITS, parseRange, prefixOf, type Range } from '../address.ts';
import type { PublishedBlock, PublishedDocument } from './forms/form.ts';
import { type KeptGroup, type KeptList, validateKeptList } from './kept.gen.js';

/** A block of a list, and what the list says of it. */
export interface Block extends Range {
  readonly group: BlockGroup;
}

export type BlockGroup = Pick<KeptGroup, 'label' | 'shared'>;

/**
 * The blocks of a document as they are kept, each once; or the text that is none. Numbers are read
 * ten times as fast as addresses.
 */
export function groupsOf({
  blocks,
}: PublishedDocument): { readonly groups: readonly KeptGroup[] } | { readonly strange: string } {
  const best = new Map<string, Chosen>();
  for (const block of blocks) {
    const parsed = parseRange(block.range);
    const prefix = 'range' in parsed ? prefixOf(parsed.range) : undefined;
    if (!('range' in parsed) || prefix === undefined) return { strange: block.range };
    const { first } = parsed.range;
    const key = `${first}/${prefix}`;
    const known = best.get(key);
    if (known === undefined || saysMore(block, known.block))
      best.set(key, { block, range: parsed.range, prefix });
  }
  const groups = new Map<string, Chosen[]>();
  for (const chosen of best.values()) {
    const key = JSON.stringify([chosen.block.label, chosen.block.shared]);
    groups.set(key, [...(groups.get(key) ?? []), chosen]);
  }
  return {
    groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => groupOf(all)),
  };
}

interface Chosen {
  readonly block: PublishedBlock;
  readonly range: Range;
  readonly prefix: number;
}

/** A list may name a block several times: for whom it is open counts, then the longer label. */
function saysMore(block: PublishedBlock, known: PublishedBlock): boolean {
  if (block.shared !== known.shared) return block.shared === true;
  if (block.label.length !== known.label.length) return block.label.length > known.label.length;
  return block.label < known.label;
}

function groupOf(chosen: readonly Chosen[]): KeptGroup {
  const { label = '', shared } = chosen[0]?.block ?? {};
  const of = (family: Family) =>
    chosen
      .filter(({ range }) => range.family === family)
      .sort((a, b) => (a.range.first < b.range.first ? -1 : 1));
  return {
    label,
    ...(shared === undefined ? {} : { shared }),
    ipv4: of('ipv4').flatMap(({ range, prefix }) => [Number(range.first), prefix]),
    ipv6: of('ipv6').map(({ range, prefix }) => `${range.first.toString(16)}/${prefix}`),
  };
}

/** A kept list, once it is known to be one; nothing for anything else. */
export function readKeptList(text: string, id: string): KeptList | undefined {
  const parsed = readJson(text);
  if (!parsed.ok || !validateKeptList(parsed.value)) return undefined;
  const isTime = !Number.isNaN(Date.parse(parsed.value.fetchedAt));
  return parsed.value.list === id && isTime ? parsed.value : undefined;
}

/** Every block of a kept list; nothing where one of them is no block. */
export function blocksOf({ groups }: KeptList): readonly Block[] | undefined {
  const blocks: Block[] = [];
  for (const { label, shared, ipv4, ipv6 } of groups) {
    const group: BlockGroup = shared === undefined ? { label } : { label, shared };
    for (let index = 0; index < ipv4.length; index += 2)
      blocks.push(block('ipv4', BigInt(ipv4[index] ?? 0), ipv4[index + 1] ?? -1, group));
    for (const written of ipv6) {
      const [first = '', prefix = ''] = written.split('/');
      blocks.push(block('ipv6', BigInt(`0x${first}`), Number(prefix), group));
    }
  }
  return blocks.every(isBlock) ? blocks : undefined;
}

/** One that ends before it begins where the prefix has a length that no prefix can have. */
function block(family: Family, first: bigint, prefix: number, group: BlockGroup): Block {
  const isLength = prefix >= 0 && prefix <= BITS[family];
  const size = isLength ? 1n << BigInt(BITS[family] - prefix) : 0n;
  return { family, first, last: first + size - 1n, group };
}

function isBlock({ first, last }: Block): boolean {
  return last >= first && first % (last - first + 1n) === 0n;
}
