import { allowlistSources, egressSources, providers } from '../providers/index.ts';
import { openTree } from './check.ts';
import { type InspectOptions, inspect } from './inspect.ts';
import type { SourcesReport } from './model/index.ts';
import { sourceRows } from './source-rows.ts';

export interface ListSourcesOptions extends InspectOptions {
  /** The folder whose sources are listed. */
  readonly root: string;
}

/**
 * Asks every source what it can see of a folder's variables, and why not all of it.
 *
 * @throws UserError `no-such-folder`, `not-a-folder`, `unknown-environment`
 */
export async function listSources(options: ListSourcesOptions): Promise<SourcesReport> {
  const tree = await openTree(options);
  const sources = sourceRows(await inspect(tree, options));
  const active = new Set(sources.map(({ provider }) => provider));
  return {
    schemaVersion: 1,
    sources,
    idle: idle(active),
  };
}

/** A platform may be a source of several things, and is one place all the same. */
function idle(active: ReadonlySet<string>): SourcesReport['idle'] {
  const titles = new Map<string, string>();
  for (const { id, title } of [...providers, ...allowlistSources, ...egressSources])
    if (!active.has(id) && !titles.has(id)) titles.set(id, title);
  return [...titles].map(([provider, title]) => ({ provider, title }));
}
