import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { BaselineFile } from '../baseline/format.gen.js';
import { validateBaselineFile } from '../baseline/format.gen.js';
import { readJson } from '../formats/json.ts';
import { validateWatchState, type WatchState } from './format.gen.js';

/** Of a state that somebody wrote by hand to be large when it is unpacked. */
const LARGEST = 8 * 1024 * 1024;
const PACKED = /<!-- envparity-state ([A-Za-z0-9+/=]+) -->/;

/** A state as it stands in a text, where nobody sees it. */
export function packState(state: WatchState): string {
  const bytes = deflateRawSync(JSON.stringify(state), { level: 9 });
  return `<!-- envparity-state ${bytes.toString('base64')} -->`;
}

/** The state in a text; nothing where there is none, or none that can be read: somebody may have edited it. */
export function unpackState(text: string): WatchState | undefined {
  const packed = PACKED.exec(text)?.[1];
  if (packed === undefined) return undefined;
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST });
    return readState(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The state in the text of a file. */
export function readState(text: string): WatchState | undefined {
  const parsed = readJson(text);
  return parsed.ok && validateWatchState(parsed.value) ? parsed.value : undefined;
}

/** The baseline in a state, where it is one. */
export function baselineIn({ baseline }: WatchState): BaselineFile | undefined {
  return validateBaselineFile(baseline) ? baseline : undefined;
}
