import type { FakeServer } from '../../test/fakes/server.ts';

/** Asks for each path with each token, and does not follow where it is sent. */
export async function visit(
  { url }: FakeServer,
  paths: readonly string[],
  tokens: readonly string[],
): Promise<void> {
  for (const token of tokens)
    for (const path of paths)
      await fetch(`${url}${path}`, {
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          'user-agent': 'envparity-fakes',
        },
      });
}
