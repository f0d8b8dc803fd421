import type { Published } from '../egress/published/index.ts';
import type {
  Channel,
  Components,
  Declaration,
  Drift,
  FileLocation,
  Matrix,
  Need,
  Read,
  Remedy,
  Variable,
} from '../model/index.ts';
import type { Confusion } from './confusions.ts';

/** What the configuration says of one name. */
export interface NameExpectation {
  /** Environments in which the name must be set. */
  readonly required: readonly string[];
  /** Never required, whatever the code does. */
  readonly optional: boolean;
  /** Sets of environments that must hold equal values. */
  readonly same: readonly string[];
  /** Environments of which no two may hold equal values. */
  readonly different: readonly string[];
}

/** All that a rule may look at. */
export interface View {
  readonly matrix: Matrix;
  /** When the check runs. */
  readonly now: Date;
  /** What has changed since the baseline; none where there is no baseline. */
  readonly drift: readonly Drift[];
  /** What clouds and CI publish of their addresses; absent: nobody fetched it. */
  readonly published?: Published;
  readonly components: Components;
  /** Names that are set or documented under one spelling and read under another. */
  readonly confusions: readonly Confusion[];
  /** All that are known, those included that this run does not judge. */
  readonly environments: readonly string[];
  /** Environments that run deployed code: all but development, test and ci. */
  readonly deployed: readonly string[];
  /** Where programs are developed, whether this run judges it or not. */
  readonly development?: string;
  /** What the templates of a component list. */
  documented(component: string): readonly Declaration[];
  /** Their names. */
  documentedNames(component: string): ReadonlySet<string>;
  /** The templates themselves, the nearest first. */
  templates(component: string): readonly string[];
  expectation(name: string): NameExpectation | undefined;
  /** Names that the configuration speaks of literally. */
  readonly expected: readonly string[];
  /** The strongest need of a variable in one environment, the configuration included. */
  need(variable: Variable, environment: string): Need;
  /** Platforms, shells and tools set it themselves. */
  isAmbient(name: string): boolean;
  /** It only tunes a tool, which runs as well without it. */
  isKnob(name: string): boolean;
  /** Where a name stands in a file other than a dotenv file or documentation; absent: nowhere. */
  mention(name: string): FileLocation | undefined;
  /** Whether everybody with the repository has the file; unknown without git. */
  tracked(file: string): boolean | undefined;
  /** Prefixes with which the framework of a component ships a variable to the browser; none where it is not known. */
  publicPrefix(component: string): readonly string[];
  /** Prefixes of names that the framework of a component may read, whatever its code reads. */
  openPrefix(component: string): readonly string[];
  /** Whether a builder of any component ships a name, or what builds a component all names. */
  isShippedBySome(name: string): boolean;
  shipsOthers(component: string): boolean;
  /**
   * How to set a name in an environment of a component; without a channel, for the program itself.
   *
   * @param again it is set there, to a value that is wrong
   */
  remedy(
    name: string,
    environment: string,
    component: string,
    channel?: Channel,
    again?: true,
  ): Remedy | undefined;
}

/** The read that a finding should point at: where it breaks first and surest, then the first in order of place. */
export function mainRead(reads: readonly Read[]): Read | undefined {
  const required = reads.filter((read) => read.need === 'required');
  return required.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? reads[0];
}

/** How soon a read is done. */
export const REACH = { start: 0, call: 1, branch: 2 } as const;

/** Nobody sees what a package reads by itself; a start comes before a call, and what is shown before what is claimed. */
function rankOf({ implicit, reached, certainty }: Read): number {
  const soon = REACH[reached ?? 'start'];
  return (implicit === undefined ? 0 : 6) + 2 * soon + Number(certainty !== 'proved');
}
