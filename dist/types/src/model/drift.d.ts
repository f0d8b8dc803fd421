import type { Egress, Family } from './egress.ts';
import type { Channel } from './observation.ts';
/** What has changed at a place that was known before and is known now. */
export type Drift = VariableDrift | EgressDrift | AllowlistDrift;
/** A name on a platform. */
export interface VariableDrift {
    /** `rotated`: its value is another one, or was set again. `moved`: another place holds it. */
    readonly change: 'appeared' | 'vanished' | 'rotated' | 'moved';
    readonly name: string;
    readonly environment: string;
    /** Absent: all components. */
    readonly component?: string;
    readonly channel: Channel;
    /** Where it was, as people call the place; absent: it was not there. */
    readonly from?: string;
    /** Where it is. */
    readonly to?: string;
    /** When it was set, where the place tells; ISO 8601. */
    readonly at?: string;
    /** The value is another one: told under the key. */
    readonly proved?: true;
}
/** Where an environment leaves from. */
export interface EgressDrift {
    readonly change: 'egress';
    readonly environment: string;
    readonly component?: string;
    readonly how: Egress['how'];
    /** The addresses that are new, and those that are gone; of what was concealed only the number. */
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly removedCount: number;
    /** It left by one family only, and leaves by the other one now. */
    readonly families?: {
        readonly before: readonly Family[];
        readonly now: readonly Family[];
    };
}
/** Whom a third party lets in. */
export interface AllowlistDrift {
    readonly change: 'allowlist';
    readonly title: string;
    readonly before: {
        readonly entries: number;
        readonly open: boolean;
    };
    readonly now: {
        readonly entries: number;
        readonly open: boolean;
    };
}
