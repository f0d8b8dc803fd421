import type { Change } from './change.ts';
import type { Drift } from './drift.ts';
import type { Allowlist } from './egress.ts';
import type { Finding, Severity } from './finding.ts';
import type { FileLocation, Location } from './location.ts';
import type { Cell } from './matrix.ts';
import type { Channel, Declaration, Need, Read } from './observation.ts';
import type { Coverage, Problem, Sight } from './snapshot.ts';
/** One provider's row: whether it was asked for, and what it could see. */
export interface SourceRow {
    readonly provider: string;
    readonly title: string;
    /** Named in the configuration or on the command line. */
    readonly asked: boolean;
    readonly coverage: readonly Coverage[];
    /** The allowlists that it knows; absent: it is no source of such. */
    readonly lists?: readonly ListRow[];
    /** Where environments leave from, by its word; absent: it is no source of that. */
    readonly outbound?: readonly OutboundRow[];
    readonly problems: readonly Problem[];
}
/** One allowlist, and how much of it could be seen. */
export interface ListRow extends Pick<Allowlist, 'title' | 'sight' | 'why' | 'mend'> {
    readonly entries: number;
}
/** Where one environment leaves from, as one source knows it, and how much of it could be seen. */
export interface OutboundRow {
    readonly environment: string;
    readonly component?: string;
    readonly sight: Sight;
    /** How many are known for sure; of IPv6 that was observed how many /64. */
    readonly addresses: number;
    readonly why?: string;
    readonly mend?: string;
}
/** A finding that an ignore with a reason covers. */
export interface Suppressed {
    readonly finding: Finding;
    readonly reason: string;
    readonly by: Location;
}
/** An ignore that covers nothing any more. */
export interface UnusedSuppression {
    readonly location: Location;
    readonly message: string;
}
/** How many needed names of one environment nobody could look up, and what would tell. */
export interface Unknown {
    readonly environment: string;
    readonly component?: string;
    readonly names: readonly string[];
    /** Of which nobody knows whether they let the environment in; absent: it is about names. */
    readonly allowlists?: readonly string[];
    /** The environment was asked for, so that not knowing it is not a yes. */
    readonly asked: boolean;
    readonly why: string;
    readonly mend: string;
}
/** What must be set to run a fresh clone. */
export interface ToRun {
    readonly component: string;
    readonly variables: readonly ToRunVariable[];
    /** The file to copy from, when there is a template. */
    readonly template?: string;
    /** The file to write to. */
    readonly file: string;
}
export interface ToRunVariable {
    readonly name: string;
    readonly need: 'required' | 'optional' | 'defaulted';
    /** Not when the program starts, but when a function is called, or only in a branch of it. */
    readonly reached?: 'call' | 'branch';
    /** The code takes it for set, and nothing shows that it breaks without. */
    readonly assumed?: true;
    readonly location: FileLocation;
}
/** All that one check found; what the reporters get. */
export interface Report {
    readonly schemaVersion: 1;
    /** For people: the folder as given. */
    readonly title: string;
    readonly environments: readonly string[];
    /** Sorted: worst first, then environment, rule, name, place. */
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
    readonly unusedSuppressions: readonly UnusedSuppression[];
    readonly sources: readonly SourceRow[];
    readonly unknown: readonly Unknown[];
    readonly toRun: readonly ToRun[];
    /** What went wrong outside any provider. */
    readonly problems: readonly Problem[];
    /** What has changed since the baseline; absent: there is none. */
    readonly drift?: {
        readonly since: string;
        readonly changes: readonly Drift[];
    };
    /** What is read now and was not, and the reverse; only with `since`. */
    readonly change?: Change;
    readonly counts: Counts;
}
export interface Counts extends Readonly<Record<Severity, number>> {
    readonly suppressed: number;
    /** Distinct names that deployed code reads. */
    readonly variables: number;
    readonly components: number;
    /** Findings the compared commit had already; only with `since`. */
    readonly existing?: number;
}
/** What `diff` tells: each name that deployed code reads or somebody sets, in two environments. */
export interface Comparison {
    readonly schemaVersion: 1;
    readonly left: string;
    readonly right: string;
    /** Sorted by component and name. */
    readonly rows: readonly ComparedRow[];
    /** Of the two, those in which names may be set that no row can have; absent: none. */
    readonly open?: readonly OpenEnvironment[];
    /** What went wrong while looking; beside the comparison, no part of it. */
    readonly problems?: readonly Problem[];
}
/** An environment of which nobody could see all names. */
export interface OpenEnvironment {
    readonly environment: string;
    readonly why: string;
    readonly mend: string;
}
export interface ComparedRow {
    readonly name: string;
    readonly component: string;
    readonly left: Cell;
    readonly right: Cell;
    /** `unknown`: in one of them nobody could look. `set`: in both, and no value could be compared. */
    readonly kind: 'only-left' | 'only-right' | 'unknown' | 'same' | 'different' | 'set';
}
/** What `explain` tells of a name, a rule, or both. */
export interface Explanation {
    readonly schemaVersion: 1;
    readonly subject: string;
    /** One per component that has to do with the name. */
    readonly variables: readonly ExplainedVariable[];
    readonly rule?: ExplainedRule;
}
export interface ExplainedVariable {
    readonly name: string;
    /** Absent: the program's environment. */
    readonly channel?: Channel;
    readonly component: string;
    /** Absent: nothing that is deployed reads it. */
    readonly need?: Need;
    readonly reads: readonly Read[];
    readonly declarations: readonly Declaration[];
    readonly cells: readonly Cell[];
    readonly findings: readonly Finding[];
    /** Why it is or is not a finding, as a sentence. */
    readonly verdict: string;
}
export interface ExplainedRule {
    readonly id: string;
    readonly severity: Severity;
    readonly title: string;
    /** Its findings were not read on enough repositories yet. */
    readonly onByDefault?: false;
    /** Its page. */
    readonly markdown: string;
    /** Where the page can be read. */
    readonly url: string;
}
/** What every source could see. */
export interface SourcesReport {
    readonly schemaVersion: 1;
    readonly sources: readonly SourceRow[];
    /** Neither asked for nor in use here. */
    readonly idle: readonly {
        readonly provider: string;
        readonly title: string;
    }[];
}
