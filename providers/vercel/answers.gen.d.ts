// Generated from schemas/api/vercel.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The body of an answer that is an error. */
export type Failure = {
  readonly error: {
    readonly code: string;
  };
};

/** The variables of a project: a list, or the only one without a list around it. */
export type EnvList = Envs | EnvVariable;

/** Several variables. */
export type Envs = {
  readonly envs: readonly EnvVariable[];
  readonly pagination?: Pagination;
  /** How many variables of production the token may not see. */
  readonly hiddenProductionEnvCount?: number;
};

/** One variable for one set of targets; a name can be there several times. */
export type EnvVariable = {
  readonly id?: string;
  readonly key: string;
  /** Ciphertext unless `decrypted` is true or the type is `plain` or `system`. */
  readonly value?: string | null;
  /** `system`, `encrypted`, `plain`, `sensitive` or `secret`. */
  readonly type: string;
  /** `config` or `secret`; beats the type. */
  readonly visibility?: string | null;
  readonly target?: string | readonly string[] | null;
  readonly customEnvironmentIds?: readonly string[] | null;
  readonly gitBranch?: string | null;
  /** The integration that owns the variable. */
  readonly configurationId?: string | null;
  readonly decrypted?: boolean | null;
  /** Milliseconds since 1970. */
  readonly createdAt?: number | null;
  /** Milliseconds since 1970. */
  readonly updatedAt?: number | null;
};

/** Where the next page begins; null on the last. */
export type Pagination = {
  readonly count?: number;
  readonly next?: number | string | null;
  readonly prev?: number | string | null;
} | null;

/** A project, by its id or name. */
export type Project = {
  readonly id: string;
  readonly name: string;
  /** The slug of the framework that Vercel builds with. */
  readonly framework?: string | null;
  /** The folder of the repository that is deployed. */
  readonly rootDirectory?: string | null;
  /** Whether programs get the system variables. */
  readonly autoExposeSystemEnvs?: boolean | null;
  /** What takes the traffic of each environment now. */
  readonly targets?: Readonly<Record<string, Deployment | null>> | null;
};

/** The same project, and by what it leaves. */
export type ProjectNetwork = {
  readonly name: string;
  /** Fixed addresses, two in each region; absent or null: Vercel does not say. */
  readonly staticIps?: StaticIps | null;
  /** Networks of Secure Compute. */
  readonly connectConfigurations?: readonly ConnectConfiguration[] | null;
};

/** Whether a project has fixed addresses, and in which regions. */
export type StaticIps = {
  readonly enabled: boolean;
  /** Whether builds leave from there too. */
  readonly builds?: boolean;
  readonly regions?: readonly string[];
};

/** A network of Secure Compute. */
export type ConnectConfiguration = {
  readonly connectConfigurationId: string;
  /** Whether builds leave from there too. */
  readonly buildsEnabled?: boolean;
};

/** One deployment. */
export type Deployment = {
  /** Milliseconds since 1970. */
  readonly createdAt?: number | null;
};

/** The variables that a team shares among projects. */
export type SharedEnvList = {
  readonly data: readonly SharedVariable[];
  readonly pagination?: Pagination;
};

/** One variable of a team; one without a type is secret. */
export type SharedVariable = {
  readonly id?: string;
  readonly key: string;
  readonly value?: string | null;
  readonly type?: string | null;
  readonly visibility?: string | null;
  readonly target?: string | readonly string[] | null;
  /** The projects that get it. */
  readonly projectId?: readonly string[] | null;
  readonly customEnvironmentIds?: readonly string[] | null;
  readonly applyToAllCustomEnvironments?: boolean | null;
  readonly decrypted?: boolean | null;
  /** Milliseconds since 1970. */
  readonly createdAt?: number | null;
  /** Milliseconds since 1970. */
  readonly updatedAt?: number | null;
  /** Milliseconds since 1970; it is no more. */
  readonly deletedAt?: number | null;
};

/** The environments of a project beside the three that each has. */
export type CustomEnvironmentList = {
  readonly environments: readonly CustomEnvironment[];
};

/** One custom environment. */
export type CustomEnvironment = {
  readonly id: string;
  readonly slug: string;
};

export declare const validateFailure: Guard<Failure>;
export declare const validateEnvList: Guard<EnvList>;
export declare const validateProject: Guard<Project>;
export declare const validateProjectNetwork: Guard<ProjectNetwork>;
export declare const validateSharedEnvList: Guard<SharedEnvList>;
export declare const validateCustomEnvironmentList: Guard<CustomEnvironmentList>;
