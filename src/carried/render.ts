import type { Key } from '../values/key.ts';
import { canonical } from './canonical.ts';
import type { Carried, KindName } from './kind.ts';

/** The text of what is carried: one line that survives a log, signed where there is a key. */
export function renderCarried(file: Carried, { id }: KindName, key: Key | undefined): string {
  if (key === undefined) return `${canonical(file)}\n`;
  return `${canonical({ ...file, signatures: key.sign(canonical(file), id) })}\n`;
}
