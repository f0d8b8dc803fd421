import { UserError } from '../errors.ts';
import { member } from '../formats/shape.ts';
import type { Address } from './address.ts';
import { HttpError, placeOf } from './errors.ts';

/** Another attempt will not make a certificate valid or a name known. */
const LASTING = /^(ENOTFOUND|ERR_TLS_|CERT_|.*CERT|.*SELF_SIGNED)/;
const CERTIFICATE = /^(ERR_TLS_|CERT_|.*CERT|.*SELF_SIGNED)/;

/** What a failed exchange is, in words of our own; those of the network layer may quote headers. */
export function networkError(error: unknown, address: Address, url: URL): UserError {
  if (error instanceof UserError) return error;
  const code = systemCode(error);
  const place = placeOf(url);
  if (refusedByProxy(error))
    return new HttpError('http-proxy', `the proxy did not connect to ${url.host}`, {
      hint: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY',
    });
  if (code !== undefined && CERTIFICATE.test(code))
    return new HttpError(
      'http-network',
      `the certificate of ${url.host} is not trusted (${code})`,
      {
        hint: 'Name the file of your own certificate authority in NODE_EXTRA_CA_CERTS',
      },
    );
  return new HttpError(
    'http-network',
    `${place} could not be reached${code === undefined ? '' : ` (${code})`}`,
    {
      hint: `Check the network, HTTPS_PROXY and ${address.variable}`,
      transient: code === undefined || !LASTING.test(code),
    },
  );
}

/** Why a source's signal ended its requests. */
export function endedError(signal: AbortSignal, address: Address): UserError {
  if (signal.reason instanceof UserError) return signal.reason;
  return new HttpError('http-timeout', `${address.title} was not read to the end in time`, {
    hint: 'Try again',
  });
}

const DEEPEST_CAUSE = 5;

/** The code of the innermost cause that has one, such as `ECONNRESET`. */
export function systemCode(error: unknown): string | undefined {
  let found: string | undefined;
  for (const one of causes(error)) {
    const code = one instanceof Error && 'code' in one ? one.code : undefined;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) found = code;
  }
  return found;
}

/** undici has no code for a CONNECT that was refused; its messages are tested, so that a change shows. */
function refusedByProxy(error: unknown): boolean {
  return causes(error).some(
    (one) => one instanceof Error && /^Proxy (response|Authentication)/i.test(one.message),
  );
}

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  let one = error;
  while (one instanceof Error && chain.length < DEEPEST_CAUSE) {
    chain.push(one);
    const several = member(one, 'errors');
    one = Array.isArray(several) ? several[0] : one.cause;
  }
  return chain;
}
