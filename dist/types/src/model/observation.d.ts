import type { FileLocation, Location } from './location.ts';
import type { ValueInfo } from './value.ts';
/** What the code does when the variable is absent. */
export type Need = 'required' | 'optional' | 'defaulted';
export type Phase = 'build' | 'run';
export type Audience = 'server' | 'client';
/**
 * What can satisfy a read. `process` is the program's environment; the others are
 * name spaces of their own, such as `github-secrets` or `compose`.
 */
export type Channel = string;
/** What kind of code a read stands in; only `source` runs in a deployment. */
export type Setting = 'source' | 'tool' | 'test' | 'example' | 'generated';
/** Code reads a name. */
export interface Read {
    readonly role: 'reads';
    readonly name: string;
    readonly channel: Channel;
    /** The component whose folder the code stands in. */
    readonly component: string;
    /** Those whose code leads to it by imports; absent: all that the component goes into (`Components.consumers`). */
    readonly consumers?: readonly string[];
    readonly place: FileLocation;
    /** Absent: in every environment. A read that names an environment beats one that does not. */
    readonly environments?: readonly string[];
    readonly phases: readonly Phase[];
    readonly audience: Audience;
    readonly need: Need;
    /** `proved`: the code shows it. `asserted`: a `!`, a cast or a type claims it. */
    readonly certainty: 'proved' | 'asserted';
    /** A bare use: `undefined` would flow on. */
    readonly unchecked?: true;
    /** The code also refuses the empty string. */
    readonly rejectsEmpty?: true;
    /** `A || B`: all names of the group, this one included, in the order they are tried. */
    readonly anyOf?: readonly string[];
    readonly setting: Setting;
    /** Not whenever its module is loaded, but when a function is called, or only in a branch of it. */
    readonly reached?: 'call' | 'branch';
    /** The package inside which the variable is read, when the repository's own code does not name it. */
    readonly implicit?: string;
}
/** A read that looks whether the variable is there. */
export declare function isTest({ need, certainty, unchecked }: Read): boolean;
/** A template or a type says that a name exists. */
export interface Declaration {
    readonly role: 'declares';
    readonly name: string;
    readonly component: string;
    readonly place: FileLocation;
    /** A type of the code says so, for the compiler; people copy templates. */
    readonly inType?: true;
}
/** Another name, of another channel, that a supply takes its value from. */
export interface Ref {
    readonly name: string;
    readonly channel: Channel;
    /** Where it is looked up; absent: in the environment of the supply. */
    readonly environment?: string;
}
/** A name is set somewhere. */
export interface Supply {
    readonly role: 'supplies';
    readonly name: string;
    readonly channel: Channel;
    readonly environment: string;
    /** Absent: all components. */
    readonly component?: string;
    readonly phases: readonly Phase[];
    readonly value: ValueInfo;
    readonly place: Location;
    /** The higher layer wins within one provider. */
    readonly layer: number;
    /**
     * The value is what the first of these that is set holds. Where all are absent, the name is set to
     * the empty string, as in a workflow's `X: ${{ secrets.Y }}`.
     */
    readonly from?: readonly Ref[];
    /** Where all of `from` are absent, nothing is set, as by Compose's `X:` without a value. */
    readonly passesOn?: true;
    /** Under which condition; a conditional supply proves nothing. */
    readonly when?: string;
    /** What would make it sure; only with `when`. */
    readonly mend?: string;
    /** ISO 8601. */
    readonly updatedAt?: string;
    /** Set by the platform, framework or tool itself: never a finding, never unused. */
    readonly injected?: true;
}
/** A source says of this very name that it is not set there, whatever else it cannot see. */
export interface Absence {
    readonly role: 'absent';
    readonly name: string;
    readonly channel: Channel;
    readonly environment: string;
    /** Absent: all components. */
    readonly component?: string;
    readonly place: Location;
}
export type Observation = Read | Declaration | Supply | Absence;
