import type { View } from './rules/view.ts';
import type { Tree } from './tree/types.ts';

/** Where people look first. */
const USUAL = ['package.json', 'README.md', '.env.example'];

/**
 * The file that stands for a component where something is about no file: its manifest, else the
 * first of the usual files, else any.
 */
export function anchorOf(
  { components }: Pick<View, 'components'>,
  tree: Tree,
): (component: string | undefined) => string {
  const usual = USUAL.find((path) => tree.has(path)) ?? tree.files[0]?.path ?? 'README.md';
  return (component = '.') => components.get(component)?.manifest ?? usual;
}
