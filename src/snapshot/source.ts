import type { CarriedSource } from '../carried/source.ts';
import { isRecord, member, text } from '../formats/shape.ts';
import type { SnapshotFile } from './file.gen.js';

/** What stands behind `snapshot` among the sources of an environment. */
export type SnapshotSource = CarriedSource<SnapshotFile>;

/** The source that a value of the configuration or of the command line is. */
export function snapshotSource(value: unknown): SnapshotSource {
  if (isOwn(value)) return value;
  return { at: text(value) ?? '' };
}

/** The configuration holds a text; only this program makes anything else. */
function isOwn(value: unknown): value is SnapshotSource {
  return isRecord(value) && ['at', 'opened', 'refused'].some((key) => member(value, key));
}
