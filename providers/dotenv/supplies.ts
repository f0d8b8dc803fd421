import type { DotenvFile, Entry } from '../../src/formats/dotenv/index.ts';
import type { Loss, Phase, Supply, ValueInfo } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import { type Feed, isDevelopment, layerOf } from './environments.ts';
import { lossesIn } from './losses.ts';
import type { ReadSource } from './read.ts';

/** A file nearer to the code beats one at the root. */
const NEARER = 100;
/** What the configuration lists beats what a name suggests. */
const LISTED = 1000;

/** What one file sets, in each environment that it feeds. */
export function* suppliesOf(read: ReadSource, context: Context): Generator<Supply> {
  const { component, readers, shared } = read;
  for (const feed of read.feeds) {
    if (shared) yield* suppliesIn(read, feed, undefined, context);
    else for (const id of [component.id, ...readers]) yield* suppliesIn(read, feed, id, context);
  }
}

function* suppliesIn(
  read: ReadSource,
  feed: Feed,
  component: string | undefined,
  context: Context,
): Generator<Supply> {
  const { source, parsed, framework, shared } = read;
  const lossOf = lossesIn(read);
  for (const [name, entry] of parsed.effective) {
    if (!isSettable(name, entry, parsed) || (source.kind === 'envrc' && !entry.exported)) continue;
    yield {
      role: 'supplies',
      name,
      channel: 'process',
      environment: feed.environment,
      ...(component !== undefined && { component }),
      phases: phasesOf(read, feed),
      value: toldOf(entry, parsed, lossOf(entry), (value, loss) =>
        context.describe(name, value, feed.environment, loss),
      ),
      place: { file: source.file.path, line: entry.line, column: entry.column },
      layer:
        feed.rank === undefined
          ? layerOf(source, framework) + (shared ? 0 : NEARER)
          : LISTED + feed.rank,
      ...(feed.when !== undefined && { when: feed.when, mend: mendOf(source.file.path, feed) }),
      ...(name.startsWith('DOTENV_PUBLIC_KEY') && { injected: true }),
    };
  }
}

function mendOf(file: string, { environment }: Feed): string {
  return `name the file in envparity.yaml if it is what ${environment} gets: environments: { ${environment}: { sources: [{ dotenv: ${file} }] } }`;
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
function phasesOf({ framework, source }: ReadSource, feed: Feed): readonly Phase[] {
  const build = framework.buildOnly && source.kind === 'env';
  return build && !isDevelopment(feed.environment) ? ['build'] : ['build', 'run'];
}

function toldOf(
  entry: Entry,
  { values, outside }: DotenvFile,
  loss: Loss | undefined,
  describe: (value: string, loss: Loss | undefined) => ValueInfo,
): ValueInfo {
  const value = values.get(entry.name) ?? null;
  const isKnown = loss !== undefined || !outside.has(entry.name);
  return value === null || !isKnown || isEncrypted(entry)
    ? { kind: 'hidden' }
    : describe(value, loss);
}

/** https://dotenvx.com/docs/quickstart/encryption */
export function isEncrypted(entry: Entry): boolean {
  return entry.value?.startsWith('encrypted:') === true;
}
