import type { Need, ToRun, ToRunVariable, Variable } from './model/index.ts';
import { mainRead, type View } from './rules/view.ts';

const ORDER: Readonly<Record<Need, number>> = { required: 0, optional: 1, defaulted: 2 };

/** What has to be set to run each component that nothing is set for yet: the first screen of a fresh clone. */
export function findToRun(view: View): ToRun[] {
  return view.matrix.components.flatMap((component) => {
    if (!view.matrix.environments.includes('development') || isSupplied(view, component)) return [];
    const variables = view.matrix
      .variables(component)
      .filter(({ name }) => !view.isAmbient(name))
      .flatMap((variable) => describe(view, variable));
    if (variables.length === 0) return [];
    const template = view.templates(component)[0];
    const file = view.remedy(variables[0]?.name ?? '', 'development', component)?.line?.file;
    if (file === undefined) return [];
    variables.sort((a, b) => ORDER[a.need] - ORDER[b.need]);
    return [{ component, variables, file, ...(template === undefined ? {} : { template }) }];
  });
}

function isSupplied(view: View, component: string): boolean {
  return view.matrix
    .supplies(component)
    .some(({ environment, injected }) => environment === 'development' && !injected);
}

function describe(view: View, variable: Variable): ToRunVariable[] {
  const read = mainRead(variable.reads);
  if (read === undefined) return [];
  const need = view.need(variable, 'development');
  return [{ name: variable.name, need, location: read.place }];
}
