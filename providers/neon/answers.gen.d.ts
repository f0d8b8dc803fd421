// Generated from schemas/api/neon.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The body of an answer that is an error. */
export type Failure = {
  readonly code: string;
};

/** https://api-docs.neon.tech/reference/getproject */
export type Project = {
  readonly project: {
    readonly settings?: Settings;
  };
};

/** The settings of a project; absent where all are as they were. */
export type Settings = {
  readonly allowed_ips?: {
    readonly ips?: readonly string[];
    readonly protected_branches_only?: boolean;
  };
  readonly block_public_connections?: boolean;
};

/** https://api-docs.neon.tech/reference/getprojectbranch */
export type Branch = {
  readonly branch: {
    readonly protected: boolean;
  };
};

export declare const validateFailure: Guard<Failure>;
export declare const validateProject: Guard<Project>;
export declare const validateBranch: Guard<Branch>;
