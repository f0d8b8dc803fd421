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

/** An app of App Service: https://learn.microsoft.com/rest/api/appservice/web-apps/get */
export type Site = {
  readonly properties: SiteProperties;
};

export type SiteProperties = {
  /** With commas between. */
  readonly possibleOutboundIpAddresses: string | null;
  /** The subnet that it may leave through. */
  readonly virtualNetworkSubnetId?: string | null;
};

export declare const validateRules: Guard<Rules>;
export declare const validateSite: Guard<Site>;
