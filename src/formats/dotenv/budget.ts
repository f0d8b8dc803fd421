/** Thrown inside a value that would take far more work than the size of its file justifies. */
export class TooComplex extends Error {}

/**
 * Expansions of the npm family start over after each replacement, and values may multiply each
 * other, so the work for one file is limited to a multiple of its length.
 */
export function createBudget(length: number): (units: number) => void {
  let left = 1_000_000 + 20 * length;
  return (units) => {
    left -= units;
    if (left < 0) throw new TooComplex();
  };
}
