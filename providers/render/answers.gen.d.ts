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

/** The sets of Dedicated IPs of a workspace: https://api-docs.render.com */
export type DedicatedIpList = readonly DedicatedIp[];

/** One set, of one region. */
export type DedicatedIp = {
  readonly id: string;
  readonly name?: string;
  readonly region: string;
  /** The only environments that use it; empty: all. */
  readonly environmentIds: readonly string[];
  readonly ips: readonly string[];
  readonly status: string;
};

export declare const validateResource: Guard<Resource>;
export declare const validateDedicatedIpList: Guard<DedicatedIpList>;
