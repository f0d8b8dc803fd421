import { UserError } from '../errors.ts';
import type { Outside } from '../net/fetch.ts';
import type { Tree } from '../tree/types.ts';
import { keyOf } from '../values/key.ts';
import { addressTitle, articled, fetchCarried, isAddress } from './fetch.ts';
import type { Carried, Kind, KindName } from './kind.ts';
import { type Opened, openCarried } from './open.ts';

/** Where a file comes from. */
export type CarriedSource<T extends Carried> =
  /** A path of the tree or an address, in the configuration. */
  | { readonly at: string; readonly maxAge?: number }
  /** What the command line names, read already. */
  | { readonly opened: Opened<T> }
  | { readonly refused: UserError };

/** What reading takes; the context of a provider fits. */
export interface Reading extends Outside {
  readonly tree: Tree;
  readonly now: Date;
  readonly pullRequest: boolean;
  readonly sourcesOfBase?: true;
}

/** @throws UserError where it cannot be used, with the reason */
export async function openSource<T extends Carried>(
  source: CarriedSource<T>,
  kind: Kind<T>,
  context: Reading,
): Promise<Opened<T>> {
  if ('opened' in source) return source.opened;
  if ('refused' in source) throw source.refused;
  const { at, maxAge } = source;
  const key = keyOf(context.env);
  const title = isAddress(at) ? addressTitle(at, kind) : at;
  return openCarried(await bytesOf(at, kind, context), kind, {
    title,
    now: context.now,
    ...(key === undefined ? {} : { key }),
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

async function bytesOf(at: string, kind: KindName, context: Reading): Promise<Uint8Array> {
  const { id, option, command } = kind;
  if (isAddress(at)) {
    if (!context.pullRequest || context.sourcesOfBase) return fetchCarried(at, kind, context);
    throw new UserError(
      `${id}-not-fetched`,
      `${articled(id)} that a pull request may have named is not fetched`,
      { hint: `Name it on the command line: \`${option}\`` },
    );
  }
  const bytes = context.tree.bytes(at.replace(/^(?:\.\/)+/, ''));
  if (bytes !== undefined) return bytes;
  throw new UserError(`${id}-missing`, `${at}, which the configuration names, is not there`, {
    hint: `Correct the path, or take it with \`${command} --environment NAME --output FILE\``,
  });
}
