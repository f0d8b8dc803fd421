import type { Finding } from './finding.ts';
import type { Cell, State } from './matrix.ts';
import type { Need, Read } from './observation.ts';
/** The names of all components in all environments; what a report shows beside its findings. */
export interface MatrixReport {
    readonly environments: readonly string[];
    /** Sorted by component and name. */
    readonly rows: readonly MatrixRow[];
}
export interface MatrixRow {
    readonly name: string;
    readonly component: string;
    /** Absent: nothing that is deployed reads it. */
    readonly need?: Need;
    readonly reads: readonly Read[];
    /** One for each environment, in its order. */
    readonly cells: readonly MatrixCell[];
}
/** A cell with what there is to say of it; of no value more than whether it is empty. */
export interface MatrixCell {
    readonly cell: Cell;
    /** `differs`: set to something else than in production. `undeployed`: set after what runs was deployed. */
    readonly shown: State | 'differs' | 'undeployed';
    readonly findings: readonly Finding[];
}
