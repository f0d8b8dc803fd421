import type { Component, Coverage, Sight } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import type { Configured } from './configured.ts';
import type { DotenvSource } from './discover.ts';
import type { ReadSource } from './read.ts';
import { isEncrypted } from './supplies.ts';

/** What was found: files that could be read, files that could not, files somebody named. */
export interface Found {
  readonly reads: readonly ReadSource[];
  readonly unread: readonly DotenvSource[];
  readonly configured: Configured;
}

/**
 * What the files show of each component in each environment. Files that feed an environment know
 * all its names; where none does, dotenv is no source of it and says nothing.
 */
export function* coverageOf(found: Found, context: Context): Generator<Coverage> {
  const { components, environments } = context;
  for (const { id } of components.all) {
    for (const environment of environments) {
      const sight = sightOf(found, id, environment, context);
      if (sight === undefined) continue;
      yield { role: 'supplies', environment, component: id, channel: 'process', ...sight };
    }
  }
}

type Seen = Pick<Coverage, 'names' | 'values' | 'why'>;

function sightOf(
  { reads, unread, configured }: Found,
  component: string,
  environment: string,
  { components }: Context,
): Seen | undefined {
  const feeding = reads.filter((read) => feeds(read, component, environment));
  const dark = unread.find(({ file }) => components.of(file.path).id === component);
  if (dark !== undefined && !configured.has(environment)) return partial(dark.file.path);
  if (feeding.length > 0) return seen(feeding);
  if (!configured.has(environment)) return undefined;
  const why = `no file that the configuration names for ${environment} could be read`;
  return { names: 'none', values: 'none', why };
}

function feeds(read: ReadSource, component: Component['id'], environment: string): boolean {
  const isFor = read.shared || read.component.id === component || read.readers.includes(component);
  if (read.source.kind === 'envrc' || !isFor) return false;
  return read.feeds.some((feed) => feed.environment === environment && feed.when === undefined);
}

function seen(feeding: readonly ReadSource[]): Seen {
  const rejected = feeding.find(({ parsed }) => parsed.error !== undefined);
  if (rejected) return partial(rejected.source.file.path);
  const hidden = feeding.some(
    ({ parsed }) =>
      parsed.commands.size + parsed.outside.size > 0 || parsed.entries.some(isEncrypted),
  );
  const values: Sight = hidden ? 'partial' : 'complete';
  return { names: 'complete', values };
}

function partial(path: string): Seen {
  return { names: 'partial', values: 'partial', why: `${path} could not be read` };
}
