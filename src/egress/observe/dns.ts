import type { Family } from '../../model/index.ts';
import { askDns } from '../../net/ask-dns.ts';
import type { Range } from '../address.ts';
import { oneAddress } from './answer.ts';
import type { NameServer } from './services.ts';

/** What a name server saw, or why there is nothing. */
export type SeenByDns = { readonly operator: string } & (
  | { readonly seen: Range }
  | { readonly why: string }
);

/**
 * Asks name servers which address they see. DNS may leave by another way than HTTPS, and networks answer
 * it in place of others, so this proves nothing.
 */
export async function askNameServers(
  servers: readonly NameServer[],
  family: Family,
  signal: AbortSignal,
): Promise<readonly SeenByDns[]> {
  return Promise.all(servers.map((server) => askOne(server, family, signal)));
}

async function askOne(
  { operator, name, type, servers }: NameServer,
  family: Family,
  signal: AbortSignal,
): Promise<SeenByDns> {
  const address = family === 'ipv4' ? 'A' : 'AAAA';
  const question = {
    name,
    type: type === 'text' ? 'TXT' : address,
    servers: servers[family],
  } as const;
  const answer = await askDns(question, signal);
  if ('failure' in answer) return { operator, why: answer.failure };
  // Google adds the network of the resolver that it was asked through, where there is one.
  const texts = answer.texts.filter((text) => !text.startsWith('edns0-client-subnet'));
  const heard = oneAddress(texts, family);
  return 'seen' in heard ? { operator, seen: heard.seen } : { operator, why: heard.refused };
}
