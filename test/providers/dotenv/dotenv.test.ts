import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dotenv } from '../../../providers/dotenv/index.ts';
import { dotenvTemplates } from '../../../providers/dotenv/templates.ts';
import type { Context } from '../../../providers/types.ts';
import { readComponents } from '../../../src/components/index.ts';
import type { Fact, Location, Snapshot, Supply, ValueInfo } from '../../../src/model/index.ts';
import { withPlainNames } from '../../../src/plain-names.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

/** One project and the parts of the answer that the case is about. */
interface Case {
  readonly files?: Record<string, string>;
  readonly tracked?: readonly string[];
  readonly ignored?: readonly string[];
  readonly environments?: readonly string[];
  /** What the configuration names for an environment. */
  readonly configured?: Record<string, unknown>;
  readonly expected: Partial<Record<keyof typeof VIEWS, unknown>>;
}

interface Collected {
  readonly snapshot: Snapshot;
  readonly context: Context;
  readonly values: ReadonlyMap<symbol, string>;
}

/** Short lines for what a snapshot says, so that a case can be read at a glance. */
const VIEWS = {
  detected: ({ context }: Collected) => dotenv.detect(context, []),
  supplies: ({ snapshot, values }: Collected) =>
    suppliesIn(snapshot).map(
      (supply) =>
        `${supply.name} ${supply.environment} ${supply.component ?? '*'} ${supply.channel} ` +
        `${shown(supply.value, values)} ${at(supply.place)}${ending(supply)}`,
    ),
  wins: ({ snapshot }: Collected) => {
    const winners: Record<string, string> = {};
    for (const supply of [...suppliesIn(snapshot)].sort((a, b) => a.layer - b.layer)) {
      winners[`${supply.name} ${supply.environment}`] = at(supply.place);
    }
    return winners;
  },
  declares: ({ snapshot }: Collected) =>
    snapshot.observations
      .filter((one) => one.role === 'declares')
      .map((one) => `${one.name} ${one.component} ${at(one.place)}`),
  facts: ({ snapshot }: Collected) => snapshot.facts.map(factLine),
  problems: ({ snapshot }: Collected) =>
    snapshot.problems.map((one) => `${one.code} ${one.place ? at(one.place) : ''}`.trim()),
  coverage: ({ snapshot }: Collected) =>
    snapshot.coverage.map(
      (one) =>
        `${one.component} ${one.environment} ${one.names} ${one.values}${one.mend ? ` ${one.mend}` : ''}`,
    ),
  templates: ({ context }: Collected) =>
    dotenvTemplates(context.tree, context.components).map(
      (one) => `${one.component} ${one.template} ${one.file}`,
    ),
};

function suppliesIn(snapshot: Snapshot): readonly Supply[] {
  return snapshot.observations.filter((one) => one.role === 'supplies');
}

function shown(value: ValueInfo, values: ReadonlyMap<symbol, string>): string {
  if (value.kind !== 'known') return value.kind;
  return `<${value.identity && values.get(value.identity)}>`;
}

function ending({ phases, when, injected }: Supply): string {
  return `${phases.length === 1 ? ` ${phases[0]} only` : ''}${when ? ` when ${when}` : ''}${injected ? ' injected' : ''}`;
}

function factLine(fact: Fact): string {
  if (fact.fact === 'never-loaded')
    return `never-loaded ${fact.component} ${at(fact.place)} ${fact.why}`;
  if (fact.fact !== 'duplicate-entry') return fact.fact;
  const others = fact.others.map(at).join(', ');
  return `duplicate-entry ${fact.name} ${fact.component} ${at(fact.place)} not ${others}, ${fact.wins} wins${fact.template ? ', template' : ''}`;
}

function at(place: Location): string {
  return 'file' in place ? `${place.file}:${place.line}:${place.column}` : place.source;
}

async function collect(one: Case): Promise<Collected> {
  const { files = {}, tracked, ignored, environments, configured = {} } = one;
  const tree = memoryTree(files, { ...(tracked && { tracked }), ...(ignored && { ignored }) });
  const { describe, values } = rememberingDescribe();
  const sources = Object.entries(configured).map(([environment, value]) => ({
    environment,
    value,
  }));
  const context = contextOf(tree, { ...(environments && { environments }), describe });
  return { snapshot: await dotenv.collect(context, sources), context, values };
}

const CASES = new URL('cases/', import.meta.url);

for (const file of readdirSync(CASES).sort()) {
  const cases: Record<string, Case> = parse(readFileSync(new URL(file, CASES), 'utf8'));
  describe(file.replace('.yaml', ''), () => {
    it.each(Object.entries(cases))('%s', async (_, one) => {
      const collected = await collect(one);
      expect(Object.keys(one.expected).length).toBeGreaterThan(0);
      for (const [view, expected] of Object.entries(one.expected)) {
        const actual = await VIEWS[view as keyof typeof VIEWS](collected);
        expect({ [view]: actual }).toEqual({ [view]: expected });
      }
    });
  });
}

describe('no value leaves the provider', () => {
  const CANARY = 'cAnArY9f3b';
  const lines = [
    `A=${CANARY}`,
    `B="${CANARY}`,
    `garbage ${CANARY} line`,
    `C='${CANARY}' ${CANARY}`,
    `D=\${E:-${CANARY}}`,
    `F=encrypted:${CANARY}`,
    `G=$(echo ${CANARY})`,
    'H=-----BEGIN PRIVATE KEY-----',
    `${CANARY}==`,
    '-----END PRIVATE KEY-----',
    `${CANARY.repeat(5)}==`,
    `# I=${CANARY}`,
  ].join('\n');

  it.each([
    '{"dependencies":{"next":"15"}}',
    '{"devDependencies":{"vite":"8"}}',
    '{"dependencies":{"dotenv":"17"}}',
    '{"dependencies":{"python-dotenv":"1"}}',
    '{"dependencies":{"laravel/framework":"12"}}',
    '{"dependencies":{"symfony/dotenv":"7"}}',
  ])('with %s', async (manifest) => {
    const names = ['.env', '.env.local', '.env.production', '.env.example', '.envrc', '.dev.vars'];
    const files = Object.fromEntries(names.map((name) => [name, lines]));
    const { snapshot } = await collect({
      files: { ...files, 'package.json': manifest, 'compose.yaml': '' },
      expected: {},
    });
    expect(snapshot.problems.length + snapshot.observations.length).toBeGreaterThan(0);
    expect(JSON.stringify(withPlainNames([snapshot]))).not.toContain(CANARY);
  });
});

describe('the remedy', () => {
  const component = (dependencies: readonly string[], id = '.') => ({
    ...readComponents(memoryTree({})).of('x'),
    id,
    dependencies: new Set(dependencies),
  });
  const ask = (name: string, environment: string, dependencies: readonly string[], id?: string) =>
    dotenv.remedy?.(
      {
        name,
        environment,
        component: component(dependencies, id),
        channel: 'process',
        tree: memoryTree({}),
        snapshot: { provider: 'dotenv', coverage: [], observations: [], facts: [], problems: [] },
      },
      [],
    )?.line;

  it.each([
    [['next'], '.', '.env.local'],
    [['vite'], 'apps/web', 'apps/web/.env.local'],
    [['dotenv'], 'apps/api', 'apps/api/.env'],
    [['wrangler'], '.', '.dev.vars'],
    [[], '.', '.env'],
  ])('for %j in %s is a line in %s', (dependencies, id, file) => {
    expect(ask('KEY', 'development', dependencies, id)).toEqual({ file, text: 'KEY=' });
  });

  it('is none for a name that a shell could misread, and none for a platform', () => {
    expect(ask('A;rm -rf /', 'development', ['next'])).toBeUndefined();
    expect(ask('KEY', 'production', ['next'])).toBeUndefined();
  });
});
