import type { Allowlist, Egress } from './egress.ts';
import type { Fact } from './facts.ts';
import type { Channel, Declaration, Need, Read, Supply } from './observation.ts';
import type { Deployment } from './snapshot.ts';
/** Unknown is neither missing nor fine. */
export type State = 'set' | 'absent' | 'unknown';
/** What is known of one name in one place. */
export interface Cell {
    readonly name: string;
    readonly environment: string;
    readonly component: string;
    readonly channel: string;
    readonly state: State;
    /** The supply that wins, with the value of what it comes from; present when set. */
    readonly winner?: Supply;
    /** All supplies that could reach the place, the winning one first, conditional ones last. */
    readonly supplies: readonly Supply[];
    /** Why it is unknown, as the end of "… is unknown, because". */
    readonly why?: string;
    /** The one command or line that would tell. */
    readonly mend?: string;
    /** Unknown only because what was looked at is the other phase than the one it is read in. */
    readonly otherPhase?: true;
}
/** A name that code of a deployable component reads, its shared packages included. */
export interface Variable {
    readonly name: string;
    readonly channel: string;
    readonly component: string;
    readonly reads: readonly Read[];
    /** The strongest need of its reads outside tests, examples and tools. */
    readonly need: Need;
}
/** The join of all snapshots. Pure: it only answers. */
export interface Matrix {
    readonly environments: readonly string[];
    /** Those of them that there are for a component. */
    environmentsOf(component: string): readonly string[];
    /** Ids of the deployable components, sorted. */
    readonly components: readonly string[];
    /** Names that deployed code of a component reads, sorted. */
    variables(component: string): readonly Variable[];
    variable(name: string, component: string): Variable | undefined;
    cell(name: string, environment: string, component: string, channel?: string): Cell;
    /**
     * Unconditional and conditional supplies of the program's environment that reach a component,
     * injected ones included; see `suppliesOn` for other channels.
     */
    supplies(component: string): readonly Supply[];
    /** Templates and types that a component is documented by. */
    declarations(component: string): readonly Declaration[];
    /** All reads of a name in the program's environment, of every component and setting. */
    readsOf(name: string): readonly Read[];
    /** Channels other than the program's environment that something reads or supplies, sorted. */
    readonly channels: readonly Channel[];
    /** All reads from one channel. */
    readsFrom(channel: Channel): readonly Read[];
    /** All supplies on one channel, to whatever component. */
    suppliesOn(channel: Channel): readonly Supply[];
    /** Whether every read of the component is known; if not, why. */
    readCoverage(component: string): {
        readonly complete: boolean;
        readonly why?: string;
    };
    readonly facts: readonly Fact[];
    readonly deployments: readonly Deployment[];
    readonly egress: readonly Egress[];
    readonly allowlists: readonly Allowlist[];
}
