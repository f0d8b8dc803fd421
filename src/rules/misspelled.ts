import type { Draft } from '../model/index.ts';
import type { Confusion } from './confusions.ts';
import { placeName, relatedPlaces, together } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** Set or documented under one name, read under another. */
export const misspelled: Rule = {
  id: 'misspelled',
  severity: 'warning',
  title: 'A variable is set under one name and read under another',
  *check(view) {
    const bySlip = together(view.confusions, ({ read, written, places, environments }) => [
      read,
      written,
      places,
      environments,
    ]);
    for (const same of bySlip) yield* judge(view, same.find(isNeeded) ?? same[0]);
  },
};

function isNeeded({ reads }: Confusion): boolean {
  return mainRead(reads)?.need === 'required';
}

function* judge(view: View, confusion: Confusion): Iterable<Draft> {
  const { component, read: name, written, places, environments } = confusion;
  const read = mainRead(confusion.reads);
  const place = places[0];
  if (read === undefined || place === undefined) return;
  const where = placeName(place);
  const environment = [...view.deployed, ...view.matrix.environments].find((one) =>
    environments.includes(one),
  );
  const isSet = environment !== undefined;
  yield {
    name,
    ...(isSet && { environment }),
    component,
    message: `${name} is read here; ${where} ${isSet ? 'sets' : 'lists'} ${written} instead, which nothing reads`,
    location: read.place,
    ...relatedPlaces(places, `${written} stands here`),
    remedy: { text: `Rename ${written} to ${name} in ${where}` },
    subject: written,
    severity: isSet && read.need === 'required' ? 'error' : 'warning',
  };
}
