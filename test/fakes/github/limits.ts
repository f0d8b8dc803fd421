import { createHash } from 'node:crypto';
import { type Answer, type Call, payload } from '../http.ts';
import { badVersion, rateLimited } from './errors.ts';
import type { Behaviour } from './state.ts';

/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const VERSIONS = ['2022-11-28', '2026-03-10'];

interface Counter {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
}

/** Counts requests, and puts limits, entity tags and versions on every answer. */
export function limiter(behaviour: Behaviour) {
  const { limit = 5000, limitStatus = 403, now = Date.now } = behaviour;
  const reset = Math.ceil(now() / 1000) + 3600;
  let remaining = behaviour.remaining ?? limit;

  const counter = (): Counter => ({ limit, remaining, reset });
  const finish = (answer: Answer, call: Call): Answer => {
    const version = call.headers['x-github-api-version'];
    if (version !== undefined && !VERSIONS.includes(String(version))) return badVersion();
    if (call.path === '/rate_limit') return answer;
    if (remaining === 0) return withLimit(rateLimited(limitStatus), counter());
    const tagged = withTag(answer, call);
    // An answer that has not changed is free: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
    if (tagged.status !== 304) remaining -= 1;
    return withLimit(tagged, counter());
  };
  return { counter, finish };
}

function withLimit(answer: Answer, { limit, remaining, reset }: Counter): Answer {
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(limit - remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
    'x-github-media-type': 'github.v3; format=json',
  };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function withTag(answer: Answer, call: Call): Answer {
  if (answer.status !== 200) return answer;
  const etag = `W/"${createHash('sha256').update(payload(answer)).digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  return call.headers['if-none-match'] === etag ? { status: 304, headers } : { ...answer, headers };
}

/** https://docs.github.com/rest/rate-limit/rate-limit */
export function rateLimitBody({ limit, remaining, reset }: Counter) {
  const rate = { limit, remaining, reset, used: limit - remaining };
  const search = { limit: 30, remaining: 30, reset, used: 0 };
  return { resources: { core: rate, search }, rate };
}
