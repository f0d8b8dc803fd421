// Generated from schemas/api/github.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** What the GraphQL API answers, refusals included: https://docs.github.com/graphql/reference/objects#organization */
export type AllowListAnswer = {
  readonly data?: {
    readonly organization: AllowList | null;
  } | null;
  readonly errors?: readonly ({
    readonly type?: string;
  })[];
};

/** The list of an organization, one page of it. */
export type AllowList = {
  /** `ENABLED` or `DISABLED`. */
  readonly ipAllowListEnabledSetting: string;
  readonly ipAllowListEntries: {
    readonly nodes: readonly AllowListEntry[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor?: string | null;
    };
  };
};

/** An address or a block; only active ones let in anybody. */
export type AllowListEntry = {
  readonly allowListValue: string;
  readonly isActive: boolean;
  readonly name?: string | null;
};

/** Secrets of a repository, an environment or an organization: https://docs.github.com/rest/actions/secrets */
export type SecretList = {
  readonly total_count?: number;
  readonly secrets: readonly Secret[];
};

/** A secret; no answer shows its value. */
export type Secret = {
  readonly name: string;
  readonly updated_at?: string;
};

/** The same of variables: https://docs.github.com/rest/actions/variables */
export type VariableList = {
  readonly total_count?: number;
  readonly variables: readonly Variable[];
};

/** A variable. */
export type Variable = {
  readonly name: string;
  /** Text, although GitHub's own example shows a truth value. */
  readonly value?: unknown;
  readonly updated_at?: string;
};

/** https://docs.github.com/rest/deployments/environments#list-environments */
export type EnvironmentList = {
  readonly total_count?: number;
  readonly environments: readonly Environment[];
};

/** An environment. */
export type Environment = {
  readonly name: string;
};

/** https://docs.github.com/rest/repos/repos#get-a-repository */
export type Repository = {
  readonly owner: {
    /** `User` or `Organization`. */
    readonly type: string;
  };
};

/** The larger runners of an organization: https://docs.github.com/rest/actions/hosted-runners */
export type RunnerList = {
  readonly total_count?: number;
  readonly runners: readonly Runner[];
};

/** One of them; its machines share the addresses. */
export type Runner = {
  readonly name: string;
  readonly public_ip_enabled?: boolean | null;
  readonly public_ips?: readonly PublicIp[] | null;
};

/** A block. */
export type PublicIp = {
  readonly enabled?: boolean;
  readonly prefix: string;
  readonly length: number;
};

export declare const validateSecretList: Guard<SecretList>;
export declare const validateVariableList: Guard<VariableList>;
export declare const validateEnvironmentList: Guard<EnvironmentList>;
export declare const validateRepository: Guard<Repository>;
export declare const validateAllowListAnswer: Guard<AllowListAnswer>;
export declare const validateRunnerList: Guard<RunnerList>;
