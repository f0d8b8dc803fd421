// Generated from schemas/api/azure.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://learn.microsoft.com/cli/azure/sql/server/firewall-rule */
export type Rules = readonly Rule[];

/** Who may connect. */
export type Rule = {
  readonly name: string;
  readonly startIpAddress: string;
  readonly endIpAddress: string;
};

export declare const validateRules: Guard<Rules>;
