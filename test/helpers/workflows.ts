import type { Context } from '../../providers/types.ts';
import { readComponents } from '../../src/components/index.ts';
import { memoryTree } from './memory-tree.ts';

/** What the GitHub provider gets of a tree, with nothing to ask. */
export function workflowContext(files: Readonly<Record<string, string>>): Context {
  const tree = memoryTree(files);
  return {
    tree,
    components: readComponents(tree),
    environments: ['development', 'preview', 'production'],
    isIn: () => true,
    canonical: (name) => (name === 'prod' ? 'production' : name.toLowerCase()),
    env: {},
    now: new Date(0),
    offline: true,
    pullRequest: false,
    signal: new AbortController().signal,
    asked: false,
    describe: (_, value) => (value === '' ? { kind: 'empty' } : { kind: 'hidden' }),
  };
}
