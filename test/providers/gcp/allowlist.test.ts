import { describe, expect, test } from 'vitest';
import { gcp } from '../../../providers/gcp/allowlist.ts';
import { type AskingProgram, readList, silences } from '../programs.ts';

const ask: AskingProgram = {
  source: gcp,
  program: 'gcloud',
  setting: { project: 'shop-1', instance: 'shop-db' },
  args: [
    ...['sql', 'instances', 'describe', 'shop-db', '--project=shop-1'],
    ...['--format=json', '--quiet'],
  ],
};

function instance(ipConfiguration: unknown): string {
  const settings = { kind: 'sql#settings', tier: 'db-custom-2-7680', ipConfiguration };
  return JSON.stringify({ kind: 'sql#instance', name: 'shop-db', state: 'RUNNABLE', settings });
}

const acl = (part: object) => ({ kind: 'sql#aclEntry', name: '', ...part });

describe.skipIf(process.platform === 'win32')('what gcloud tells (stubs are scripts)', () => {
  test.each<[string, unknown, object]>([
    [
      'addresses and blocks, with their names',
      { ipv4Enabled: true, authorizedNetworks: [acl({ value: '203.0.113.9', name: 'office' })] },
      { sight: 'complete', entries: [{ range: '203.0.113.9', note: 'office' }] },
    ],
    [
      'one that ends',
      {
        authorizedNetworks: [
          acl({ value: '203.0.113.0/28', expirationTime: '2027-01-31T10:00:00.5+02:00' }),
        ],
      },
      { entries: [{ range: '203.0.113.0/28', expiresAt: '2027-01-31T08:00:00.500Z' }] },
    ],
    ['nobody', { ipv4Enabled: true }, { sight: 'complete', entries: [] }],
    [
      'everybody',
      { authorizedNetworks: [acl({ value: '0.0.0.0/0' })] },
      { sight: 'complete', entries: [{ range: '0.0.0.0/0' }] },
    ],
    [
      'an instance without a public address',
      { ipv4Enabled: false, privateNetwork: 'projects/shop-1/global/networks/default' },
      { sight: 'partial', why: expect.stringMatching(/private network$/), entries: [] },
    ],
    [
      'what is no range',
      { authorizedNetworks: [acl({ value: 'office' })] },
      { sight: 'partial', entries: [] },
    ],
  ])('%s', async (_, configuration, expected) => {
    const { list } = await readList(ask, { prints: instance(configuration) });
    expect(list).toMatchObject({ families: ['ipv4'], ...expected });
    expect(list.open).toBeUndefined();
  });

  test('no command is offered, since it would replace the list', async () => {
    const { list } = await readList(ask, { prints: instance({}) });
    expect(list.admit?.command).toBeUndefined();
    expect(list.admit?.url).toContain('/instances/shop-db/');
  });

  test('the login gets to the program, and nothing else does', async () => {
    const env = { CLOUDSDK_CONFIG: '/x' };
    const { calls } = await readList(ask, { prints: instance({}) }, { env });
    expect(calls[0]?.names).toContain('CLOUDSDK_CONFIG');
    expect(calls[0]?.names).not.toContain('SECRET');
  });

  silences(ask, [
    '[]',
    '{"settings":{}}',
    instance({ authorizedNetworks: {} }),
    instance({ authorizedNetworks: [{ value: 9 }] }),
    instance({ authorizedNetworks: [{ value: '203.0.113.9', expirationTime: 'tomorrow' }] }),
  ]);
});
