import type { FileLocation, Location } from './location.ts';
import type { Channel, Observation, Phase, Setting } from './observation.ts';
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
/** A typed thing seen at a place that is about no variable's need or supply. */
export type Fact = DynamicRead | DuplicateEntry | HandedOn | NeverLoaded;
/** A read whose name the code computes in a way that cannot be resolved. */
export interface DynamicRead {
    readonly fact: 'dynamic-read';
    readonly component: string;
    readonly place: FileLocation;
    /** What is known of the name, with `*` for each unknown part. */
    readonly pattern?: string;
    readonly setting: Setting;
}
/** One file sets the same name twice. */
export interface DuplicateEntry {
    readonly fact: 'duplicate-entry';
    readonly name: string;
    readonly component: string;
    readonly place: Location;
    readonly others: readonly Location[];
    readonly wins: 'first' | 'last';
    /** The file is a template: nothing is set by it. */
    readonly template: boolean;
}
/** The whole environment is handed to something that envparity does not read. */
export interface HandedOn {
    readonly fact: 'handed-on';
    readonly component: string;
    readonly place: Location;
    readonly to: string;
}
/** A dotenv file that nothing in this project loads. */
export interface NeverLoaded {
    readonly fact: 'never-loaded';
    readonly component: string;
    readonly place: Location;
    readonly why: string;
}
/** All that one provider reports. Safe to print, store and send: no value is in it. */
export interface Snapshot {
    readonly provider: string;
    readonly coverage: readonly Coverage[];
    readonly observations: readonly Observation[];
    readonly facts: readonly Fact[];
    readonly problems: readonly Problem[];
}
