// Generated from schemas/api/mongodb-atlas.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The body of an answer that is an error. */
export type Failure = {
  readonly errorCode: string;
};

/** https://www.mongodb.com/docs/atlas/api/service-accounts/generate-oauth2-token/ */
export type Grant = {
  readonly access_token: string;
};

/** https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-listgroupaccesslistentries */
export type AccessList = {
  readonly results: readonly AccessListEntry[];
  readonly totalCount?: number;
};

/** An address, a block, or a security group of AWS. */
export type AccessListEntry = {
  readonly cidrBlock?: string | null;
  readonly ipAddress?: string | null;
  readonly awsSecurityGroup?: string | null;
  readonly comment?: string | null;
  readonly deleteAfterDate?: string | null;
};

/** https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgsettings */
export type OrganizationSettings = {
  readonly apiAccessListRequired: boolean;
};

export declare const validateFailure: Guard<Failure>;
export declare const validateGrant: Guard<Grant>;
export declare const validateAccessList: Guard<AccessList>;
export declare const validateOrganizationSettings: Guard<OrganizationSettings>;
