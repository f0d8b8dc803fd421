/** Where two threads note who looks at which file, so that each file is looked at once. */
export interface Board {
  readonly shared: SharedArrayBuffer;
  /** Takes a file that nobody has taken; `false` where somebody has. */
  take(file: number): boolean;
  /** Notes what this thread found in a file that it has taken; nothing where it could not read it. */
  note(file: number, found: readonly number[] | undefined): void;
  /**
   * What the other thread found in a file that it has taken; `undefined` where it could not read it,
   * or does not come to an end.
   */
  found(file: number): Int32Array | undefined;
  /** Notes that this thread has sent all it has to send. */
  end(): void;
  /** Whether the other thread has ended, or does so in time. */
  ended(): boolean;
}

const FREE = 0;
const TAKEN = 1;
const UNREAD = 2;
const FOUND = 3;

/** Longer than a file takes on any disk that is worth waiting for. */
const PATIENCE_MS = 1000;

/** Memory for the board of so many files, of each of which so many words can be noted. */
export function boardMemory(files: number, width: number): SharedArrayBuffer {
  return new SharedArrayBuffer((files * (width + 1) + 1) * Int32Array.BYTES_PER_ELEMENT);
}

/** The board in that memory, for either thread. */
export function boardIn(shared: SharedArrayBuffer, width: number): Board {
  const words = new Int32Array(shared);
  const last = words.length - 1;
  const at = (file: number) => file * (width + 1);
  const settle = (index: number, state: number): void => {
    Atomics.store(words, index, state);
    Atomics.notify(words, index);
  };
  const settled = (index: number, unsettled: number): number => {
    if (Atomics.load(words, index) === unsettled)
      Atomics.wait(words, index, unsettled, PATIENCE_MS);
    return Atomics.load(words, index);
  };
  return {
    shared,
    take: (file) => Atomics.compareExchange(words, at(file), FREE, TAKEN) === FREE,
    note(file, found) {
      if (found !== undefined) words.set(found, at(file) + 1);
      settle(at(file), found === undefined ? UNREAD : FOUND);
    },
    found(file) {
      const start = at(file) + 1;
      return settled(at(file), TAKEN) === FOUND ? words.subarray(start, start + width) : undefined;
    },
    end: () => settle(last, FOUND),
    ended: () => settled(last, FREE) === FOUND,
  };
}
