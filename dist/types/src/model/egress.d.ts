import type { Remedy } from './finding.ts';
import type { Location } from './location.ts';
import type { Phase } from './observation.ts';
import type { Sight } from './snapshot.ts';
import type { Instance } from './value.ts';
export type Family = 'ipv4' | 'ipv6';
/** Where an environment leaves from, as one source knows it. */
export interface Egress {
    readonly environment: string;
    /** Absent: all components. */
    readonly component?: string;
    /** Absent: both. */
    readonly phase?: Phase;
    /**
     * `declared`: the configuration or the platform names the addresses. `observed`: they were seen from
     * outside. `documented`: what the platform says of everything that runs there. Never mixed up.
     */
    readonly how: 'declared' | 'observed' | 'documented';
    /** Of both families; none where all that is known is that they change. */
    readonly ranges: readonly EgressRange[];
    /** `dynamic`: the addresses may be others tomorrow, without anybody's doing. */
    readonly stability: 'fixed' | 'dynamic';
    /** Other customers of the platform leave from there too. */
    readonly shared?: true;
    /** `complete`: the whole pool. `partial`: there may be more. `none`: not even one address. */
    readonly sight: Sight;
    /** Why it is not complete, as the end of the sentence "not all is known, because …". */
    readonly why?: string;
    /** The one command or line that would complete it. */
    readonly mend?: string;
    /** How many addresses an observation believes that it did not see. */
    readonly unseen?: number;
    /** The id of the platform in `src/egress/platforms.ts`. */
    readonly platform?: string;
    /** Only files of the repository show that it runs there: it may as well run elsewhere. */
    readonly detected?: true;
    /** When it was seen; ISO 8601. */
    readonly at?: string;
    readonly place: Location;
    /** What that platform offers to whoever needs addresses that stay. */
    readonly offers?: {
        readonly text: string;
        readonly url: string;
    };
}
export interface EgressRange {
    /** An address, a CIDR block or `first-last`, as `rangeText` writes it. */
    readonly range: string;
    /** What it is, such as a region or a gateway. */
    readonly note?: string;
    /** Where this one is written, if that is more particular. */
    readonly place?: Location;
}
/** Whom a third party lets in. */
export interface Allowlist {
    /** Stable, with no position in it: `mongodb-atlas 64f0…`, `config Acme payments`. */
    readonly id: string;
    /** For people: `MongoDB Atlas project shop`. */
    readonly title: string;
    /** Whose service it guards, as `Host.vendor` names vendors. */
    readonly service?: string;
    /** Only connections to a database get past it, and no calls of the vendor's API. Absent: both. */
    readonly guards?: 'connections';
    /** The project or account it is about: a value that is surely of another one leads elsewhere. */
    readonly instance?: Instance;
    /** Absent: every one that uses the service. */
    readonly environments?: readonly string[];
    /** Names, or globs of names, of variables that lead to what it guards. */
    readonly variables?: readonly string[];
    readonly sight: Sight;
    /** Why it is not complete, as the end of the sentence "not all is known, because …". */
    readonly why?: string;
    /** The one command or line that would complete it. */
    readonly mend?: string;
    /** No list is enforced: anybody is let in. */
    readonly open?: true;
    readonly entries: readonly AllowlistEntry[];
    /** What it can hold; absent: both. */
    readonly families?: readonly Family[];
    /** The port that the service listens on; absent: not known. */
    readonly port?: number;
    readonly review?: Review;
    readonly owner?: string;
    readonly note?: string;
    readonly place: Location;
    /**
     * How an address is admitted; `{address}` in a word of the command, or in the text, stands for it, and
     * in a word `{block}` for the block of it alone, such as `203.0.113.9/32`, `{first}` and `{last}` for its
     * ends.
     */
    readonly admit?: Remedy;
}
export interface AllowlistEntry {
    /** As `rangeText` writes it. */
    readonly range: string;
    /** Absent: all of them. */
    readonly ports?: readonly PortRange[];
    readonly note?: string;
    readonly owner?: string;
    /** When it deletes itself; ISO 8601. */
    readonly expiresAt?: string;
    /** ISO 8601. */
    readonly reviewedAt?: string;
    readonly place?: Location;
}
export interface PortRange {
    readonly from: number;
    readonly to: number;
}
/** When somebody last looked whether all entries are still right, and how often that is to happen. */
export interface Review {
    /** ISO 8601; absent: never. */
    readonly at?: string;
    readonly everyDays?: number;
}
