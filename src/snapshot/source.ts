import type { UserError } from '../errors.ts';
import { isRecord, member, text } from '../formats/shape.ts';
import type { OpenedSnapshot } from './open.ts';

/** What stands behind `snapshot` among the sources of an environment. */
export type SnapshotSource =
  /** A path of the tree or an address, in the configuration. */
  | { readonly at: string; readonly maxAge?: number }
  /** What the command line names, read already. */
  | { readonly opened: OpenedSnapshot }
  | { readonly refused: UserError };

/** The source that a value of the configuration or of the command line is. */
export function snapshotSource(value: unknown): SnapshotSource {
  if (isOwn(value)) return value;
  return { at: text(value) ?? '' };
}

/** The configuration holds a text; only this program makes anything else. */
function isOwn(value: unknown): value is SnapshotSource {
  return isRecord(value) && ['at', 'opened', 'refused'].some((key) => member(value, key));
}

export function isAddress(at: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(at);
}
