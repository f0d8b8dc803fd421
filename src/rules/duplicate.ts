import { placeName } from './shared.ts';
import type { Rule } from './types.ts';

/** One file sets a name twice. */
export const duplicate: Rule = {
  id: 'duplicate',
  severity: 'warning',
  title: 'One file sets a variable twice',
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== 'duplicate-entry') continue;
      const file = placeName(fact.place);
      yield {
        name: fact.name,
        component: fact.component,
        message: `${fact.name} stands ${fact.others.length + 1} times in ${file}; the ${fact.wins} one wins`,
        location: fact.place,
        related: fact.others.map((location) => ({ location, message: 'never takes effect' })),
        remedy: {
          text:
            fact.others.length === 1
              ? 'Remove the line that never takes effect'
              : 'Remove the lines that never take effect',
        },
        subject: file,
        severity: fact.template ? 'info' : 'warning',
      };
    }
  },
};
