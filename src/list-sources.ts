import { allowlistSources, providers } from '../providers/index.ts';
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
    idle: [...providers, ...allowlistSources]
      .filter(({ id }) => !active.has(id))
      .map(({ id, title }) => ({ provider: id, title })),
  };
}
