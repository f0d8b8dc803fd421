/** A piece of a report that may have to give way. */
export interface Block {
  readonly full: readonly string[];
  /** What takes its place where there is no room; empty: nothing. */
  readonly brief: readonly string[];
  /** How many findings it stands for. */
  readonly findings: number;
  /** What stands around it and others, once they are shown at all. */
  readonly frame?: { readonly size: number };
}

/** What of the blocks is shown, and how many findings are not. */
export interface Fitted {
  readonly shown: ReadonlyMap<Block, readonly string[]>;
  readonly hidden: number;
}

/**
 * Takes as many blocks as there is room for, the most important first. Nothing is shown that is
 * less important than something left out.
 *
 * @param blocks the most important first
 * @param room in bytes of UTF-8, which are never fewer than characters
 */
export function fitInto(blocks: readonly Block[], room: number): Fitted {
  const shown = new Map<Block, readonly string[]>();
  const framed = new Set<Block['frame']>([undefined]);
  let left = room;
  for (const block of blocks) {
    const frame = framed.has(block.frame) ? 0 : (block.frame?.size ?? 0);
    const lines = [block.full, block.brief].find((one) => sizeOf(one) + frame <= left);
    if (lines === undefined) break;
    shown.set(block, lines);
    framed.add(block.frame);
    left -= sizeOf(lines) + frame;
  }
  const hidden = blocks.filter((block) => !shown.has(block));
  return { shown, hidden: hidden.reduce((sum, { findings }) => sum + findings, 0) };
}

/** Each line with its break. */
export function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
