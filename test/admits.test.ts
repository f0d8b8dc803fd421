import { describe, expect, onTestFinished, test } from 'vitest';
import { allowlistSources } from '../providers/index.ts';
import type { ConfiguredList } from '../providers/types.ts';
import { commandLine } from '../src/report/shell.ts';
import { admitting } from '../src/rules/admission.ts';
import { expectProgram, runShell } from './fakes/programs.ts';
import { understand } from './fakes/usages.ts';
import { contextOf } from './helpers/context.ts';
import { memoryTree } from './helpers/memory-tree.ts';
import { tempFolder } from './helpers/temp.ts';

interface Case {
  readonly source: string;
  readonly setting: Readonly<Record<string, string | number | readonly string[]>>;
  /** What is to be let in. */
  readonly range: string;
  /** The arguments that must arrive; absent: there is a page, and no command. */
  readonly argv?: readonly string[];
}

const atlas = ['--type', 'cidrBlock'];
const atlasKey = 'atlas organizations apiKeys accessLists create --apiKey k1'.split(' ');
const pscale = ['pscale', 'database', 'ip-restriction', 'create'];
const supabase = ['supabase', 'network-restrictions', 'update', '--project-ref', 'shop'];
const azure = { sql: 'shop-db', resourceGroup: 'shop' };
const rule = ['firewall-rule', 'create', '--resource-group', 'shop'];
const CASES: readonly Case[] = [
  {
    source: 'clickhouse-cloud',
    setting: { organization: 'org-1', service: 'srv-1' },
    range: '203.0.113.9',
  },
  { source: 'cloudflare', setting: { token: 't1' }, range: '203.0.113.9' },
  { source: 'cloudflare', setting: { account: 'a1', token: 't1' }, range: '203.0.113.9' },
  { source: 'cloudflare', setting: { account: 'a1', list: 'l1' }, range: '203.0.113.9' },
  { source: 'cloudflare', setting: { zone: 'z1' }, range: '203.0.113.9' },
  { source: 'github', setting: { organization: 'acme' }, range: '203.0.113.9' },
  {
    source: 'mongodb-atlas',
    setting: { project: 'p1' },
    range: '203.0.113.9',
    argv: ['atlas', 'accessLists', 'create', '203.0.113.9/32', ...atlas, '--projectId', 'p1'],
  },
  {
    source: 'mongodb-atlas',
    setting: { organization: 'o1', apiKey: 'k1' },
    range: '203.0.113.0/28',
    argv: [...atlasKey, '--cidr', '203.0.113.0/28', '--orgId', 'o1'],
  },
  {
    source: 'neon',
    setting: { project: 'cool-frost-1', branch: 'br-1' },
    range: '2001:db8::1',
    argv: ['neonctl', 'ip-allow', 'add', '2001:db8::1', '--project-id', 'cool-frost-1'],
  },
  { source: 'aws', setting: { securityGroups: ['sg-0a1b'] }, range: '203.0.113.9' },
  { source: 'gcp', setting: { project: 'shop-1', instance: 'shop-db' }, range: '203.0.113.9' },
  {
    source: 'azure',
    setting: azure,
    range: '203.0.113.0/28',
    argv: [
      ...['az', 'sql', 'server', ...rule, '--server', 'shop-db'],
      ...['--name', 'from-203.0.113.0-to-203.0.113.15'],
      ...['--start-ip-address', '203.0.113.0', '--end-ip-address', '203.0.113.15'],
    ],
  },
  {
    source: 'azure',
    setting: { postgres: 'shop-db', resourceGroup: 'shop' },
    range: '203.0.113.9-203.0.113.11',
    argv: [
      ...['az', 'postgres', 'flexible-server', ...rule, '--server-name', 'shop-db'],
      ...['--start-ip-address', '203.0.113.9', '--end-ip-address', '203.0.113.11'],
    ],
  },
  {
    source: 'planetscale',
    setting: { organization: 'acme', database: 'shop' },
    range: '203.0.113.9',
    argv: [...pscale, 'shop', '--cidrs', '203.0.113.9/32', '--org', 'acme'],
  },
  { source: 'sendgrid', setting: {}, range: '203.0.113.9' },
  {
    source: 'supabase',
    setting: { project: 'shop' },
    range: '203.0.113.9',
    argv: [...supabase, '--db-allow-cidr', '203.0.113.9/32', '--append', '--experimental'],
  },
  {
    source: 'supabase',
    setting: { project: 'shop' },
    range: '2001:db8::/64',
    argv: [...supabase, '--db-allow-cidr', '2001:db8::/64', '--append', '--experimental'],
  },
  { source: 'supabase', setting: { project: 'shop' }, range: '203.0.113.9-203.0.113.11' },
  {
    source: 'digitalocean',
    setting: { database: 'shop' },
    range: '203.0.113.9',
    argv: ['doctl', 'databases', 'firewalls', 'append', 'shop', '--rule', 'ip_addr:203.0.113.9'],
  },
  { source: 'render', setting: { postgres: 'dpg-1' }, range: '203.0.113.9' },
  { source: 'render', setting: { workspace: 'tea-1' }, range: '203.0.113.9' },
  { source: 'mailgun', setting: {}, range: '203.0.113.9' },
  { source: 'algolia', setting: { application: 'ABCDE12345' }, range: '203.0.113.9' },
  { source: 'redis-cloud', setting: { subscription: 1, database: 2 }, range: '203.0.113.9' },
  { source: 'elastic-cloud', setting: { deployment: 'shop' }, range: '203.0.113.9' },
];

/** How an address gets on a list does not depend on what is on it: nobody is asked. */
async function admitOf({ source, setting, range }: Case) {
  const found = allowlistSources.find(({ id }) => id === source);
  const place = { file: 'envparity.yaml', line: 1, column: 1 };
  const list: ConfiguredList = { list: { title: 'Shop', place }, value: setting };
  const reading = await found?.read(contextOf(memoryTree({})), [list]);
  const [read] = reading?.allowlists ?? [];
  if (read?.admit === undefined) throw new Error(`${source} does not say how to be let in`);
  return admitting(read, [range]);
}

// Windows has no sh; the quotes of its shells are tested by themselves.
describe.skipIf(process.platform === 'win32')('an address', () => {
  test.each(CASES)('$range gets on a list of $source as it is meant', async (one) => {
    const remedy = await admitOf(one);
    expect(remedy.text).toMatch(/^[A-Z][^{}]*$/);
    expect(remedy.text).toContain(one.range);
    expect(remedy.url ?? 'https://').toMatch(/^https:\/\//);
    if (one.argv === undefined) {
      expect(remedy.command).toBeUndefined();
      return;
    }
    const [name = '', ...argv] = one.argv;
    const folder = tempFolder();
    const program = await expectProgram(folder, name, (given) => understand(name, given));
    onTestFinished(() => program.close());
    const line = commandLine(remedy.command ?? [], 'posix');
    expect(await runShell(folder, line, { input: '' })).toMatchObject({ code: 0 });
    expect(program.calls.map((call) => call.argv)).toEqual([argv]);
    program.verify();
  });
});

test('every source of allowlists has a case', () => {
  const told = new Set(CASES.map(({ source }) => source));
  expect([...told].sort()).toEqual(allowlistSources.map(({ id }) => id).sort());
});
