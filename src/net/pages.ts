import { UserError } from '../errors.ts';
import type { Address, Query } from './address.ts';
import type { Guard } from './answer.ts';
import { HttpError } from './errors.ts';

export interface PageOptions<T> {
  readonly query?: Query;
  readonly validate: Guard<T>;
  /** What to add to the query for the page after this one; nothing where this is the last. */
  readonly next: (page: T) => Query | undefined;
  /** More than any real list has. */
  readonly mostPages?: number;
}

const MOST_PAGES = 200;

/**
 * Yields page after page.
 *
 * @throws HttpError `http-endless`, after the pages that were read, where a page leads back to one
 *   before it, or there are more than anyone has
 */
export async function* pagesOf<T>(
  { title }: Address,
  get: (query: Query) => Promise<T>,
  { query = {}, next, mostPages = MOST_PAGES }: Omit<PageOptions<T>, 'validate'>,
): AsyncGenerator<T, void> {
  const seen = new Set<string>();
  let following: Query | undefined = {};
  for (let count = 0; following !== undefined; count++) {
    const key = JSON.stringify(Object.entries(following).sort());
    if (seen.has(key) || count >= mostPages)
      throw new HttpError('http-endless', `a list of ${title} does not end`, {
        hint: 'Try again; if it stays so, report it to envparity',
      });
    seen.add(key);
    const page: T = await get({ ...query, ...following });
    yield page;
    following = next(page);
  }
}

/**
 * The `next` of a list whose pages are numbered from 1, which ends when as much was read as the platform
 * says that there is.
 *
 * @param key the number of the page in the query
 * @param count how much is on a page, and how much there is in all
 */
export function byNumber<T>(
  key: string,
  count: (page: T) => { readonly here: number; readonly total: number },
): PageOptions<T>['next'] {
  let page = 1;
  let read = 0;
  return (answer) => {
    const { here, total } = count(answer);
    read += here;
    page += 1;
    if (read >= total) return undefined;
    if (here > 0) return { [key]: page };
    throw new HttpError('http-endless', 'the pages of a list and their number do not agree', {
      hint: 'Try again; if it stays so, report it to envparity',
    });
  };
}

/** What could be read of a list: all of it, or the pages before one that failed, and why. */
export interface Pages<T> {
  readonly pages: readonly T[];
  readonly stopped?: UserError;
}

/**
 * Reads a list as far as it goes. What was read is true, and the rest is unknown.
 *
 * @throws UserError where not even the first page could be read
 */
export async function readPages<T>(list: AsyncIterable<T>): Promise<Pages<T>> {
  const pages: T[] = [];
  try {
    for await (const page of list) pages.push(page);
    return { pages };
  } catch (error) {
    if (pages.length === 0 || !(error instanceof UserError)) throw error;
    return { pages, stopped: error };
  }
}
