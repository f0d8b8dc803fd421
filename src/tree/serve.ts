import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Errand } from './ahead.ts';
import { boardIn } from './board.ts';
import { readBounded } from './read.ts';

/** Room for all but a few source files. */
const SCRATCH_BYTES = 256 * 1024;

/** What a thread does with the files it is sent for. */
export interface Look {
  /** The words to note of a file, whose bytes come as characters. */
  at(text: string, file: number): readonly number[];
  /** What to send when there are no more files. */
  all(): unknown;
}

/** The work of a thread that `lookAhead` started. */
export function serve(begin: (order: unknown) => Look): void {
  const { root, files, order, width, shared, port } = errand();
  const board = boardIn(shared, width);
  const look = begin(order);
  const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  for (const [index, path] of files.entries()) {
    if (!board.take(index)) continue;
    const outcome = readBounded(join(root, path), path, scratch);
    const text = 'bytes' in outcome ? outcome.bytes.toString('latin1') : undefined;
    board.note(index, text === undefined ? undefined : look.at(text, index));
  }
  port.postMessage(look.all());
  board.end();
  port.close();
}

function errand(): Errand {
  return workerData;
}
