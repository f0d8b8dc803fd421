import { statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { visibleJson } from '../report/escape.ts';
import { decode, MAX_FILE_BYTES, readBounded } from '../tree/read.ts';
import { fitting } from '../watch/fit.ts';
import type { WatchState } from '../watch/format.gen.js';
import { readState } from '../watch/pack.ts';
import { FIRST } from '../watch/state.ts';
import { writeOutput } from './write-output.ts';

/**
 * What the last report left in a file; where there is none, nothing was ever reported.
 *
 * @throws UserError `unreadable-state`, `foreign-state`
 */
export function readKeptState(path: string): WatchState {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return FIRST;
  const outcome = readBounded(path, path);
  const decoded = 'bytes' in outcome ? decode(outcome.bytes, path) : outcome;
  if ('problem' in decoded)
    throw new UserError('unreadable-state', decoded.problem.message, {
      hint: 'Name a file after `--state` that this user may read and write',
    });
  const state = readState(decoded.text);
  if (state !== undefined) return state;
  throw new UserError('foreign-state', `${path} is no state of \`envparity report\``, {
    hint: 'Name another file after `--state`; or remove this one, and the next report tells all there is',
  });
}

/** It stays as it is where nothing has changed, and is no larger than can be read again. */
export function keepState(path: string, before: WatchState, after: WatchState): void {
  const [old, young = ''] = [before, after].map((state) => fitting(state, textOf, MAX_FILE_BYTES));
  if (before === FIRST || young !== old) writeOutput(path, young);
}

/** Laid out for people, but where the layout would take the room of what is in it. */
function textOf(state: WatchState): string {
  const laidOut = jsonOf(state, 2);
  return Buffer.byteLength(laidOut) <= MAX_FILE_BYTES ? laidOut : jsonOf(state, 0);
}

function jsonOf(state: WatchState, indent: number): string {
  return `${visibleJson(JSON.stringify(state, undefined, indent))}\n`;
}
