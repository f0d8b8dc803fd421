// Generated from schemas/published-forms.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../net/answer.ts';

export type AwsRanges = {
  readonly syncToken: Token;
  readonly prefixes: readonly ({
    readonly ip_prefix: Text;
    readonly region: Text;
    readonly service: Text;
  })[];
  readonly ipv6_prefixes: readonly ({
    readonly ipv6_prefix: Text;
    readonly region: Text;
    readonly service: Text;
  })[];
};

export type GoogleRanges = {
  readonly syncToken?: Token;
  readonly prefixes: readonly ({
    readonly ipv4Prefix?: Text;
    readonly ipv6Prefix?: Text;
    readonly scope?: Text;
  })[];
};

export type AzureRanges = {
  readonly changeNumber?: Token;
  readonly values: readonly ({
    readonly name: Text;
    readonly properties: {
      readonly addressPrefixes: Texts;
    };
  })[];
};

export type GithubRanges = {
  readonly actions: Texts;
  readonly actions_macos?: Texts;
  readonly codespaces?: Texts;
  readonly hooks?: Texts;
  readonly web?: Texts;
  readonly api?: Texts;
  readonly git?: Texts;
  readonly packages?: Texts;
  readonly pages?: Texts;
  readonly importer?: Texts;
  readonly github_enterprise_importer?: Texts;
  readonly dependabot?: Texts;
  readonly copilot?: Texts;
};

export type CloudflareRanges = {
  readonly success: true;
  readonly result: {
    readonly etag?: Text;
    readonly ipv4_cidrs: Texts;
    readonly ipv6_cidrs: Texts;
  };
};

export type AtlassianRanges = {
  readonly syncToken?: Token;
  readonly items: readonly ({
    readonly cidr: Text;
    readonly region?: Texts | Text;
    readonly product?: Texts | Text;
    readonly direction?: Texts | Text;
  })[];
};

export type FastlyRanges = {
  readonly addresses: Texts;
  readonly ipv6_addresses: Texts;
};

export type OracleRanges = {
  readonly last_updated_timestamp?: Text;
  readonly regions: readonly ({
    readonly region: Text;
    readonly cidrs: readonly ({
      readonly cidr: Text;
      readonly tags?: Texts;
    })[];
  })[];
};

export type Text = string;

export type Token = string | number;

export type Texts = readonly Text[];

export declare const validateAwsRanges: Guard<AwsRanges>;
export declare const validateGoogleRanges: Guard<GoogleRanges>;
export declare const validateAzureRanges: Guard<AzureRanges>;
export declare const validateGithubRanges: Guard<GithubRanges>;
export declare const validateCloudflareRanges: Guard<CloudflareRanges>;
export declare const validateAtlassianRanges: Guard<AtlassianRanges>;
export declare const validateFastlyRanges: Guard<FastlyRanges>;
export declare const validateOracleRanges: Guard<OracleRanges>;
