// Generated from schemas/api/sendgrid.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://www.twilio.com/docs/sendgrid/api-reference/ip-access-management/retrieve-a-list-of-currently-allowed-ips */
export type Allowed = {
  readonly result: readonly ({
    readonly ip: string;
  })[];
};

/** https://www.twilio.com/docs/sendgrid/api-reference/ip-access-management/retrieve-all-recent-access-attempts */
export type Activity = {
  readonly result: readonly Attempt[];
};

/** All attempts from one address. */
export type Attempt = {
  readonly allowed: boolean;
  readonly ip: string;
  /** Seconds since 1970. */
  readonly last_at?: number;
};

export declare const validateAllowed: Guard<Allowed>;
export declare const validateActivity: Guard<Activity>;
