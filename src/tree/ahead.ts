import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import { type Board, boardIn, boardMemory } from './board.ts';
import type { Tree } from './types.ts';

/** A thread of this process that looks at files before they are asked for. */
export interface Ahead {
  readonly board: Board;
  /** What it sends at its end; `undefined` where it does not come to one. */
  sent(): unknown;
}

/** What that thread is to do. */
export interface Errand {
  readonly root: string;
  readonly files: readonly string[];
  /** What `lookAhead` was given for it. */
  readonly order: unknown;
  readonly width: number;
  readonly shared: SharedArrayBuffer;
  readonly port: MessagePort;
}

/** For fewer files a thread costs more than it saves. */
const LEAST_FILES = 400;

/** Its texts are let go at once: a large young generation would only fill memory. */
const YOUNG_MB = 4;

/**
 * Starts a thread that looks at files of a folder, from the first one on.
 *
 * @param program the module that it runs, which calls `serve`
 * @param order what that module needs to know
 * @param width how many words it notes of each file
 * @returns `undefined` where it would not help, or where there is no such module
 */
export function lookAhead(
  { folder }: Tree,
  files: readonly string[],
  { program, order, width }: { program: URL; order: unknown; width: number },
): Ahead | undefined {
  const helps = files.length >= LEAST_FILES && availableParallelism() > 1;
  if (folder === undefined || !helps || program.protocol !== 'file:' || !existsSync(program)) {
    return undefined;
  }
  const { port1, port2 } = new MessageChannel();
  const shared = boardMemory(files.length, width);
  const board = boardIn(shared, width);
  const errand: Errand = { root: folder, files, order, width, shared, port: port2 };
  const worker = new Worker(fileURLToPath(program), {
    workerData: errand,
    transferList: [port2],
    // It needs nothing of what the program was started with.
    env: {},
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  // What it fails to look at is looked at here.
  worker.on('error', () => undefined);
  worker.unref();
  return { board, sent: () => (board.ended() ? receiveMessageOnPort(port1)?.message : undefined) };
}
