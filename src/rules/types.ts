import type { Draft, Severity } from '../model/index.ts';
import type { View } from './view.ts';

/** A judge of one kind of drift; one file per rule, the file named as the id. */
export interface Rule {
  /** Kebab-case; equals the file name, the key in the configuration and the anchor in the docs. */
  readonly id: string;
  /** The severity unless a draft or the configuration says otherwise. */
  readonly severity: Severity;
  /** What the rule finds, in one line. */
  readonly title: string;
  /** False: does not run unless the configuration switches it on. */
  readonly onByDefault?: false;
  check(view: View): Iterable<Draft>;
}
