// Generated from schemas/api/railway.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The answer to the query of a service in an environment. */
export type ServiceAnswer = {
  readonly data?: ServiceData | null;
  readonly errors?: Errors | null;
};

export type ServiceData = {
  /** Static Outbound IPs; none: they are switched off. */
  readonly egressGateways: readonly Gateway[];
  readonly serviceInstance: ServiceInstance | null;
};

export type Gateway = {
  readonly ipv4: string;
  readonly region?: string | null;
  readonly zone?: string | null;
};

export type ServiceInstance = {
  /** Whether it leaves by IPv6 too. */
  readonly ipv6EgressEnabled?: boolean | null;
};

export type Errors = readonly Error[];

export type Error = {
  readonly message?: string;
  readonly extensions?: {
    readonly code?: string;
  };
};

export declare const validateServiceAnswer: Guard<ServiceAnswer>;
