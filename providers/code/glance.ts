import { impliesSubject, isCheap, searchIn } from './candidates.ts';
import { declaringWords } from './declared.ts';

/** What a look at the text of a file tells of it. */
export interface Glance {
  /** The file spells the environment. */
  readonly isSubject: boolean;
  /** It reaches for the environment or types it of its own accord. */
  readonly isOwn: boolean;
  /** Whether an idiom of this group stands in it. */
  has(group: number): boolean;
}

/** Idioms one of which is looked for. */
export interface Group {
  readonly idioms: readonly string[];
  /** Only some files are asked for them, and looking for them costs something. */
  readonly onDemand: boolean;
  /** Only in files that spell the environment. */
  readonly ofSubject: boolean;
}

const SUBJECT = 1;
const OWN = 2;
const BITS = 32;
const FLAGS = 2;

export function groupOf(idioms: readonly string[], isLimited: boolean): Group {
  return {
    idioms,
    onDemand: isLimited && !isCheap(idioms),
    ofSubject: impliesSubject(idioms),
  };
}

/** @param text the content of a file, each byte as a character */
export function glanceAt(text: string, groups: readonly Group[]): Glance {
  const search = searchIn(text);
  const { isSubject } = search;
  return {
    isSubject,
    isOwn: isSubject && (search.isCandidate() || declaringWords.some(search.has)),
    has: (group) => groups[group]?.idioms.some(search.has) ?? false,
  };
}

/** How many words a glance takes up. */
export function widthOf(groups: readonly Group[]): number {
  return Math.ceil((groups.length + FLAGS) / BITS);
}

/** A glance in words of 32 bits; what is asked on demand is left out. */
export function packed(text: string, groups: readonly Group[]): readonly number[] {
  const glance = glanceAt(text, groups);
  const words = Array.from({ length: widthOf(groups) }, () => 0);
  words[0] = (glance.isSubject ? SUBJECT : 0) | (glance.isOwn ? OWN : 0);
  for (const [index, { onDemand, ofSubject }] of groups.entries()) {
    if (onDemand || (ofSubject && !glance.isSubject) || !glance.has(index)) continue;
    const bit = index + FLAGS;
    const word = Math.floor(bit / BITS);
    words[word] = (words[word] ?? 0) | (1 << (bit % BITS));
  }
  return words;
}

/** @param text gives the text again, for what is asked on demand */
export function unpacked(
  words: Int32Array,
  groups: readonly Group[],
  text: () => string | undefined,
): Glance {
  const [first = 0] = words;
  let search: ReturnType<typeof searchIn> | undefined;
  return {
    isSubject: (first & SUBJECT) !== 0,
    isOwn: (first & OWN) !== 0,
    has(index) {
      const group = groups[index];
      if (group?.onDemand) {
        search ??= searchIn(text() ?? '');
        return group.idioms.some(search.has);
      }
      const bit = index + FLAGS;
      return ((words[Math.floor(bit / BITS)] ?? 0) & (1 << (bit % BITS))) !== 0;
    },
  };
}
