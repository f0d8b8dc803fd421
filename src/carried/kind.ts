import type { Signed } from '../values/key.ts';

/** What all that is taken on one machine and read on another says of itself. */
export interface Carried {
  readonly takenAt: string;
  readonly environment: string;
  /** Absent: all. */
  readonly component?: string;
  readonly keyIds?: readonly string[];
  readonly signatures?: Readonly<Record<string, string>>;
}

/** What one kind of such files is called. */
export interface KindName {
  /** What it is called; the codes of its errors begin with it. */
  readonly id: Signed;
  /** The command that takes it. */
  readonly command: string;
  /** The option that names one on the command line. */
  readonly option: string;
  /** The member that makes it one. */
  readonly holds: string;
  readonly maxBytes: number;
}

export interface Kind<T extends Carried> extends KindName {
  readonly validate: (data: unknown) => data is T;
}
