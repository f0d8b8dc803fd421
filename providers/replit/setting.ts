import type { FileLocation, Phase } from '../../src/model/index.ts';

/** Where a program runs on Replit: where people write it, or where it is published. */
export type Side = 'workspace' | 'deployment';

/** A file of Replit sets a name. */
export interface Setting {
  readonly name: string;
  /** Absent: it is computed. */
  readonly value?: string;
  readonly side: Side;
  readonly phases: readonly Phase[];
  readonly place: FileLocation;
  readonly component?: string;
  readonly layer: number;
  /** Under which condition, as the end of "a value is there only when …". */
  readonly when?: string;
  /** For a command or a tool, which needs no reader in the code. */
  readonly injected?: true;
}

const NAME = /^[A-Za-z_]\w*$/;

export function isName(text: string): boolean {
  return NAME.test(text);
}
