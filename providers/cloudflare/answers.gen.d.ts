// Generated from schemas/api/cloudflare.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The body of an answer that is an error. */
export type Failure = {
  readonly errors: readonly ({
    readonly code: number;
  })[];
};

export type Ranges = readonly string[] | null;

/** https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/ */
export type TokenDetails = {
  readonly success: true;
  readonly result: {
    readonly id: string;
    readonly condition?: {
      readonly request_ip?: {
        readonly in?: Ranges;
        readonly not_in?: Ranges;
      } | null;
    } | null;
  };
};

/** https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/list/ */
export type ListItems = {
  readonly success: true;
  readonly result: readonly ListItem[];
  readonly result_info?: {
    readonly cursors?: {
      readonly after?: string | null;
    } | null;
  } | null;
};

/** An address or a block; lists of another kind have hosts or networks instead. */
export type ListItem = {
  readonly ip?: string | null;
  readonly comment?: string | null;
};

/** https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list/ */
export type AccessRules = {
  readonly success: true;
  readonly result: readonly AccessRule[];
  readonly result_info?: {
    readonly total_count?: number;
  } | null;
};

/** What is done with a visitor from somewhere. */
export type AccessRule = {
  /** Such as `whitelist` and `block`. */
  readonly mode: string;
  readonly configuration: {
    /** `ip`, `ip6`, `ip_range`, `asn` or `country`. */
    readonly target: string;
    readonly value: string;
  };
  readonly notes?: string | null;
};

export declare const validateFailure: Guard<Failure>;
export declare const validateTokenDetails: Guard<TokenDetails>;
export declare const validateListItems: Guard<ListItems>;
export declare const validateAccessRules: Guard<AccessRules>;
