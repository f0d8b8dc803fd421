import { createHmac } from 'node:crypto';
import { UserError } from '../errors.ts';
import { addressMistake } from '../net/download.ts';
import { HttpError } from '../net/errors.ts';
import { type Outside, openFetch } from '../net/fetch.ts';
import { isPullRequest } from '../pull-request.ts';
import { keepSecret } from '../values/seen.ts';
import { MESSAGES } from './message.ts';
import type { News } from './news.ts';
import type { WebhookFormat } from './webhook-format.ts';

export interface Webhook {
  /** Of some services it is what lets one in, so of it only the host is ever shown. */
  readonly address: string;
  readonly format: WebhookFormat;
  /** What the message is signed with. */
  readonly secret?: string;
}

const MOST_ANSWERED = 64 * 1024;

/**
 * Sends what is new. What is sent carries an HMAC-SHA256 of its bytes where there is a secret, so that
 * whoever gets it can tell that it is ours.
 *
 * @throws UserError `webhook-address`, `webhook-failed`
 */
export async function tellWebhook(
  { address, format, secret }: Webhook,
  news: News,
  outside: Outside,
): Promise<void> {
  for (const text of [address, secret]) if (text !== undefined) keepSecret(text);
  const mistake = isPullRequest(outside.env)
    ? 'is not used in a pull request'
    : addressMistake(address);
  if (mistake !== undefined)
    throw new UserError('webhook-address', `the address of the webhook ${mistake}`, {
      hint: 'Give the https address that the service showed, in a scheduled run',
    });
  const url = new URL(address);
  keepSecret(url.pathname);
  const answer = await send(url, JSON.stringify(MESSAGES[format](news)), { secret, outside });
  if (answer !== undefined)
    throw new UserError('webhook-failed', `the webhook at ${url.host} was not told: ${answer}`, {
      hint: 'Check its address and its format',
    });
}

/** What went wrong, in words that hold nothing of the address. */
async function send(
  url: URL,
  body: string,
  { secret, outside }: { readonly secret: string | undefined; readonly outside: Outside },
): Promise<string | undefined> {
  const origin = { title: 'the webhook', variable: 'its address', base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: MOST_ANSWERED });
  const signature =
    secret === undefined ? {} : { 'x-envparity-signature-256': signatureOf(body, secret) };
  const headers = { 'content-type': 'application/json', 'user-agent': 'envparity', ...signature };
  try {
    const { ok, status } = await fetch(url, { method: 'POST', headers, body });
    return ok ? undefined : `it answered ${status}`;
  } catch (error) {
    if (error instanceof HttpError) return error.code;
    throw error;
  }
}

function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
