import type {
  AllowlistReading,
  AllowlistSource,
  ConfiguredList,
  Context,
} from '../providers/types.ts';
import { DEADLINE_MS, problemOf, withDeadline } from './collect.ts';
import { blindList } from './egress/blind.ts';

/** What the configuration asks of one source of allowlists. */
export interface ListRequest {
  readonly source: AllowlistSource;
  readonly lists: readonly ConfiguredList[];
}

/** One source's result. */
export interface CollectedLists extends AllowlistReading {
  readonly source: Pick<AllowlistSource, 'id' | 'title'>;
  readonly asked: boolean;
}

/**
 * Reads allowlists side by side, as `collect` runs providers: a source that fails or hangs has seen
 * nothing of the lists that it was asked for, and says so.
 */
export async function collectLists(
  requests: readonly ListRequest[],
  context: Omit<Context, 'asked' | 'signal'>,
): Promise<CollectedLists[]> {
  const results = await Promise.all(requests.map((request) => readOne(request, context)));
  return results.filter((result) => result !== undefined);
}

async function readOne(
  { source, lists }: ListRequest,
  shared: Omit<Context, 'asked' | 'signal'>,
): Promise<CollectedLists | undefined> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const asked = lists.length > 0;
  const context: Context = { ...shared, asked, signal };
  try {
    if (!asked && !(await source.detect(context, lists))) return undefined;
    return { source, asked, ...(await withDeadline(source.read(context, lists), signal)) };
  } catch (error) {
    const problem = problemOf(source, error);
    const allowlists = lists.map(({ list }) => blindList(source.id, list, problem));
    return { source, asked, allowlists, problems: [problem] };
  }
}
