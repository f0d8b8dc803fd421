// Generated from schemas/config.schema.json by `npm run generate`; do not edit.

/** What envparity cannot see in the repository: which environments exist, where their variables come from, and what is expected of them. Every key is optional. */
export type ConfigFile = {
  /** The address of this schema, for editors. */
  readonly $schema?: string;
  /** The deployment targets by name, such as `production`. What is detected is joined with what stands here. */
  readonly environments?: Readonly<Record<string, Environment>>;
  /** Rules switched off or given another severity, by id. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What is expected of a variable, by name or by a glob such as `NEXT_PUBLIC_*`. An exact name beats a glob, a later glob an earlier one. */
  readonly variables?: Readonly<Record<string, Variable>>;
  /** Findings not to report. All conditions of an entry must hold; an entry that covers nothing is reported. */
  readonly ignore?: readonly Ignore[];
  /** Paths that are not looked at, as globs relative to the root. */
  readonly exclude?: readonly Glob[];
};

/** A name of one line. */
export type Label = string;

/** A glob with `*`, `**` and `?`, or a plain name or path. */
export type Glob = string;

/** Names of environments. */
export type Names = readonly Label[];

/** One deployment target. Nothing after the name is enough to make it exist. */
export type Environment = {
  /** What platforms call this environment. `prod`, `live`, `stg` and the like are known already. */
  readonly aliases?: readonly Label[];
  /** The only places this environment's variables come from. Without it, the places that are detected. */
  readonly sources?: readonly Source[];
} | null;

/** One place that supplies variables. */
export type Source = {
  /** A dotenv file, or several of which a later one wins; paths relative to the root. */
  readonly dotenv?: Path | readonly Path[];
};

/** A path inside the repository, relative to its root, with `/`. */
export type Path = string;

/** `off` switches the rule off. */
export type Level = "off" | "info" | "warning" | "error";

/** What is expected of one variable. */
export type Variable = {
  /** What the variable is for. */
  readonly description?: string;
  /** It must be set: everywhere, or in the environments named. */
  readonly required?: true | Names;
  /** It may be absent, whatever the code seems to say. */
  readonly optional?: true;
  /** Its value must be equal: everywhere, or in the environments named. */
  readonly same?: true | Names;
  /** Its value must differ: everywhere, or between the environments named. */
  readonly different?: true | Names;
  /** A JavaScript regular expression that every value must match somewhere; `^` and `$` anchor it. */
  readonly pattern?: string;
  /** The values it may have. */
  readonly oneOf?: readonly string[];
};

/** One kind of finding not to report, and why. */
export type Ignore = {
  /** The id of the rule. Without it, every rule. */
  readonly rule?: string;
  /** The variable, or a glob of names. */
  readonly name?: Glob;
  /** The environment, by its name or an alias. */
  readonly environment?: Label;
  /** The folder of the app or service; the root is `.`. */
  readonly component?: string;
  /** The file that the finding points at, as a glob relative to the root. */
  readonly path?: Glob;
  /** Why this is no drift, for the next reader. */
  readonly reason: string;
  /** The last day (YYYY-MM-DD, UTC) on which this holds. */
  readonly until?: string;
};

