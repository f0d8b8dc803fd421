import type { Draft } from '../model/index.ts';
import type { Confusion } from './confusions.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** Set or documented under one name, read under another. */
export const misspelled: Rule = {
  id: 'misspelled',
  severity: 'warning',
  title: 'A variable is set under one name and read under another',
  *check(view) {
    for (const confusion of view.confusions) yield* judge(view, confusion);
  },
};

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
