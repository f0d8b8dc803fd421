import { bareName } from '../values/secret.ts';
import {
  isForTools,
  isLostInBrowser,
  isNeverShipped,
  otherReads,
  variablesToSet,
} from './shared.ts';
import type { Rule } from './types.ts';

/** Read in the browser under a name that the framework does not ship there. */
export const frameworkPrefix: Rule = {
  id: 'framework-prefix',
  severity: 'warning',
  title: 'Browser code reads a variable that the framework does not ship to the browser',
  *check(view) {
    for (const variable of variablesToSet(view)) {
      const { name, component, reads } = variable;
      const [prefix] = view.publicPrefix(component);
      if (prefix === undefined || isForTools(view, name) || !isNeverShipped(view, variable))
        continue;
      const read = reads.find((one) => isLostInBrowser(view, one));
      if (read === undefined) continue;
      yield {
        name,
        component,
        message: `${name} is read in browser code, where it is always undefined without the prefix ${prefix}`,
        location: read.place,
        ...otherReads(reads, read),
        remedy: {
          text: `Rename it to ${prefix}${bareName(name)} everywhere if everyone may see its value; else read it on the server`,
        },
      };
    }
  },
};
