import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  distance
} from "./shared-fastest-levenshtein-esm-mod.js";

// src/config/nearest.ts
function nearest(word, candidates) {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best;
  for (const candidate of candidates) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (best === void 0 || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}
function editsBetween(word, candidate) {
  const edits = distance(word, candidate);
  const isShuffled = edits === 2 && [...word].sort().join() === [...candidate].sort().join();
  return isShuffled ? 1 : edits;
}
function didYouMean(word, candidates) {
  const guess = nearest(word, candidates);
  if (guess !== void 0) return `did you mean "${guess}"?`;
  return `known: ${candidates.join(", ")}`;
}

export {
  nearest,
  didYouMean
};
