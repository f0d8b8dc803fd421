import type { Dummy, Privilege } from '../model/index.ts';
import { KINDS } from './kinds.gen.ts';
import { agreed, candidates, NOUN, rowOf } from './kinds.ts';
import { isHeldBack } from './secret-kind.ts';
import { named } from './subject.ts';

/** Whether some kind has such a word, so that it can be told of a value that another machine saw. */
export function isWordOfKinds(key: 'vendor' | 'what' | 'prefix', word: string): boolean {
  return KINDS.some((row) => row[key] === word);
}

/** What all kinds of a privilege are called together. */
export function nounOf(privilege: Privilege): string {
  return NOUN[privilege];
}

/** The dummy that all values of a kind are, as some are made for trying things out. */
export function dummyOfKind(id: string): Dummy | undefined {
  const row = rowOf(id);
  return row?.dummy && { id, what: row.what, harm: row.dummy };
}

/** Whether a text alone has the shape of what a vendor issues to few, whoever made it up. */
export function isShapedAsSecret(text: string): boolean {
  const kind = agreed(candidates(named('', text)));
  return kind !== undefined && isHeldBack(kind);
}
