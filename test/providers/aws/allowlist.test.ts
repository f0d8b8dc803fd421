import { describe, expect, test } from 'vitest';
import { aws } from '../../../providers/aws/allowlist.ts';
import { type AskingProgram, readList, silences } from '../programs.ts';

const ask: AskingProgram = {
  source: aws,
  program: 'aws',
  setting: { securityGroups: ['sg-0a1b', 'sg-0c2d'], region: 'eu-west-1' },
  args: [
    ...['ec2', 'describe-security-groups', '--group-ids', 'sg-0a1b', 'sg-0c2d'],
    ...['--region', 'eu-west-1', '--output', 'json'],
  ],
};

interface Permission {
  readonly [member: string]: unknown;
}

/** Both groups, the first of which has these rules. */
function groups(...permissions: readonly Permission[]): string {
  const rules = permissions.map((one) => ({
    ...{ IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, UserIdGroupPairs: [], PrefixListIds: [] },
    ...{ IpRanges: [], Ipv6Ranges: [], ...one },
  }));
  const common = { OwnerId: '123456789012', VpcId: 'vpc-1', IpPermissionsEgress: [{}] };
  return JSON.stringify({
    SecurityGroups: [
      { ...common, GroupId: 'sg-0a1b', GroupName: 'db', IpPermissions: rules },
      { ...common, GroupId: 'sg-0c2d', GroupName: 'none', IpPermissions: [] },
    ],
  });
}

const gateway = { IpRanges: [{ CidrIp: '203.0.113.9/32', Description: 'gateway' }] };
const entry = { range: '203.0.113.9', note: 'gateway' };
const postgres = [{ from: 5432, to: 5432 }];

describe.skipIf(process.platform === 'win32')('what AWS tells (stubs are scripts)', () => {
  test.each<[string, Permission, object]>([
    ['a port', gateway, { sight: 'complete', entries: [{ ...entry, ports: postgres }] }],
    [
      'IPv6',
      { Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }] },
      { sight: 'complete', entries: [{ range: '2001:db8::/64', ports: postgres }] },
    ],
    [
      'several ports, the protocol as a number',
      { ...gateway, IpProtocol: '6', FromPort: 5432, ToPort: 5440 },
      { entries: [{ ...entry, ports: [{ from: 5432, to: 5440 }] }] },
    ],
    ['all ports', { ...gateway, FromPort: 0, ToPort: 65_535 }, { entries: [entry] }],
    [
      'all protocols',
      { ...gateway, IpProtocol: '-1', FromPort: undefined, ToPort: undefined },
      { sight: 'complete', entries: [entry] },
    ],
    ['UDP alone', { ...gateway, IpProtocol: 'udp' }, { sight: 'complete', entries: [] }],
    [
      'no port but a type, as of ping',
      { ...gateway, IpProtocol: 'icmp', FromPort: -1, ToPort: -1 },
      { sight: 'complete', entries: [] },
    ],
    [
      'blocks that are kept elsewhere',
      { ...gateway, PrefixListIds: [{ PrefixListId: 'pl-1' }] },
      { sight: 'partial', why: expect.stringMatching(/ pl-1$/), entries: [entry] },
    ],
    [
      'whatever is in a group',
      { UserIdGroupPairs: [{ GroupId: 'sg-9' }, { GroupId: 'sg-9' }] },
      { sight: 'partial', why: expect.stringMatching(/ of sg-9$/), entries: [] },
    ],
    [
      'what is no range',
      { IpRanges: [{ CidrIp: '203.0.113.9/32' }, { CidrIp: 'office' }] },
      { sight: 'partial', entries: [{ range: '203.0.113.9' }] },
    ],
    [
      'everybody',
      { IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
      { sight: 'complete', entries: [{ range: '0.0.0.0/0' }] },
    ],
  ])('%s', async (_, permission, expected) => {
    const { list } = await readList(ask, { prints: groups(permission) });
    expect(list).toMatchObject(expected);
    expect(list.open).toBeUndefined();
  });

  test('a group that is not told of is not known to be empty', async () => {
    const { list } = await readList(ask, { prints: '{"SecurityGroups":[]}' });
    expect(list).toMatchObject({ sight: 'partial', why: expect.stringContaining('sg-0a1b') });
  });

  test('the login gets to the program, and nothing else does', async () => {
    const env = { AWS_PROFILE: 'shop', AWS_SESSION_TOKEN: 'CANARY', https_proxy: 'http://p' };
    const { calls } = await readList(ask, { prints: groups() }, { env });
    expect(calls[0]?.names).toEqual(expect.arrayContaining(Object.keys(env)));
    expect(calls[0]?.names).not.toContain('SECRET');
  });

  test('the region may be that of the login', async () => {
    const args = ['ec2', 'describe-security-groups', '--group-ids', 'sg-0a1b', '--output', 'json'];
    const asked = { ...ask, setting: { securityGroups: ['sg-0a1b'] }, args };
    const { list } = await readList(asked, { prints: groups(gateway) });
    expect(list).toMatchObject({ sight: 'complete', service: 'aws', guards: 'connections' });
    expect(list.admit?.url).toMatch(/\/home#SecurityGroup:groupId=sg-0a1b$/);
  });

  silences(ask, [
    '{}',
    '{"SecurityGroups":{}}',
    groups({ IpRanges: '203.0.113.9/32' }),
    groups({ IpRanges: [{ CidrIp: 9 }] }),
    groups({ FromPort: '5432' }),
  ]);
});
