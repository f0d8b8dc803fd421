import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { readJson } from '../formats/json.ts';
import { member } from '../formats/shape.ts';
import { decode, readBounded } from '../tree/read.ts';
import type { Tree } from '../tree/types.ts';

/** Where a configuration may stand, at the root. */
const NAMES = ['envparity.yaml', 'envparity.yml', 'envparity.json'];
const MANIFEST = 'package.json';

/** The text of a configuration file, and where in it the configuration stands. */
export interface ConfigText {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The keys that lead to it; none: the whole file. */
  readonly under: readonly string[];
}

/**
 * The one configuration of a folder, or the file that was named.
 *
 * @throws UserError `no-such-config`, `unreadable-config`, `several-configs`
 */
export function findConfig(root: string, named?: string): ConfigText | undefined {
  if (named !== undefined) return namedConfig(root, named);
  const files = NAMES.filter((name) => isInside(root, name));
  const found = files.map((file) => ({ file, text: textOf(join(root, file), file), under: [] }));
  const manifest = isInside(root, MANIFEST) ? manifestText(root) : undefined;
  return theOnly([...found, ...inManifest(manifest)]);
}

/**
 * The one configuration of a tree.
 *
 * @throws UserError `several-configs`
 */
export function findConfigIn(tree: Pick<Tree, 'text'>): ConfigText | undefined {
  const found = NAMES.flatMap((file) => {
    const text = tree.text(file);
    return text === undefined ? [] : [{ file, text, under: [] }];
  });
  return theOnly([...found, ...inManifest(tree.text(MANIFEST))]);
}

/** Whether a path at the root may hold a configuration. */
export function mayHoldConfig(path: string): boolean {
  return NAMES.includes(path) || path === MANIFEST;
}

function theOnly(all: readonly ConfigText[]): ConfigText | undefined {
  if (all.length > 1) {
    const names = all.map(({ file }) => file).join(' and ');
    throw new UserError('several-configs', `${names} each configure envparity`, {
      hint: 'Keep one of them',
    });
  }
  return all[0];
}

function namedConfig(root: string, named: string): ConfigText {
  const file = relative(resolve(root), resolve(named)).split(sep).join('/');
  if (statSync(named, { throwIfNoEntry: false }) === undefined) {
    throw new UserError('no-such-config', `the configuration ${named} does not exist`, {
      hint: 'Name an existing file after `--config`, or leave it out',
    });
  }
  const under = file.split('/').at(-1) === MANIFEST ? ['envparity'] : [];
  return { file, text: textOf(named, named), under };
}

function manifestText(root: string): string | undefined {
  const outcome = readBounded(join(root, MANIFEST), MANIFEST);
  if (!('bytes' in outcome)) return undefined;
  const decoded = decode(outcome.bytes, MANIFEST);
  return 'text' in decoded ? decoded.text : undefined;
}

function inManifest(text: string | undefined): readonly ConfigText[] {
  const parsed = text === undefined ? undefined : readJson(text);
  if (text === undefined || !parsed?.ok || member(parsed.value, 'envparity') === undefined)
    return [];
  return [{ file: MANIFEST, text, under: ['envparity'] }];
}

function textOf(absolute: string, shown: string): string {
  const outcome = readBounded(absolute, shown);
  const decoded = 'bytes' in outcome ? decode(outcome.bytes, shown) : outcome;
  if ('text' in decoded) return decoded.text;
  throw new UserError('unreadable-config', decoded.problem.message);
}

/** A link out of the repository is not followed, as everywhere else. */
function isInside(root: string, name: string): boolean {
  try {
    const way = relative(realpathSync(root), realpathSync(join(root, name)));
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}
