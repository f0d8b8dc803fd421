import { describe, expect, it } from 'vitest';
import { boardIn, boardMemory } from '../../src/tree/board.ts';

function bothSides(files: number, width: number) {
  const shared = boardMemory(files, width);
  return [boardIn(shared, width), boardIn(shared, width)] as const;
}

describe('the board of two threads', () => {
  it('gives each file to one of them', () => {
    const [mine, theirs] = bothSides(3, 1);
    expect([mine.take(0), theirs.take(0), theirs.take(1), mine.take(1), mine.take(2)]).toEqual([
      ...[true, false, true, false, true],
    ]);
  });

  it('shows one what the other found, file by file', () => {
    const [mine, theirs] = bothSides(3, 2);
    for (const file of [0, 1, 2]) theirs.take(file);
    theirs.note(0, [1, -2]);
    theirs.note(1, undefined);
    theirs.note(2, [3, 4]);
    expect(Array.from(mine.found(0) ?? [])).toEqual([1, -2]);
    expect(mine.found(1)).toBeUndefined();
    expect(Array.from(mine.found(2) ?? [])).toEqual([3, 4]);
  });

  it('does not wait for ever', () => {
    const [mine, theirs] = bothSides(1, 1);
    theirs.take(0);
    expect(mine.found(0)).toBeUndefined();
    expect(mine.ended()).toBe(false);
    theirs.end();
    expect(mine.ended()).toBe(true);
  });
});
