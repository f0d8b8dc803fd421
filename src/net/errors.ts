import { UserError } from '../errors.ts';

/** Stable: reports and tests name them. */
export type HttpErrorCode =
  | 'offline'
  | 'http-address'
  | 'http-path'
  | 'http-token'
  | 'http-foreign-host'
  | 'http-redirect'
  | 'http-proxy'
  | 'http-network'
  | 'http-timeout'
  | 'http-too-large'
  | 'http-unauthorized'
  | 'http-forbidden'
  | 'http-not-found'
  | 'http-rate-limited'
  | 'http-refused'
  | 'http-server'
  | 'http-invalid-answer'
  | 'http-endless';

interface Details {
  /** The next step. */
  readonly hint: string;
  readonly status?: number;
  readonly vendorCode?: string | undefined;
  readonly transient?: boolean;
}

/**
 * A request that gave no answer that can be used. Nothing of a token, header, body or query is in
 * it, nor is there a `cause`: those of the network layer hold whole requests.
 */
export class HttpError extends UserError {
  /** The status of the answer, where there was one. */
  readonly status: number | undefined;
  /** What the platform itself calls the error, where its answer says so. */
  readonly vendorCode: string | undefined;
  /** The same request may well succeed in a moment. */
  readonly transient: boolean;

  constructor(code: HttpErrorCode, message: string, details: Details) {
    super(code, message, { hint: details.hint });
    this.status = details.status;
    this.vendorCode = details.vendorCode;
    this.transient = details.transient ?? false;
  }
}

const LONGEST_PLACE = 160;

/** Host and path of an address, for a message. A query can hold what nobody should see. */
export function placeOf(url: URL): string {
  const place = url.host + url.pathname;
  return place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}…` : place;
}
