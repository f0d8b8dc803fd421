import { isConfused, otherReads } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead } from './view.ts';

/** Read, and in no template although there is one. */
export const undocumented: Rule = {
  id: 'undocumented',
  severity: 'warning',
  title: 'The code reads a variable that the template does not list',
  *check(view) {
    for (const component of view.matrix.components) {
      const template = view.templates(component)[0];
      if (template === undefined) continue;
      const documented = new Set(view.documented(component).map(({ name }) => name));
      for (const variable of view.matrix.variables(component)) {
        const { name, need } = variable;
        if (documented.has(name) || view.isAmbient(name) || isConfused(view, name, component))
          continue;
        const reads = variable.reads.filter((read) => read.implicit === undefined);
        const read = mainRead(reads);
        if (
          read === undefined ||
          reads.some((other) => other.anyOf?.some((one) => documented.has(one)))
        )
          continue;
        yield {
          name,
          component,
          message: `${name} is read here and stands in no template`,
          location: read.place,
          ...otherReads(reads, read),
          remedy: { text: `Add it to ${template}`, line: { file: template, text: `${name}=` } },
          severity: need === 'required' ? 'warning' : 'info',
          group: `undocumented ${component}`,
        };
      }
    }
  },
};
