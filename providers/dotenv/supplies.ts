import { type DotenvFile, type Entry, parse } from '../../src/formats/dotenv/index.ts';
import type { Phase, Supply, ValueInfo } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import { type Feed, isDevelopment, layerOf } from './environments.ts';
import { withoutKeyMaterial } from './key-material.ts';
import type { ReadSource } from './read.ts';

const COMPOSE_FILE = /^(?:docker-)?compose(?:\..+)?\.ya?ml$/;
/** A file nearer to the code beats one at the root. */
const NEARER = 100;
/** What the configuration lists beats what a name suggests. */
const LISTED = 1000;

/** The folders that hold a compose file, whose `.env` is what compose interpolates with. */
export function composeFolders(context: Context): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path, name } of context.tree.files) {
    if (COMPOSE_FILE.test(name)) folders.add(path === name ? '.' : path.slice(0, -name.length - 1));
  }
  return folders;
}

/** What one file sets, in each environment that it feeds. */
export function* suppliesOf(
  read: ReadSource,
  compose: ReadonlySet<string>,
  context: Context,
): Generator<Supply> {
  const { source, parsed, feeds, composeFeeds } = read;
  for (const feed of feeds) yield* suppliesIn(read, parsed, feed, 'process', context);
  if (source.file.name !== '.env' || !compose.has(source.folder)) return;
  const interpolation = withoutKeyMaterial(parse(read.content, 'compose'), read.content);
  for (const feed of composeFeeds) yield* suppliesIn(read, interpolation, feed, 'compose', context);
}

function* suppliesIn(
  read: ReadSource,
  parsed: DotenvFile,
  feed: Feed,
  channel: string,
  context: Context,
): Generator<Supply> {
  const { source, framework, component, shared } = read;
  for (const [name, entry] of parsed.effective) {
    if (!isSettable(name, entry, parsed) || (source.kind === 'envrc' && !entry.exported)) continue;
    yield {
      role: 'supplies',
      name,
      channel,
      environment: feed.environment,
      ...(!shared && { component: component.id }),
      phases: phasesOf(read, feed, channel),
      value: describe(name, entry, parsed, feed.environment, context),
      place: { file: source.file.path, line: entry.line, column: entry.column },
      layer:
        feed.rank === undefined
          ? layerOf(source, framework) + (shared ? 0 : NEARER)
          : LISTED + feed.rank,
      ...(feed.when !== undefined && { when: feed.when }),
      ...(name.startsWith('DOTENV_PUBLIC_KEY') && { injected: true }),
    };
  }
}

/** A name that can be in an environment and that may be printed. */
function isSettable(name: string, entry: Entry, parsed: DotenvFile): boolean {
  if (!isPrintable(name)) return false;
  const known = parsed.values.get(name) !== null;
  return known || (entry.hadEquals && (parsed.commands.has(name) || parsed.outside.has(name)));
}

export function isPrintable(name: string): boolean {
  return /^[^\s=\p{C}]+$/u.test(name);
}

/** What a framework builds in is there in the build only; a development server reads anew. */
function phasesOf(
  { framework, source }: ReadSource,
  feed: Feed,
  channel: string,
): readonly Phase[] {
  const build = framework.buildOnly && source.kind === 'env' && channel === 'process';
  return build && !isDevelopment(feed.environment) ? ['build'] : ['build', 'run'];
}

function describe(
  name: string,
  entry: Entry,
  parsed: DotenvFile,
  environment: string,
  context: Context,
): ValueInfo {
  const value = parsed.values.get(name) ?? null;
  const hidden = value === null || parsed.outside.has(name) || isEncrypted(entry);
  return hidden ? { kind: 'hidden' } : context.describe(name, value, environment);
}

/** https://dotenvx.com/docs/quickstart/encryption */
export function isEncrypted(entry: Entry): boolean {
  return entry.value?.startsWith('encrypted:') === true;
}
