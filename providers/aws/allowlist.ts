import { programLists } from '../../src/egress/live-program.ts';
import type { AllowlistEntry, PortRange } from '../../src/model/index.ts';
import { type Group, type Permission, validateGroups } from './answers.gen.js';

/** https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html */
const LOGIN = [
  ...['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_CONFIG_FILE', 'AWS_CA_BUNDLE'],
  ...['AWS_SHARED_CREDENTIALS_FILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ...['AWS_SESSION_TOKEN', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
];

/** Who gets in by TCP: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html */
export const aws = programLists({
  id: 'aws',
  title: 'AWS security groups',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  program: 'aws',
  passes: LOGIN,
  needs: 'the permission `ec2:DescribeSecurityGroups`',
  about: ({ securityGroups = '', region }) => ({
    service: 'aws',
    guards: 'connections',
    admit: {
      text: `Admit {address} by an inbound rule of ${idsOf(securityGroups).join(' or ')}`,
      url: pageOf(idsOf(securityGroups), region),
    },
  }),
  // https://docs.aws.amazon.com/cli/latest/reference/ec2/describe-security-groups.html
  args: ({ securityGroups = '', region }) => [
    ...['ec2', 'describe-security-groups', '--group-ids', ...idsOf(securityGroups)],
    ...(region === undefined ? [] : ['--region', region]),
    ...['--output', 'json'],
  ],
  validate: validateGroups,
  found({ SecurityGroups: groups }, { securityGroups = '' }) {
    const permissions = groups.flatMap((group) => group.IpPermissions).filter(isTcp);
    const unseen = [...missing(groups, securityGroups), ...permissions.flatMap(unnamed)];
    return {
      entries: permissions.flatMap(entriesOf),
      ...(unseen.length > 0 && {
        gap: { why: `it does not tell the addresses of ${[...new Set(unseen)].join(', ')}` },
      }),
    };
  },
});

/** Several groups of one server let in what any of them does. */
function idsOf(securityGroups: string): readonly string[] {
  return securityGroups.split(',');
}

function pageOf([id = '']: readonly string[], region: string | undefined): string {
  const where = region === undefined ? '' : `?region=${encodeURIComponent(region)}`;
  return `https://console.aws.amazon.com/ec2/home${where}#SecurityGroup:groupId=${encodeURIComponent(id)}`;
}

function missing(groups: readonly Group[], securityGroups: string): readonly string[] {
  const told = new Set(groups.map(({ GroupId }) => GroupId));
  return idsOf(securityGroups).filter((id) => !told.has(id));
}

/** 6 is TCP too: https://www.iana.org/assignments/protocol-numbers */
function isTcp({ IpProtocol }: Permission): boolean {
  return IpProtocol === 'tcp' || IpProtocol === '6' || IpProtocol === '-1';
}

function unnamed({ PrefixListIds = [], UserIdGroupPairs = [] }: Permission): readonly string[] {
  return [
    ...PrefixListIds.map(({ PrefixListId }) => PrefixListId),
    ...UserIdGroupPairs.map(({ GroupId = 'another group' }) => GroupId),
  ];
}

function entriesOf(permission: Permission): AllowlistEntry[] {
  const { IpRanges = [], Ipv6Ranges = [] } = permission;
  const ports = portsOf(permission);
  return [
    ...IpRanges.map(({ CidrIp, Description }) => ({ range: CidrIp, Description })),
    ...Ipv6Ranges.map(({ CidrIpv6, Description }) => ({ range: CidrIpv6, Description })),
  ].map(({ range, Description: note }) => ({
    range,
    ...(ports && { ports }),
    ...(note && { note }),
  }));
}

/** Nothing where all of them are meant: a rule for all protocols has none. */
function portsOf({ FromPort: from, ToPort: to }: Permission): readonly PortRange[] | undefined {
  return from === undefined || to === undefined || (from <= 0 && to >= 65_535)
    ? undefined
    : [{ from, to }];
}
