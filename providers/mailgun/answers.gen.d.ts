// Generated from schemas/api/mailgun.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://documentation.mailgun.com/docs/mailgun/api-reference/openapi-final/tag/IP-Allowlist */
export type Allowlist = {
  /** Null where there are none. */
  readonly addresses: readonly Address[] | null;
};

/** An address or a block. */
export type Address = {
  readonly ip_address: string;
  readonly description?: string | null;
};

export declare const validateAllowlist: Guard<Allowlist>;
