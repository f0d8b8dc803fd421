import { onTestFinished } from 'vitest';
import { vercel } from '../../../providers/vercel/index.ts';
import { canonical } from '../../../src/config/environments.ts';
import { emptyConfig } from '../../../src/config/types.ts';
import type { Snapshot, Supply } from '../../../src/model/index.ts';
import type { FakeServer } from '../../fakes/server.ts';
import type { Project, VercelState } from '../../fakes/vercel/state.ts';
import { startVercel } from '../../fakes/vercel.ts';
import { contextOf, rememberingDescribe } from '../../helpers/context.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

export const TOKEN = 'vercel-token-canary-0123456789';
export const TEAM = { id: 'team_1', slug: 'acme' };
export const SHOP: Project = { id: 'prj_shop', name: 'shop', team: TEAM.id };

/** A repository whose root is linked to the project `shop` of a team. */
export const LINKED = {
  'package.json': '{"name":"shop","dependencies":{"next":"15.0.0"}}',
  '.vercel/project.json': JSON.stringify({
    projectId: SHOP.id,
    orgId: TEAM.id,
    projectName: 'shop',
  }),
};

export interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly tracked?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly sources?: Readonly<Record<string, unknown>>;
  readonly environments?: readonly string[];
  readonly asked?: boolean;
  readonly pullRequest?: boolean;
}

export interface Told {
  readonly snapshot: Snapshot;
  readonly fake: FakeServer;
  /** What a known value of a supply is. */
  readonly value: (supply: Supply) => string | undefined;
}

/** A fake with one project, unless the state says otherwise. */
export async function fakeOf(part: Partial<VercelState> = {}): Promise<FakeServer> {
  const fake = await startVercel({
    tokens: { [TOKEN]: {} },
    teams: [TEAM],
    projects: [SHOP],
    ...part,
  });
  onTestFinished(() => fake.close());
  return fake;
}

/** Runs the provider against a fake. */
export async function ask(fake: FakeServer, given: Given = {}): Promise<Told> {
  const { files = LINKED, sources = {}, environments = ['development', 'production'] } = given;
  const { describe, values } = rememberingDescribe();
  const context = contextOf(
    memoryTree(files, given.tracked === undefined ? {} : { tracked: given.tracked }),
    {
      offline: false,
      environments,
      canonical: (name) => canonical(name, emptyConfig),
      asked: given.asked ?? Object.keys(sources).length > 0,
      pullRequest: given.pullRequest ?? false,
      describe,
      env: { VERCEL_TOKEN: TOKEN, ENVPARITY_VERCEL_API_URL: fake.url, ...given.env },
    },
  );
  const options = Object.entries(sources).map(([environment, value]) => ({ environment, value }));
  const snapshot = await vercel.collect(context, options);
  const value = ({ value: info }: Supply) =>
    info.kind === 'known' && info.identity !== undefined ? values.get(info.identity) : undefined;
  return { snapshot, fake, value };
}

/** One line for each supply: `NAME environment layer [component] [when]`. */
export function lines({ observations }: Snapshot): string[] {
  return observations
    .filter((one) => one.role === 'supplies')
    .map(({ name, environment, component, when, injected }) =>
      [
        name,
        environment,
        component && `in ${component}`,
        when && `if ${when}`,
        injected && 'injected',
      ]
        .filter(Boolean)
        .join(' '),
    )
    .sort();
}

/** One line for each row: `environment [component] names values`. */
export function rows({ coverage }: Snapshot): string[] {
  return coverage
    .map(({ environment, component, names, values }) =>
      [environment, component && `in ${component}`, names, values].filter(Boolean).join(' '),
    )
    .sort();
}

export function codes({ problems }: Snapshot): string[] {
  return problems.map(({ code }) => code);
}
