import type { FileLocation } from '../../../src/model/index.ts';

export type FaultCode =
  | 'syntax'
  | 'duplicate-key'
  | 'alias'
  | 'too-deep'
  | 'too-large'
  | 'structure'
  | 'interpolation'
  | 'required-unset'
  | 'merge'
  | 'extends'
  | 'include'
  | 'missing-file'
  | 'out-of-sight'
  | 'env-file'
  | 'inconsistent';

/** Something for which Compose refuses the project. Names and paths may be in it, values are not. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly place?: FileLocation;
}

/** Collects faults; what is broken in one place does not hide what is said in others. */
export type Report = (code: FaultCode, message: string, place?: FileLocation) => void;
