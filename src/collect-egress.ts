import type { ConfiguredEgress, Context, EgressEntry, EgressReading } from '../providers/types.ts';
import { DEADLINE_MS, problemOf, withDeadline } from './collect.ts';
import { blindEgress } from './egress/blind-egress.ts';

/** What the configuration asks of one source of egress. */
export interface EgressRequest {
  readonly source: EgressEntry;
  readonly asked: readonly ConfiguredEgress[];
}

/** One source's result. */
export interface CollectedEgress extends EgressReading {
  readonly source: Pick<EgressEntry, 'id' | 'title'>;
}

/**
 * Asks platforms side by side, as `collect` runs providers: one that fails or hangs has seen nothing of
 * what it was asked for, and says so. Nobody is asked for what the configuration does not name.
 */
export async function collectEgress(
  requests: readonly EgressRequest[],
  context: Omit<Context, 'asked' | 'signal'>,
): Promise<CollectedEgress[]> {
  return Promise.all(
    requests.filter(({ asked }) => asked.length > 0).map((request) => readOne(request, context)),
  );
}

async function readOne(
  { source, asked }: EgressRequest,
  shared: Omit<Context, 'asked' | 'signal'>,
): Promise<CollectedEgress> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const context: Context = { ...shared, asked: true, signal };
  try {
    const { read } = await source.load();
    return { source, ...(await withDeadline(read(context, asked), signal)) };
  } catch (error) {
    const problem = problemOf(source, error);
    return { source, egress: asked.map((one) => blindEgress(one, problem)), problems: [problem] };
  }
}
