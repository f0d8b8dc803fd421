import type { Unknown, Variable } from './model/index.ts';
import { variablesToSet } from './rules/shared.ts';
import type { View } from './rules/view.ts';

/**
 * What nobody could look up, and what would tell: one entry per environment and reason, so that
 * forty unknown names are one line.
 *
 * @param asked the environments somebody wants an answer about
 */
export function findUnknown(view: View, asked: ReadonlySet<string>): Unknown[] {
  const entries = new Map<string, { readonly first: Omit<Unknown, 'names'>; names: Set<string> }>();
  for (const environment of view.matrix.environments) {
    for (const variable of wanted(view)) {
      const cell = view.matrix.cell(variable.name, environment, variable.component);
      if (cell.state !== 'unknown' || view.need(variable, environment) === 'defaulted') continue;
      const { why = '', mend = '' } = cell;
      const key = `${environment}\0${why}\0${mend}`;
      const entry = entries.get(key) ?? {
        first: { environment, asked: asked.has(environment), why, mend },
        names: new Set(),
      };
      entry.names.add(variable.name);
      entries.set(key, entry);
    }
  }
  return [...entries.values()].map(({ first, names }) => ({ ...first, names: [...names].sort() }));
}

function wanted(view: View): readonly Variable[] {
  return [...variablesToSet(view)].filter(({ reads }) =>
    reads.some((read) => read.implicit === undefined || read.need === 'required'),
  );
}
