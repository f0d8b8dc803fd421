// Generated from schemas/api/aws.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-security-groups.html */
export type Groups = {
  readonly SecurityGroups: readonly Group[];
};

/** One security group. */
export type Group = {
  readonly GroupId: string;
  readonly IpPermissions: readonly Permission[];
};

/** Who may come in by one protocol and some ports of it. */
export type Permission = {
  /** `tcp`, `udp`, another name, a number, or `-1` for all. */
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly IpRanges?: readonly Range[];
  readonly Ipv6Ranges?: readonly Range6[];
  readonly PrefixListIds?: readonly PrefixList[];
  readonly UserIdGroupPairs?: readonly Pair[];
};

/** A block of IPv4. */
export type Range = {
  readonly CidrIp: string;
  readonly Description?: string;
};

/** A block of IPv6. */
export type Range6 = {
  readonly CidrIpv6: string;
  readonly Description?: string;
};

/** Blocks that are kept elsewhere. */
export type PrefixList = {
  readonly PrefixListId: string;
};

/** Whatever is in another group. */
export type Pair = {
  readonly GroupId?: string;
};

export declare const validateGroups: Guard<Groups>;
