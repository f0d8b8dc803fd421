import type { Need } from '../../../src/model/index.ts';
import type { Hole } from '../resolve/value.ts';

/** What a piece of code does when a value is absent. */
export interface Judgement {
  readonly need: Need;
  readonly certainty: 'proved' | 'asserted';
  readonly unchecked?: true;
  readonly rejectsEmpty?: true;
  readonly environments?: readonly string[];
  /** Names tried one after the other, the judged one included. */
  readonly anyOf?: readonly string[];
  /** The names that one place reads are tried one after the other. */
  readonly among?: true;
  /** The value leaves the function: the caller's use decides. */
  readonly returned?: true;
  /** Only when a function is called that the code around the read makes. */
  readonly deferred?: true;
  /** The parameter of the enclosing function that is used when the value is absent. */
  readonly fallback?: Hole;
  /** The need holds only in calls that give the parameter such a truth. */
  readonly when?: { readonly hole: Hole; readonly truth: boolean };
}

export const OPTIONAL: Judgement = { need: 'optional', certainty: 'proved' };
export const UNCHECKED: Judgement = { need: 'optional', certainty: 'proved', unchecked: true };
export const DEFAULTED: Judgement = { need: 'defaulted', certainty: 'proved' };
export const REQUIRED: Judgement = { need: 'required', certainty: 'proved' };
export const REQUIRED_LATER: Judgement = { ...REQUIRED, deferred: true };
export const ASSERTED: Judgement = { need: 'required', certainty: 'asserted' };
