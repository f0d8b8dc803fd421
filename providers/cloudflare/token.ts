import { parsed, parseRange, rangeText } from '../../src/egress/address.ts';
import { allOf } from '../../src/egress/breadth.ts';
import type { Found } from '../../src/egress/live.ts';
import { FAMILIES, missingFrom, setOf } from '../../src/egress/set.ts';
import type { Api } from '../../src/net/http.ts';
import { validateTokenDetails } from './answers.gen.js';

/**
 * From where a token may be used: what it is restricted to, without what is excepted. Tokens belong to a
 * user or to an account: https://developers.cloudflare.com/fundamentals/api/get-started/account-owned-tokens/
 */
export async function readToken(api: Api, account: string | undefined, id: string): Promise<Found> {
  const owner = account === undefined ? ['user'] : ['accounts', account];
  const { result } = await api.get([...owner, 'tokens', id], { validate: validateTokenDetails });
  const { in: included, not_in: excluded } = result.condition?.request_ip ?? {};
  const admitted = included ?? [];
  const excepted = excluded ?? [];
  if (excepted.length === 0)
    return admitted.length === 0
      ? { entries: [], open: true }
      : { entries: admitted.map((range) => ({ range })) };
  return { entries: without(admitted, excepted), ...gapOf(excepted) };
}

function without(admitted: readonly string[], excepted: readonly string[]): Found['entries'] {
  const written = admitted.map((range) => ({ range }));
  const shut = setOf(parsed(excepted.map((range) => ({ range }))));
  const whole = admitted.length === 0 ? FAMILIES.map(allOf) : parsed(written);
  return [
    ...whole
      .flatMap((range) => missingFrom(shut, range))
      .map((range) => ({ range: rangeText(range) })),
    // What cannot be read is told as it is.
    ...written.filter(({ range }) => isNone(range)),
  ];
}

function gapOf(excepted: readonly string[]): Pick<Found, 'gap'> {
  return excepted.some(isNone) ? { gap: { why: 'some of its exceptions are no addresses' } } : {};
}

function isNone(range: string): boolean {
  return 'mistake' in parseRange(range);
}
