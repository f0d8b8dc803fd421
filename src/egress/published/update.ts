import { UserError } from '../../errors.ts';
import { downloadIfChanged } from '../../net/download.ts';
import type { Outside } from '../../net/fetch.ts';
import type { PublishedDocument } from './forms/form.ts';
import type { KeptList } from './kept.gen.js';
import { groupsOf } from './kept.ts';
import type { PublishedList } from './lists.ts';

/** Four times the longest one. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** The list as it is now. */
export interface Updated {
  readonly kept: KeptList;
  /** The owner has published no other since. */
  readonly unchanged?: true;
}

/**
 * Asks the owner of a list for it; one that has not changed costs one small request where the owner
 * knows `If-None-Match` or `If-Modified-Since`.
 *
 * @throws UserError where none of its addresses answers with it
 */
export async function updateList(
  list: PublishedList,
  known: KeptList | undefined,
  outside: Outside & { readonly now: Date },
): Promise<Updated> {
  let refusal: UserError | undefined;
  for (const url of list.urls) {
    try {
      return await askFor(url, list, known, outside);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? withoutAddress(list);
}

async function askFor(
  url: string,
  list: PublishedList,
  known: KeptList | undefined,
  outside: Outside & { readonly now: Date },
): Promise<Updated> {
  const wanted = {
    what: `the list of ${list.title}`,
    accept: 'application/json, text/csv, text/plain',
    maxBytes: MAX_BYTES,
  };
  const answer = await downloadIfChanged(url, wanted, known ?? {}, outside);
  const fetchedAt = outside.now.toISOString();
  if (answer === 'unchanged' && known !== undefined)
    return { kept: { ...known, fetchedAt }, unchanged: true };
  if (answer === 'unchanged') throw notThatForm(list);
  const { bytes, ...version } = answer;
  const text = new TextDecoder().decode(bytes);
  const kept = { ...keptOf(text, list, outside.now), ...version };
  const isSame = kept.token !== undefined && kept.token === known?.token;
  return { kept, ...(isSame ? { unchanged: true } : {}) };
}

/**
 * A list as it is kept, from its text.
 *
 * @throws UserError `published-form` where the text is no such list
 */
export function keptOf(text: string, list: PublishedList, now: Date): KeptList {
  const document = list.form(text);
  if (document === undefined || document.blocks.length === 0) throw notThatForm(list);
  const grouped = groupsOf(document);
  if ('strange' in grouped) throw notThatForm(list);
  return {
    keptVersion: 1,
    list: list.id,
    fetchedAt: now.toISOString(),
    ...versionOf(document),
    groups: grouped.groups,
  };
}

function versionOf({ token }: PublishedDocument): Pick<KeptList, 'token'> {
  return token === undefined ? {} : { token };
}

/** None of the text is told: it may be a login page. */
function notThatForm({ title, docs }: PublishedList): UserError {
  return new UserError('published-form', `what came is not the list of ${title}`, {
    hint: `Check whether a proxy or login page answered; ${docs} describes the list`,
  });
}

function withoutAddress({ id, title, docs }: PublishedList): UserError {
  return new UserError('published-no-address', `the list of ${title} has no address that stays`, {
    hint: `Download it from ${docs}, then run \`envparity ranges ${id} --file\` with its path`,
  });
}
