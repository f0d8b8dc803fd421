import type { Kind } from '../carried/kind.ts';
import { type Opened, type OpenOptions, openCarried } from '../carried/open.ts';
import { type SnapshotFile, validateSnapshotFile } from './file.gen.js';

/** What `envparity snapshot` prints. */
export const SNAPSHOT: Kind<SnapshotFile> = {
  id: 'snapshot',
  command: 'envparity snapshot',
  option: '--snapshot',
  holds: 'variables',
  // 10,000 names under two keys take half of it.
  maxBytes: 4 * 1024 * 1024,
  validate: validateSnapshotFile,
};

/** @throws UserError see `openCarried` */
export function openSnapshot(bytes: Uint8Array, options: OpenOptions): Opened<SnapshotFile> {
  return openCarried(bytes, SNAPSHOT, options);
}
