// Generated from schemas/api/digitalocean.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The body of an answer that is an error. */
export type Failure = {
  readonly id: string;
};

/** https://docs.digitalocean.com/reference/api/reference/databases/#databases_list_firewall_rules */
export type Firewall = {
  readonly rules: readonly Rule[];
};

/** A trusted source. */
export type Rule = {
  /** `ip_addr`, `droplet`, `k8s`, `tag` or `app`. */
  readonly type: string;
  readonly value: string;
  readonly description?: string | null;
};

/** An app: https://docs.digitalocean.com/reference/api/digitalocean/#tag/Apps/operation/apps_get */
export type AppAnswer = {
  readonly app: App;
};

export type App = {
  readonly id: string;
  readonly spec?: {
    readonly egress?: {
      readonly type?: string;
    };
  };
  /** Absent: it has none. */
  readonly dedicated_ips?: readonly DedicatedIp[] | null;
};

export type DedicatedIp = {
  readonly ip?: string;
  readonly status: string;
};

export declare const validateFailure: Guard<Failure>;
export declare const validateFirewall: Guard<Firewall>;
export declare const validateAppAnswer: Guard<AppAnswer>;
