import { distance } from 'fastest-levenshtein';

/** The candidate that a mistyped word most likely means; nothing where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** Letters that changed places are one slip of the fingers, not two. */
function editsBetween(word: string, candidate: string): number {
  const edits = distance(word, candidate);
  const isShuffled = edits === 2 && [...word].sort().join() === [...candidate].sort().join();
  return isShuffled ? 1 : edits;
}

/** The end of a message about an unknown word: what was meant, else all that is known. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const guess = nearest(word, candidates);
  if (guess !== undefined) return `did you mean "${guess}"?`;
  return `known: ${candidates.join(', ')}`;
}
