import type { Allowlist, Egress } from './egress.ts';
import type { Fact } from './facts.ts';
import type { Location } from './location.ts';
import type { Channel, Observation, Phase } from './observation.ts';
/** How much of something a source could see. */
export type Sight = 'complete' | 'partial' | 'none';
/** What a provider could see. What it could not see is unknown: never missing, and never fine. */
export interface Coverage {
    readonly role: 'reads' | 'supplies';
    /** Absent: every one. */
    readonly environment?: string;
    /** Absent: every one. */
    readonly component?: string;
    readonly channel: Channel;
    readonly phase?: Phase;
    readonly names: Sight;
    readonly values: Sight;
    /** Why it is not complete, as the end of the sentence "not all is known, because …". */
    readonly why?: string;
    /** The one command or line that would complete it. */
    readonly mend?: string;
}
/** Something that a person should know about how a source was read. */
export interface Problem {
    /** Stable, kebab-case. */
    readonly code: string;
    readonly message: string;
    readonly place?: Location;
    readonly hint?: string;
}
/** When the code that runs in an environment was put there. */
export interface Deployment {
    readonly environment: string;
    /** Absent: all components. */
    readonly component?: string;
    /** ISO 8601. */
    readonly createdAt: string;
    readonly place: Location;
}
/** All that one provider reports. Safe to print, store and send: no value is in it. */
export interface Snapshot {
    readonly provider: string;
    readonly coverage: readonly Coverage[];
    readonly observations: readonly Observation[];
    readonly facts: readonly Fact[];
    /** What runs in each environment now; absent where the source knows of none. */
    readonly deployments?: readonly Deployment[];
    /** Where environments leave from; absent where the source knows nothing of it. */
    readonly egress?: readonly Egress[];
    /** Whom third parties let in; absent where the source knows of none. */
    readonly allowlists?: readonly Allowlist[];
    readonly problems: readonly Problem[];
}
