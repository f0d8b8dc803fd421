import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Config } from '../config/types.ts';

/** What a glob would take for its own: https://github.com/micromatch/picomatch#advanced-globbing */
const MARKS = /[\\*?[\]{}()!+@|^$]/g;

/**
 * The configuration without files that are written into the folder: they name every variable, and what
 * is named somewhere passes for used.
 */
export function withoutOwnFiles(
  config: Config,
  root: string,
  paths: readonly (string | undefined)[],
): Config {
  const inside = paths
    .filter((path) => path !== undefined)
    .map((path) => relative(resolve(root), resolve(path)))
    .filter((path) => path !== '' && !path.startsWith('..') && !isAbsolute(path))
    .map((path) => path.split(sep).join('/').replace(MARKS, '\\$&'));
  return inside.length === 0 ? config : { ...config, exclude: [...config.exclude, ...inside] };
}
