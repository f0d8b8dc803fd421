import { isFileLocation } from '../model/index.ts';
import { relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead } from './view.ts';

/** Set or documented under one name, read under another. */
export const misspelled: Rule = {
  id: 'misspelled',
  severity: 'warning',
  title: 'A variable is set under one name and read under another',
  *check(view) {
    for (const { component, read: name, written, reads, places, environments } of view.confusions) {
      const read = mainRead(reads);
      if (read === undefined) continue;
      const place = places[0];
      const where = place === undefined ? '' : isFileLocation(place) ? place.file : place.source;
      yield {
        name,
        component,
        message: `The code reads ${name}; ${where} ${environments.length > 0 ? 'sets' : 'lists'} ${written}, which nothing reads`,
        location: read.place,
        ...relatedPlaces(places, `${written} stands here`),
        remedy: { text: `Rename ${written} to ${name} in ${where}` },
        subject: written,
        severity: read.need === 'required' && environments.length > 0 ? 'error' : 'warning',
      };
    }
  },
};
