import { placeName } from './shared.ts';
import type { Rule } from './types.ts';

/** A dotenv file that nothing loads. */
export const neverLoaded: Rule = {
  id: 'never-loaded',
  severity: 'info',
  title: 'A dotenv file is loaded by nothing',
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== 'never-loaded') continue;
      const file = placeName(fact.place);
      yield {
        component: fact.component,
        message: `${file} supplies nothing: ${fact.why}`,
        location: fact.place,
        remedy: {
          text: `If something does load it, name it in envparity.yaml under environments: <name>: sources`,
        },
        subject: file,
      };
    }
  },
};
