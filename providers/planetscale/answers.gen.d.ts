// Generated from schemas/api/planetscale.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The body of an answer that is an error. */
export type Failure = {
  readonly code: string;
};

/** https://planetscale.com/docs/api/reference/list_database_postgres_cidrs */
export type Restrictions = {
  readonly data: readonly Restriction[];
  readonly next_page?: number | null;
};

/** From where connections are let in; of one schema or role only, where it names one. */
export type Restriction = {
  readonly cidrs: readonly string[];
  readonly schema?: string | null;
  readonly role?: string | null;
  readonly description?: string | null;
  readonly deleted_at?: string | null;
};

export declare const validateFailure: Guard<Failure>;
export declare const validateRestrictions: Guard<Restrictions>;
