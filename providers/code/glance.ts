import { type Idiom, idiomOf, impliesSubject, isCheap, searchIn } from './candidates.ts';
import { declaringWords } from './declared.ts';

/** What a look at the text of a file tells of it. */
export interface Glance {
  /** The file spells the environment. */
  readonly isSubject: boolean;
  /** It reaches for the environment or types it of its own accord. */
  readonly isOwn: boolean;
  /** Whether an idiom of this group stands in it. */
  has(group: number): boolean;
  /** Its bytes. */
  content(): Buffer;
}

/** Idioms one of which is looked for. */
export interface Group {
  readonly idioms: readonly Idiom[];
  /** Only some files are asked for them, and looking for them costs something. */
  readonly onDemand: boolean;
  /** Only in files that spell the environment. */
  readonly ofSubject: boolean;
}

export function groupOf(texts: readonly string[], isLimited: boolean): Group {
  const idioms = texts.map(idiomOf);
  return {
    idioms,
    onDemand: isLimited && !isCheap(idioms),
    ofSubject: impliesSubject(idioms),
  };
}

const declaring = declaringWords.map(idiomOf);

/** @param text the content of a file, each byte as a character */
export function glanceAt(text: string, groups: readonly Group[]): Glance {
  const search = searchIn(text);
  const { isSubject } = search;
  const known = new Map<number, boolean>();
  return {
    isSubject,
    isOwn: isSubject && (search.isCandidate() || declaring.some(search.has)),
    has(group) {
      let has = known.get(group);
      if (has === undefined) {
        has = groups[group]?.idioms.some(search.has) ?? false;
        known.set(group, has);
      }
      return has;
    },
    content: () => Buffer.from(text, 'latin1'),
  };
}
