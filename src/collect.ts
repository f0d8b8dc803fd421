import type { ConfiguredSource, Context, Provider } from '../providers/types.ts';
import { nameOf, UserError } from './errors.ts';
import type { Problem, Snapshot } from './model/index.ts';

/** Longer than any healthy platform takes; a hanging one must not hold the others. */
export const DEADLINE_MS = 60_000;

/** One provider's result. */
export interface Collected {
  readonly provider: Provider;
  readonly asked: boolean;
  readonly sources: readonly ConfiguredSource[];
  readonly snapshot: Snapshot;
}

/** What the configuration and the command line ask of one provider. */
export interface Request {
  readonly provider: Provider;
  readonly asked: boolean;
  readonly sources: readonly ConfiguredSource[];
}

/**
 * Runs providers side by side. A provider that fails or hangs becomes a snapshot that has seen
 * nothing and says so; the others go on. Providers that are neither asked for nor detected are left out.
 *
 * @param onProgress told the titles of the providers that have not answered, whenever one does
 */
export async function collect(
  requests: readonly Request[],
  context: Omit<Context, 'asked' | 'signal'>,
  onProgress: (pending: readonly string[]) => void = () => {},
): Promise<Collected[]> {
  const pending = new Set(requests.map(({ provider }) => provider.title));
  const results = await Promise.all(
    requests.map(async (request) => {
      const result = await collectOne(request, context);
      pending.delete(request.provider.title);
      onProgress([...pending]);
      return result;
    }),
  );
  return results.filter((result) => result !== undefined);
}

async function collectOne(
  { provider, asked, sources }: Request,
  shared: Omit<Context, 'asked' | 'signal'>,
): Promise<Collected | undefined> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const context: Context = { ...shared, asked, signal };
  try {
    const snapshot = await withDeadline(snapshotOf(provider, context, sources), signal);
    return snapshot && { provider, asked, sources, snapshot };
  } catch (error) {
    return { provider, asked, sources, snapshot: blind(provider, error) };
  }
}

/** Nothing of a provider that is neither asked for nor detected. */
async function snapshotOf(
  provider: Provider,
  context: Context,
  sources: readonly ConfiguredSource[],
): Promise<Snapshot | undefined> {
  if (!context.asked && !(await provider.detect(context, sources))) return undefined;
  return provider.collect(context, sources);
}

/**
 * Work with an end. Meanwhile the process lives, although the timer of the signal does not hold it.
 *
 * @throws UserError `deadline` once the signal is over
 */
export async function withDeadline<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const alive = setInterval(() => {}, DEADLINE_MS);
  let expire = () => {};
  const end = new Promise<never>((_, reject) => {
    expire = () =>
      reject(new UserError('deadline', `it did not answer within ${DEADLINE_MS / 1000} seconds`));
    signal.addEventListener('abort', expire, { once: true });
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearInterval(alive);
    signal.removeEventListener('abort', expire);
  }
}

/** Nothing was seen: all of it is unknown. */
function blind(provider: Provider, error: unknown): Snapshot {
  const problem = problemOf(provider, error);
  const row = { channel: 'process', names: 'none', values: 'none', why: problem.message } as const;
  return {
    provider: provider.id,
    coverage: [
      { ...row, role: 'reads' },
      { ...row, role: 'supplies' },
    ],
    observations: [],
    facts: [],
    problems: [problem],
  };
}

/** Why a place could not be read. A defect's message may quote a value, so it is not repeated. */
export function problemOf({ title }: { readonly title: string }, error: unknown): Problem {
  if (!(error instanceof UserError))
    return {
      code: 'provider-failed',
      message: `${title} could not be read because of a defect in envparity (${nameOf(error)})`,
    };
  const { code, message, hint } = error;
  return {
    code,
    message: `${title} could not be read: ${message}`,
    ...(hint === undefined ? {} : { hint }),
  };
}
