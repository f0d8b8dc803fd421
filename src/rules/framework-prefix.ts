import { isForTools, otherReads } from './shared.ts';
import type { Rule } from './types.ts';

/** Read in the browser under a name that the framework does not ship there. */
export const frameworkPrefix: Rule = {
  id: 'framework-prefix',
  severity: 'warning',
  title: 'Browser code reads a variable that the framework does not ship to the browser',
  *check(view) {
    for (const component of view.matrix.components) {
      const prefixes = view.publicPrefix(component);
      const [prefix] = prefixes;
      if (prefix === undefined) continue;
      for (const { name, reads } of view.matrix.variables(component)) {
        if (isForTools(view, name) || prefixes.some((one) => name.startsWith(one))) continue;
        const read = reads.find((one) => one.audience === 'client' && one.setting === 'source');
        if (read === undefined) continue;
        yield {
          name,
          component,
          message: `${name} is read in browser code, where it is always undefined without the prefix ${prefix}`,
          location: read.place,
          ...otherReads(reads, read),
          remedy: {
            text: `Rename it to ${prefix}${name} everywhere if everyone may see its value; else read it on the server`,
          },
        };
      }
    }
  },
};
