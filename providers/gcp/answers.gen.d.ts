// Generated from schemas/api/gcp.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://cloud.google.com/sql/docs/postgres/admin-api/rest/v1/instances */
export type Instance = {
  readonly settings: {
    readonly ipConfiguration: IpConfiguration;
  };
};

/** How an instance is reached. */
export type IpConfiguration = {
  /** It has a public address. */
  readonly ipv4Enabled?: boolean;
  readonly authorizedNetworks?: readonly Network[];
};

/** Who may connect. */
export type Network = {
  /** An address or a block. */
  readonly value: string;
  readonly name?: string;
  /** RFC 3339. */
  readonly expirationTime?: string;
};

export declare const validateInstance: Guard<Instance>;
