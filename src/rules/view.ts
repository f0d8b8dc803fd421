import type { Components, FileLocation, Matrix, Read, Remedy } from '../model/index.ts';

/** All that a rule may look at. */
export interface View {
  readonly matrix: Matrix;
  readonly components: Components;
  /** Where a name stands in files that no reader understands; absent: nowhere. */
  mention(name: string): FileLocation | undefined;
  /** How to set a name in an environment of a component. */
  remedy(name: string, environment: string, component: string): Remedy | undefined;
  /** The source line of a read, for messages. */
  line(read: Read): string | undefined;
}
