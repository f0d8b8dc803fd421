import type { CarriedSource } from '../carried/source.ts';
import type { ObservationFile } from '../egress/observation.gen.js';
import type { Allowlist, EgressRange, FileLocation, Severity } from '../model/index.ts';

/** A configuration that is valid, with its defaults filled in and the place of each part kept. */
export interface Config {
  /** The file it was read from, relative to the root; absent: there is none. */
  readonly file?: string;
  /** By the name that is used everywhere. */
  readonly environments: ReadonlyMap<string, EnvironmentConfig>;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** In the order of the file. */
  readonly variables: readonly VariableConfig[];
  readonly allowlists: readonly AllowlistConfig[];
  readonly ignores: readonly ConfigIgnore[];
  readonly exclude: readonly string[];
  readonly baseline: { readonly file?: string; readonly addresses?: true };
}

export interface EnvironmentConfig {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Absent: the places that are detected. */
  readonly sources?: readonly { readonly provider: string; readonly value: unknown }[];
  /** The addresses that it leaves from, all of them; absent: not said. */
  readonly egress?: {
    readonly ranges: 'dynamic' | readonly EgressConfig[];
    /** The platforms that tell where it leaves from. */
    readonly asked?: readonly AskedEgress[];
    /** What was seen of it from outside. */
    readonly observed?: readonly CarriedSource<ObservationFile>[];
    readonly place: FileLocation;
  };
  readonly place: FileLocation;
}

export interface EgressConfig extends EgressRange {
  /** Absent: all components. */
  readonly component?: string;
  readonly place: FileLocation;
}

/** A platform to ask where an environment leaves from. */
export interface AskedEgress {
  /** The id of the source. */
  readonly source: string;
  readonly value: unknown;
  /** Absent: all components. */
  readonly component?: string;
  readonly place: FileLocation;
}

/** An allowlist as far as the configuration knows it, and which of its places holds the entries. */
export interface AllowlistConfig extends Omit<Allowlist, 'id' | 'sight' | 'entries'> {
  readonly from: OwnEntries | { readonly source: string; readonly value: unknown };
  readonly place: FileLocation;
}

/** Entries that nobody but the configuration knows of. */
export type OwnEntries =
  | { readonly entries: Allowlist['entries'] }
  | { readonly file: string }
  | { readonly url: string };

/** What is expected of the variables that a name or glob stands for. */
export interface Expectation {
  /** `true`: in every environment. */
  readonly required?: true | readonly string[];
  readonly optional?: true;
  readonly same?: true | readonly string[];
  readonly different?: true | readonly string[];
  readonly pattern?: (value: string) => boolean;
  readonly oneOf?: ReadonlySet<string>;
  readonly description?: string;
}

export interface VariableConfig {
  /** The name or glob as written. */
  readonly key: string;
  readonly expects: Expectation;
  readonly matches: (name: string) => boolean;
  readonly place: FileLocation;
}

/** An entry of `ignore`; all conditions that are there must hold. */
export interface ConfigIgnore {
  readonly rule?: string;
  readonly name?: string;
  readonly environment?: string;
  readonly component?: string;
  readonly path?: string;
  readonly reason: string;
  /** The last day on which it holds, YYYY-MM-DD in UTC. */
  readonly until?: string;
  readonly place: FileLocation;
}

/** What holds when there is no configuration. */
export const emptyConfig: Config = {
  environments: new Map(),
  rules: new Map(),
  variables: [],
  allowlists: [],
  ignores: [],
  exclude: [],
  baseline: {},
};
