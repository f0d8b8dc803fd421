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
  readonly decrypted?: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  /** Milliseconds since 1970. */
  readonly updatedAt?: number;
};

/** Where the next page begins; null on the last. */
export type Pagination = {
  readonly count?: number;
  readonly next?: number | string | null;
  readonly prev?: number | string | null;
} | null;

export declare const validateFailure: Guard<Failure>;
export declare const validateEnvList: Guard<EnvList>;
