import { posix } from 'node:path';
import type { Components } from '../../../src/model/index.ts';
import { copyOf } from './copies.ts';
import { below } from './folders.ts';
import type { ReadFile } from './read.ts';
import type { ImageUse } from './uses.ts';

interface Known {
  readonly uses: readonly ImageUse[];
  readonly folders: ReadonlySet<string>;
  readonly components: Components;
  has(path: string): boolean;
}

/**
 * The folder that a Dockerfile is built in: the one that Compose names, else the nearest above the
 * file that holds all that is copied from it.
 */
export function buildContextOf({ path, stages }: ReadFile, known: Known): string {
  const used = known.uses.find(({ dockerfile }) => dockerfile === path);
  if (used !== undefined) return used.context;
  const copied = stages.stages.flatMap(({ instructions }) =>
    instructions.flatMap((instruction) => {
      const copy = copyOf(instruction);
      return copy === undefined || copy.from !== undefined ? [] : copy.sources;
    }),
  );
  const named = copied.filter((one) => !/[$*?[]/.test(one) && !/^(?:\.?\/)*\.?$/.test(one));
  const holds = (folder: string) =>
    named.every((one) => {
      const at = below(folder, one);
      return at !== undefined && (known.has(at) || known.folders.has(at));
    });
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    if (folder === '.') return folder;
    const plausible = named.length > 0 || known.components.get(folder) !== undefined;
    if (plausible && holds(folder)) return folder;
  }
}
