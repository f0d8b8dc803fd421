import type { UserError } from '../../../src/errors.ts';
import { type Address, resourceUrl } from '../../../src/net/address.ts';
import type { Guard } from '../../../src/net/answer.ts';
import { HttpError, placeOf } from '../../../src/net/errors.ts';
import { type GitHubAnswer, openGitHub } from '../../../src/net/octokit.ts';
import { readPages } from '../../../src/net/pages.ts';
import type { Context } from '../../types.ts';
import { refusalOf } from './refusal.ts';

/** One entry of a list. */
export interface Item {
  readonly name: string;
  readonly value?: unknown;
  readonly updated_at?: string;
}

/** What is in a list, and why that may not be all. */
export interface Listed<I extends Item = Item> {
  readonly items: readonly I[];
  readonly gap?: UserError;
}

/** How one kind of list is checked and taken apart. */
export interface Shape<T, I extends Item = Item> {
  readonly validate: Guard<T>;
  readonly itemsOf: (page: T) => readonly I[];
}

export interface Client {
  /** @param what such as `the secrets of acme/shop`, for messages */
  list<T, I extends Item>(
    path: readonly string[],
    shape: Shape<T, I>,
    what: string,
  ): Promise<Listed<I>>;
  /** @throws UserError */
  get<T>(path: readonly string[], validate: Guard<T>, what: string): Promise<T>;
}

/** Of secrets; GitHub gives less of what has smaller pages. */
const PAGE_SIZE = 100;

type Ask = (url: string) => Promise<GitHubAnswer>;

/** Talks to https://docs.github.com/rest with GitHub's own client, and to nobody else. */
export async function openClient(
  address: Address,
  token: string,
  context: Pick<Context, 'env' | 'offline' | 'signal'>,
): Promise<Client> {
  const send = await openGitHub(address, token, context);
  const ask: Ask = (url) => send('GET', url);
  return {
    list: async (path, shape, what) => {
      try {
        const { pages, stopped } = await readPages(pagesOf(ask, address, path, shape, what));
        const items = pages.flat();
        return stopped === undefined ? { items } : { items, gap: stopped };
      } catch (error) {
        return { items: [], gap: refusalOf(error, what) };
      }
    },
    get: async (path, validate, what) => {
      const url = resourceUrl(address, path, {});
      try {
        return checked(url.href, (await ask(url.href)).data, validate);
      } catch (error) {
        throw refusalOf(error, what);
      }
    },
  };
}

/**
 * Page after page. `Link` leads on, as GitHub asks for; where there is none, the total tells whether
 * more is to come: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
async function* pagesOf<T, I extends Item>(
  ask: Ask,
  address: Address,
  path: readonly string[],
  { validate, itemsOf }: Shape<T, I>,
  what: string,
): AsyncGenerator<readonly I[], void> {
  const seen = new Set<string>();
  const page = (number: number) =>
    resourceUrl(address, path, { per_page: PAGE_SIZE, ...(number > 1 && { page: number }) }).href;
  let url: string | undefined = page(1);
  for (let number = 1; url !== undefined; number++) {
    const { data, headers }: Awaited<ReturnType<Ask>> = await attempt(ask(url), what);
    const items: readonly I[] = itemsOf(checked(url, data, validate)).filter(
      ({ name }) => !seen.has(name),
    );
    for (const { name } of items) seen.add(name);
    yield items;
    const total = totalOf(data);
    const isMore: boolean = total === undefined ? items.length > 0 : seen.size < total;
    const next = nextOf(headers.link, url);
    if (items.length === 0 && (next !== undefined || isMore)) throw endless(what);
    url = next ?? (headers.link === undefined && isMore ? page(number + 1) : undefined);
    if (url === undefined && total !== undefined && isMore) throw endless(what);
  }
}

async function attempt<T>(work: Promise<T>, what: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error, what);
  }
}

/** @throws HttpError `http-invalid-answer` */
export function checked<T>(url: string, data: unknown, validate: Guard<T>): T {
  if (validate(data)) return data;
  const place = placeOf(new URL(url));
  throw new HttpError('http-invalid-answer', `what ${place} answered is not what GitHub promises`, {
    hint: 'Check whether a proxy or login page stands before the API; else report it to envparity',
  });
}

function totalOf(data: unknown): number | undefined {
  const has = typeof data === 'object' && data !== null && 'total_count' in data;
  return has && typeof data.total_count === 'number' ? data.total_count : undefined;
}

function nextOf(link: string | undefined, from: string): string | undefined {
  const next = /<([^<>]+)>\s*;[^,<]*\brel="?next"?/.exec(link ?? '')?.[1];
  return next !== undefined && URL.canParse(next, from) ? new URL(next, from).href : undefined;
}

function endless(what: string): HttpError {
  return new HttpError('http-endless', `the pages of ${what} and their number do not agree`, {
    hint: 'Try again; if it stays so, report it to envparity',
  });
}
