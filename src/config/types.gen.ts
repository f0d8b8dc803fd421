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
  /** The secrets and variables of a GitHub repository; `true` for the repository this is a clone of. */
  readonly github?: true | GithubSource;
  /** A Vercel project; `true` for the one the folder is linked to. */
  readonly vercel?: true | VercelSource;
  /** What `.replit` sets for the workspace and its deployments. */
  readonly replit?: true;
  /** Compose files, a container or an image. */
  readonly docker?: DockerSource;
  /** The environment in which envparity itself runs, as in the build of a deployment. */
  readonly process?: true | ProcessSource;
  /** A snapshot that `envparity snapshot` took in the environment: a path relative to the root, or an https address. */
  readonly snapshot?: string;
};

/** Where on GitHub. */
export type GithubSource = {
  /** `owner/name`; without it, the repository this is a clone of. */
  readonly repository?: string;
  /** The GitHub environment; without it, the one whose name means this environment. */
  readonly environment?: string;
};

/** Where on Vercel. */
export type VercelSource = {
  /** The project's id or name; without it, the one the folder is linked to. */
  readonly project?: string;
  /** The team's id or slug. */
  readonly team?: string;
  /** `production`, `preview`, `development` or the slug of a custom environment; without it, the one whose name means this environment. */
  readonly environment?: string;
  /** The branch whose own values count in a preview. */
  readonly branch?: string;
};

/** What runs in Docker. */
export type DockerSource = {
  /** Compose files, merged in this order. */
  readonly compose?: Path | readonly Path[] | ComposeSource;
  /** The name of a running container, which Docker is asked about. */
  readonly container?: string;
  /** An image on this machine, which Docker is asked about. */
  readonly image?: string;
};

/** A Compose project, as the options of `docker compose` say it. */
export type ComposeSource = {
  /** Compose files, merged in this order; without it, the usual ones. */
  readonly files?: Path | readonly Path[];
  /** Active profiles. */
  readonly profiles?: readonly Label[];
  /** Files to interpolate with, instead of `.env`; a later one wins. */
  readonly envFiles?: Path | readonly Path[];
  /** The only service that is meant. */
  readonly service?: string;
  /** Ask the `docker compose` of this machine instead of reading the files. */
  readonly live?: true;
};

/** What the environment of this process stands for. */
export type ProcessSource = {
  /** Whether this is what the build sees or what the running program sees; without it, as the platform's own variables say. */
  readonly phase?: "build" | "run";
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

