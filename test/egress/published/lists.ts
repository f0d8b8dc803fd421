import { publishedBy } from '../../../src/egress/published/index.ts';
import { blocksOf } from '../../../src/egress/published/kept.ts';
import { publishedLists } from '../../../src/egress/published/lists.ts';
import { keptOf } from '../../../src/egress/published/update.ts';

const FETCHED = new Date('2025-12-20T08:00:00Z');

/** Lists as they are loaded, from what their owners publish. */
export function publishedOf(documents: Readonly<Record<string, string>>) {
  const lists = publishedLists.flatMap((list) => {
    const text = documents[list.id];
    if (text === undefined) return [];
    const kept = keptOf(text, list, FETCHED);
    return [{ ...list, fetchedAt: kept.fetchedAt, blocks: blocksOf(kept) ?? [] }];
  });
  return { published: publishedBy(lists), problems: [] };
}
