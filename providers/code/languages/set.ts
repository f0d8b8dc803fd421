import type { Components, Read } from '../../../src/model/index.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { settingOf } from '../setting.ts';
import type { Reader } from './types.ts';

/** Whether the program that a read is in sets the variable itself, for what it calls; tests do so for tests. */
export function whatIsSet(
  tree: Tree,
  components: Components,
  { sets }: Reader,
  paths: readonly string[],
): (read: Pick<Read, 'name' | 'component'>) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  const settersOf = (name: string): ReadonlySet<string> => {
    if (sets === undefined) return new Set();
    const pattern = sets(name);
    const setters = paths.filter(
      (path) => settingOf(path, '') === 'source' && pattern.test(tree.latin1(path) ?? ''),
    );
    return new Set(setters.map((path) => components.of(path).id));
  };
  return ({ name, component }) => {
    const found = known.get(name) ?? settersOf(name);
    known.set(name, found);
    return found.has(component);
  };
}
