// Generated from schemas/api/elastic-cloud.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://www.elastic.co/docs/api/doc/cloud/operation/operation-get-deployment */
export type Deployment = {
  readonly id: string;
};

/** https://www.elastic.co/docs/api/doc/cloud/operation/operation-get-traffic-filter-rulesets */
export type Filters = {
  readonly rulesets: readonly Filter[];
};

/** Rules that may hold for several deployments. */
export type Filter = {
  readonly name: string;
  /** `ip`, `egress_firewall`, or a kind of private connection. */
  readonly type: string;
  readonly rules: readonly Rule[];
  /** Absent where it holds for nothing. */
  readonly associations?: readonly Association[] | null;
};

/** Who gets in. */
export type Rule = {
  /** An address or a block. */
  readonly source?: string;
  readonly description?: string | null;
};

/** What a filter holds for. */
export type Association = {
  readonly entity_type: string;
  readonly id: string;
};

export declare const validateDeployment: Guard<Deployment>;
export declare const validateFilters: Guard<Filters>;
