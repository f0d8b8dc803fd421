import type { Rule } from './types.ts';

/** Everybody with the repository, and its history, has the value. */
export const secretInFile: Rule = {
  id: 'secret-in-file',
  severity: 'warning',
  title: 'A file in git sets a credential in plain text',
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== 'secret-in-file') continue;
      const { name, component, place, belongs, url } = fact;
      yield {
        name,
        component,
        message: `${name} has its value in ${place.file}, which everybody with the repository can read`,
        location: place,
        remedy: {
          text: `Replace the value where it was issued, set the new one in ${belongs}, and remove the line`,
          url,
        },
        subject: place.file,
      };
    }
  },
};
