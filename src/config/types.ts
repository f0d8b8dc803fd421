import type { FileLocation, Severity } from '../model/index.ts';

/** A configuration that is valid, with its defaults filled in and the place of each part kept. */
export interface Config {
  /** The file it was read from, relative to the root; absent: there is none. */
  readonly file?: string;
  /** By the name that is used everywhere. */
  readonly environments: ReadonlyMap<string, EnvironmentConfig>;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** In the order of the file. */
  readonly variables: readonly VariableConfig[];
  readonly ignores: readonly ConfigIgnore[];
  readonly exclude: readonly string[];
}

export interface EnvironmentConfig {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Absent: the places that are detected. */
  readonly sources?: readonly { readonly provider: string; readonly value: unknown }[];
  readonly place: FileLocation;
}

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
  ignores: [],
  exclude: [],
};
