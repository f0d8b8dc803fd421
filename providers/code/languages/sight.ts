import type { Read } from '../../../src/model/index.ts';
import type { Judgement } from '../need/judgement.ts';
import type { Constant } from './name.ts';
import type { Helper } from './types.ts';

/** What stands in a file, without its tree. */
export interface Sight {
  readonly path: string;
  readonly reads: readonly Spot[];
  readonly dynamics: readonly (Position & { readonly pattern: string })[];
  readonly helpers: readonly Helper[];
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Spot extends Position {
  readonly name: string;
  readonly judgement: Judgement;
  readonly reached: Read['reached'];
  /** Until it is known what this holds, the name is empty. */
  readonly constant?: Constant;
  /** The package that reads. */
  readonly implicit?: string;
}
