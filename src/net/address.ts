import { keepValue } from '../values/seen.ts';
import { HttpError } from './errors.ts';

/** Where a platform's API is, and which variable may say that it is elsewhere. */
export interface Service {
  /** The platform as people call it. */
  readonly title: string;
  /** The variable of this process that may hold another address; nothing in a repository can. */
  readonly variable: string;
  /** The platform's public address. */
  readonly fallback: string;
}

/** The one origin that a client talks to. */
export interface Address {
  readonly title: string;
  readonly variable: string;
  readonly base: URL;
}

export type Env = Readonly<Record<string, string | undefined>>;
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The address of a service's API, from the environment of this process or its public one.
 *
 * @throws HttpError `http-address` where the variable holds none, or one that would send a token in clear
 */
export function addressOf({ title, variable, fallback }: Service, env: Env): Address {
  const refuse = (why: string) =>
    new HttpError('http-address', `${variable} ${why}`, {
      hint: `Set ${variable} to an address such as ${fallback}, or remove it`,
    });
  const given = env[variable]?.trim();
  const text = given === undefined || given === '' ? fallback : given;
  if (!URL.canParse(text)) throw refuse('holds no address');
  const base = new URL(text);
  keepValue(base.pathname);
  if (base.protocol !== 'https:' && base.protocol !== 'http:') throw refuse('is no https address');
  if (base.protocol === 'http:' && !isLoopback(base))
    throw refuse('is not https: a token would travel where others can read it');
  if (base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '')
    throw refuse('holds more than a host and a path');
  return { title, variable, base };
}

/**
 * The address of one resource. Segments come from files and answers, so each stays one segment,
 * whatever is in it.
 *
 * @throws HttpError `http-path` where a segment would lead elsewhere
 */
export function resourceUrl({ title, base }: Address, path: readonly string[], query: Query): URL {
  const url = new URL(base);
  const encoded = path.map((segment) => encode(segment, title));
  url.pathname = [base.pathname.replace(/\/+$/, ''), ...encoded].join('/');
  for (const [key, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(key, String(value));
  return url;
}

/** A URL drops `.` and `..` even when they are encoded: https://url.spec.whatwg.org/#double-dot-path-segment */
function encode(segment: string, title: string): string {
  const encoded = tryEncode(segment);
  if (encoded === undefined || /^\.{0,2}$/.test(encoded))
    throw new HttpError('http-path', `an id for ${title} is empty or no id at all`, {
      hint: 'Check the ids in the configuration and in the files that link this project',
    });
  return encoded;
}

function tryEncode(segment: string): string | undefined {
  try {
    return encodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
