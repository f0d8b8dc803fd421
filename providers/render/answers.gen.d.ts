// Generated from schemas/api/render.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** A datastore, an environment or a workspace: https://api-docs.render.com/reference/retrieve-postgres */
export type Resource = {
  /** Absent where the plan has no rules for it. */
  readonly ipAllowList?: readonly Rule[] | null;
};

/** Who gets in. */
export type Rule = {
  readonly cidrBlock: string;
  readonly description?: string | null;
};

export declare const validateResource: Guard<Resource>;
