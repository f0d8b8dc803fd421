import { describe, expect, test } from 'vitest';
import { azure } from '../../../providers/azure/allowlist.ts';
import { type AskingProgram, readList, silences } from '../programs.ts';

const sql: AskingProgram = {
  source: azure,
  program: 'az',
  setting: { sql: 'shop-db', resourceGroup: 'shop' },
  args: [
    ...['sql', 'server', 'firewall-rule', 'list', '--resource-group', 'shop'],
    ...['--server', 'shop-db', '--output', 'json'],
  ],
};
const postgres: AskingProgram = {
  ...sql,
  setting: { postgres: 'shop-db', resourceGroup: 'shop' },
  args: [
    ...['postgres', 'flexible-server', 'firewall-rule', 'list', '--resource-group', 'shop'],
    ...['--server-name', 'shop-db', '--output', 'json'],
  ],
};

function rules(...ranges: readonly (readonly [string, string])[]): string {
  return JSON.stringify(
    ranges.map(([startIpAddress, endIpAddress], index) => ({
      ...{ name: `rule-${index + 1}`, startIpAddress, endIpAddress, resourceGroup: 'shop' },
      type: 'Microsoft.Sql/servers/firewallRules',
    })),
  );
}

describe.skipIf(process.platform === 'win32')('what az tells (stubs are scripts)', () => {
  test.each([
    ['Azure SQL', sql],
    ['PostgreSQL', postgres],
  ])('the rules of %s', async (_, asking) => {
    const prints = rules(['203.0.113.9', '203.0.113.9'], ['203.0.113.16', '203.0.113.20']);
    const { list, problems } = await readList(asking, { prints });
    expect(list).toMatchObject({
      ...{ sight: 'complete', service: 'azure', guards: 'connections', families: ['ipv4'] },
      entries: [
        { range: '203.0.113.9', note: 'rule-1' },
        { range: '203.0.113.16-203.0.113.20', note: 'rule-2' },
      ],
    });
    expect(problems).toEqual([]);
  });

  test.each<[string, string, object]>([
    ['nobody', rules(), { sight: 'complete', entries: [] }],
    [
      'everything that runs on Azure, which is nobody’s address',
      rules(['0.0.0.0', '0.0.0.0'], ['203.0.113.9', '203.0.113.9']),
      {
        ...{ sight: 'partial', why: expect.stringContaining('runs on Azure') },
        entries: [{ range: '203.0.113.9' }],
      },
    ],
    [
      'everybody',
      rules(['0.0.0.0', '255.255.255.255']),
      { sight: 'complete', entries: [{ range: '0.0.0.0/0' }] },
    ],
    ['what is no range', rules(['203.0.113.9', '203.0.113.1']), { sight: 'partial', entries: [] }],
  ])('%s', async (_, prints, expected) => {
    const { list } = await readList(sql, { prints });
    expect(list).toMatchObject(expected);
    expect(list.open).toBeUndefined();
  });

  test('the login gets to the program, and nothing else does', async () => {
    const env = { AZURE_CONFIG_DIR: '/x' };
    const { calls } = await readList(sql, { prints: rules() }, { env });
    expect(calls[0]?.names).toContain('AZURE_CONFIG_DIR');
    expect(calls[0]?.names).not.toContain('SECRET');
  });

  silences(sql, ['{}', '[{"name":"a"}]', '[{"name":"a","startIpAddress":1,"endIpAddress":2}]']);
});
