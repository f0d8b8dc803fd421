import { code } from '../../providers/code/index.ts';
import { readComponents } from '../../src/components/index.ts';
import { judge } from '../../src/judge.ts';
import { buildMatrix } from '../../src/matrix/index.ts';
import type { Deployment, Finding, Supply } from '../../src/model/index.ts';
import type { View } from '../../src/rules/view.ts';
import { makeView } from '../../src/view.ts';
import { contextOf } from './context.ts';
import { memoryTree } from './memory-tree.ts';

/** What a platform is said to hold, in short. */
export interface Held extends Partial<Supply> {
  readonly name: string;
  readonly environment: string;
  readonly in: string;
}

export interface Answered {
  readonly files: Readonly<Record<string, string>>;
  /** Platforms, by name, and the environments of which they know all names. */
  readonly platforms: Readonly<Record<string, readonly string[]>>;
  readonly held: readonly Held[];
  readonly deployments?: readonly Deployment[];
  readonly environments?: readonly string[];
}

/** What a rule says of code and of what platforms have answered. */
export async function findingsOf(
  given: Answered & { readonly rule: string },
): Promise<readonly Finding[]> {
  const { rule } = given;
  const view = await viewOf(given);
  return judge(view, new Map([[rule, 'warning' as const]])).filter((one) => one.rule === rule);
}

/** All that rules see of code and of what platforms have answered. */
export async function viewOf(given: Answered): Promise<View> {
  const { environments = ['development', 'preview', 'production'] } = given;
  const tree = memoryTree(given.files);
  const components = readComponents(tree);
  const read = await code.collect(contextOf(tree, { components, environments }), []);
  const channels = new Set(['process', ...given.held.map(({ channel = 'process' }) => channel)]);
  const answers = Object.entries(given.platforms).map(([provider, known]) => ({
    provider,
    coverage: known.flatMap((environment) =>
      [...channels].map((channel) => ({
        ...({ role: 'supplies', environment, channel } as const),
        ...({ names: 'complete', values: 'none' } as const),
      })),
    ),
    observations: given.held.filter((one) => one.in === provider).map(supplyOf),
    facts: [],
    deployments: given.deployments ?? [],
    problems: [],
  }));
  const matrix = buildMatrix([read, ...answers], components, environments);
  return makeView({
    ...{ matrix, components, tree, expected: [], copies: [], environments: matrix.environments },
    now: new Date('2026-01-01T00:00:00Z'),
    expectation: () => undefined,
    remedy: () => undefined,
  });
}

function supplyOf({ in: source, ...part }: Held): Supply {
  return {
    role: 'supplies',
    channel: 'process',
    phases: ['build', 'run'],
    value: { kind: 'hidden' },
    place: { source },
    layer: 0,
    ...part,
  };
}
