import type { Context } from '../../providers/types.ts';
import { readComponents } from '../../src/components/index.ts';
import type { ValueInfo } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';

/** What a provider is given, for a tree and whatever else a test is about; time stands still, nothing is online. */
export function contextOf(tree: Tree, part: Partial<Omit<Context, 'tree'>> = {}): Context {
  return {
    tree,
    components: readComponents(tree),
    environments: ['development', 'production'],
    isIn: () => true,
    canonical: (name) => name,
    env: {},
    now: new Date(0),
    offline: true,
    pullRequest: false,
    signal: new AbortController().signal,
    asked: false,
    describe: () => ({ kind: 'hidden' }),
    ...part,
  };
}

/** A `describe` whose values a test can look up again by their identity. */
export function rememberingDescribe(): {
  readonly describe: Context['describe'];
  readonly values: ReadonlyMap<symbol, string>;
} {
  const values = new Map<symbol, string>();
  const describe = (_name: string, value: string): ValueInfo => {
    if (value === '') return { kind: 'empty' };
    const identity = Symbol('value');
    values.set(identity, value);
    return { kind: 'known', traits: {}, identity };
  };
  return { describe, values };
}
