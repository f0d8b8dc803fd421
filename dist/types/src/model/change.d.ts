import type { FileLocation, Location } from './location.ts';
import type { Channel, Need } from './observation.ts';
/** What a change does to what is read, against the commit that it starts from. Sorted by component and name. */
export interface Change {
    /** Names that deployed code or a workflow begins to read. */
    readonly started: readonly StartedRead[];
    /** Names that nothing reads any more. */
    readonly stopped: readonly StoppedRead[];
    /** One name is read where another one was. */
    readonly renamed: readonly RenamedRead[];
    /** Ids of deployable components that are new. */
    readonly components: readonly string[];
}
export interface StartedRead {
    readonly name: string;
    /** Absent: the program's environment. */
    readonly channel?: Channel;
    readonly component: string;
    readonly need: Need;
    readonly location: FileLocation;
}
export interface StoppedRead {
    readonly name: string;
    /** Absent: the program's environment. */
    readonly channel?: Channel;
    readonly component: string;
    /** Where it is still set or documented, and may be taken out; empty where not all code could be read. */
    readonly leftovers: readonly Location[];
}
export interface RenamedRead {
    readonly from: string;
    readonly to: string;
    /** Absent: the program's environment. */
    readonly channel?: Channel;
    readonly component: string;
    readonly location: FileLocation;
    /** Where the old name is still set or documented. */
    readonly leftovers: readonly Location[];
}
