import type { Kind, ValueProblem } from '../../model/index.ts';

/** A value whose form is judged, and what is known of it by now. */
export interface Subject {
  readonly name: string;
  /** As it was found. */
  readonly raw: string;
  /** Without what surrounds it by mistake. */
  readonly value: string;
  /**
   * `key`: made by a machine, so nothing in it is there by chance. `password`: may hold anything.
   * `file`: lines of it are meant. `text`: for people or for a program to interpret.
   */
  readonly nature: 'key' | 'password' | 'file' | 'text';
  readonly kind: Kind | undefined;
}

/** One thing that may be wrong. */
export type Check = (subject: Subject) => ValueProblem | undefined;

/** An error in what a machine made, elsewhere perhaps meant. */
export function severityOf({ nature }: Subject): ValueProblem['severity'] {
  return nature === 'key' ? 'error' : 'warning';
}
