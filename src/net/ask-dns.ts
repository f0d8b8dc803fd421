import { Resolver } from 'node:dns/promises';

/** One question to one server, past the resolver of this machine. */
export interface DnsQuestion {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'TXT';
  /** Addresses, tried in turn; `[…]:53` or `…:53` where they name a port. */
  readonly servers: readonly string[];
}

const DEADLINE_MS = 3000;

/** The texts that a name server answers, or why there are none, as the end of the sentence "it …". */
export async function askDns(
  { name, type, servers }: DnsQuestion,
  signal: AbortSignal,
): Promise<{ readonly texts: readonly string[] } | { readonly failure: string }> {
  const resolver = new Resolver({ timeout: DEADLINE_MS, tries: 1 });
  const cancel = () => resolver.cancel();
  // One of its own: many questions at once would be too many listeners of one signal.
  const ended = AbortSignal.any([signal]);
  ended.addEventListener('abort', cancel);
  try {
    resolver.setServers(servers);
    if (type === 'TXT')
      return { texts: (await resolver.resolveTxt(name)).map((parts) => parts.join('')) };
    return { texts: await (type === 'A' ? resolver.resolve4(name) : resolver.resolve6(name)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    return { failure: `gave nothing (${code})` };
  } finally {
    ended.removeEventListener('abort', cancel);
  }
}
