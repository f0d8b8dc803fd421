// Generated from schemas/api/supabase.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://supabase.com/docs/reference/api/v1-get-network-restrictions */
export type Restrictions = {
  /** `allowed` or `disallowed`. */
  readonly entitlement: string;
  readonly config: {
    readonly dbAllowedCidrs?: readonly string[] | null;
    readonly dbAllowedCidrsV6?: readonly string[] | null;
  };
  /** `stored` until it is `applied`. */
  readonly status: string;
};

export declare const validateRestrictions: Guard<Restrictions>;
