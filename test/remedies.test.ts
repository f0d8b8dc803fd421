import { describe, expect, onTestFinished, test } from 'vitest';
import { providers } from '../providers/index.ts';
import type { ConfiguredSource } from '../providers/types.ts';
import type { Coverage, Remedy } from '../src/model/index.ts';
import { commandLine } from '../src/report/shell.ts';
import { expectProgram, runShell } from './fakes/programs.ts';
import { understand } from './fakes/usages.ts';
import { contextOf } from './helpers/context.ts';
import { memoryTree } from './helpers/memory-tree.ts';
import { tempFolder } from './helpers/temp.ts';

interface Case {
  readonly provider: string;
  readonly environment: string;
  readonly channel?: string;
  readonly component?: string;
  readonly source?: unknown;
  /** Whether it is set already. */
  readonly again?: true;
  /** The arguments that must arrive; absent: the remedy has no command. */
  readonly argv?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    provider: 'github',
    environment: 'production',
    channel: 'github-secrets',
    argv: ['gh', 'secret', 'set', 'API_KEY', '--env', 'production'],
  },
  {
    provider: 'github',
    environment: "eu/it's $HOME",
    channel: 'github-vars',
    argv: ['gh', 'variable', 'set', 'API_KEY', '--env', "eu/it's $HOME"],
  },
  {
    provider: 'github',
    environment: 'ci',
    channel: 'github-secrets',
    argv: ['gh', 'secret', 'set', 'API_KEY'],
  },
  {
    provider: 'github',
    environment: 'production',
    channel: 'github-secrets',
    source: { repository: 'acme/shop', environment: 'live' },
    argv: ['gh', 'secret', 'set', 'API_KEY', '--env', 'live', '--repo', 'acme/shop'],
  },
  { provider: 'github', environment: '--web', channel: 'github-secrets' },
  {
    provider: 'vercel',
    environment: 'production',
    argv: ['vercel', 'env', 'add', 'API_KEY', 'production'],
  },
  {
    provider: 'vercel',
    environment: 'preview',
    source: { branch: 'feature/x' },
    argv: ['vercel', 'env', 'add', 'API_KEY', 'preview', 'feature/x'],
  },
  {
    provider: 'vercel',
    environment: 'production',
    component: 'apps/web',
    argv: ['vercel', 'env', 'add', 'API_KEY', 'production', '--cwd', 'apps/web'],
  },
  {
    provider: 'vercel',
    environment: 'production',
    again: true,
    argv: ['vercel', 'env', 'add', 'API_KEY', 'production', '--force'],
  },
  { provider: 'vercel', environment: 'qa' },
  { provider: 'replit', environment: 'production' },
];

function remedyOf(one: Case): Remedy | undefined {
  const provider = providers.find(({ id }) => id === one.provider);
  const { environment, channel = 'process', component: id = '.', source } = one;
  const files = { 'package.json': '{"workspaces":["apps/*"]}', 'apps/web/package.json': '{}' };
  const { tree, components } = contextOf(memoryTree({ ...files, '.replit': 'run = "x"' }));
  const component = components.get(id);
  if (provider === undefined || component === undefined) throw new Error('no such case');
  const row: Coverage = {
    role: 'supplies',
    environment,
    channel,
    names: 'complete',
    values: 'none',
  };
  const snapshot = {
    provider: one.provider,
    coverage: [row],
    observations: [],
    facts: [],
    problems: [],
  };
  const sources: ConfiguredSource[] = source === undefined ? [] : [{ environment, value: source }];
  const again = one.again && { again: one.again };
  const request = { name: 'API_KEY', environment, component, channel, ...again, tree, snapshot };
  return provider.remedy?.(request, sources);
}

// Windows has no sh; the quotes of its shells are tested by themselves.
describe.skipIf(process.platform === 'win32')('a remedy', () => {
  test.each(CASES)('of $provider for $environment arrives as it is meant', async (one) => {
    const remedy = remedyOf(one);
    if (one.argv === undefined) {
      expect(remedy?.text).toMatch(/^[A-Z]/);
      expect(remedy?.command).toBeUndefined();
      return;
    }
    const [name = '', ...argv] = one.argv;
    const folder = tempFolder();
    const program = await expectProgram(folder, name, (given) => understand(name, given));
    onTestFinished(() => program.close());
    const line = commandLine(remedy?.command ?? [], 'posix');
    expect(await runShell(folder, line, { input: '' })).toMatchObject({ code: 0 });
    expect(program.calls.map((call) => call.argv)).toEqual([argv]);
    program.verify();
  });
});

test('every provider that has remedies has a case', () => {
  const told = new Set(CASES.map(({ provider }) => provider));
  const others = providers.filter(({ id, remedy }) => remedy !== undefined && !told.has(id));
  // Theirs are lines for a file.
  expect(others.map(({ id }) => id)).toEqual(['dotenv', 'docker']);
});
