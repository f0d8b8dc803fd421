import type { Allowlist, AllowlistEntry, Draft } from '../model/index.ts';
import { listed } from './admission.ts';
import { relatedPlaces } from './shared.ts';
import type { View } from './view.ts';

/** The lists whose entries are known and mean something. */
export function ofLists({ matrix }: View): readonly Allowlist[] {
  return matrix.allowlists.filter(({ sight, open }) => sight !== 'none' && open !== true);
}

/** Entries as a message names them, each with its note. */
export function nameAll(entries: readonly AllowlistEntry[]): string {
  return listed(
    entries.map(({ range, note }) => (note === undefined ? range : `${range} (${note})`)),
  );
}

/** What stands in every draft about entries of a list: the place of the only one, else that of the list. */
export function aboutEntries(
  list: Allowlist,
  entries: readonly AllowlistEntry[],
): Pick<Draft, 'location' | 'related' | 'subject'> {
  const places = entries.flatMap(({ place }) => place ?? []);
  const [only] = places;
  const isOne = entries.length === 1 && only !== undefined;
  return {
    location: isOne ? only : list.place,
    ...(isOne ? {} : relatedPlaces(places, 'one of them')),
    subject: list.id,
  };
}
