import type { Egress, Family } from './egress.ts';
import type { Finding } from './finding.ts';
import type { Channel } from './observation.ts';
/** What became known on a day. Between two of them nothing did, so that no day is kept for it. */
export interface TimelineEvent {
    /** ISO 8601, without a time. */
    readonly day: string;
    /**
     * `told`: the platform says that it was set then. `seen`: another value was seen. `first`: it was looked
     * at, and what was before is not known. `lost`: from then on it is not known. `back`: it is known again,
     * and was the same. `gone`: it is known not to be there.
     */
    readonly what: 'told' | 'seen' | 'first' | 'lost' | 'back' | 'gone';
}
/** What changes a value, or is as good as that: before it another one may have been there. */
export declare const CHANGES: readonly ['told', 'seen', 'first'];
/** From when on an address is there. */
export declare const ARRIVALS: readonly ['first', 'back'];
/** The last event of some kinds. */
export declare function lastOf<What extends TimelineEvent['what']>(events: readonly TimelineEvent[], kinds: readonly What[]): EventOf<What> | undefined;
/** Whether an event is of one of some kinds. */
export declare function isOf(event: TimelineEvent, kinds: readonly TimelineEvent['what'][]): boolean;
type EventOf<What extends TimelineEvent['what']> = TimelineEvent & {
    readonly what: What;
};
/** The earlier day first, so that it sorts. */
export declare function byDay(a: TimelineEvent | undefined, b: TimelineEvent | undefined): number;
/** When a name was changed at one place. */
export interface RotationTimeline {
    readonly name: string;
    /** All that have the same history. */
    readonly environments: readonly string[];
    /** Absent: all. */
    readonly component?: string;
    readonly channel: Channel;
    /** What a person calls the place. */
    readonly source: string;
    /** The name says that few may see the value. */
    readonly isSecret: boolean;
    /** In the order in which they became known; there is at least one. */
    readonly events: readonly TimelineEvent[];
    /** Why it is due. */
    readonly findings: readonly Finding[];
}
/** When an environment left from a range of addresses. */
export interface AddressTimeline extends Pick<Egress, 'environment' | 'component' | 'how'> {
    readonly family: Family;
    /** Absent: it is kept as a digest, and nobody leaves from there now. */
    readonly range?: string;
    /** In the order in which they became known; none where nothing can be kept of it. */
    readonly events: readonly TimelineEvent[];
}
/** What is known of the past, as a report can draw it. */
export interface Timelines {
    /** What is due first, then what was left alone for longest. */
    readonly rotations: readonly RotationTimeline[];
    /** How many secrets nobody can tell of when they were changed. */
    readonly undated: number;
    /** Absent: nothing remembers what was before. */
    readonly addresses?: readonly AddressTimeline[];
}
export {};
