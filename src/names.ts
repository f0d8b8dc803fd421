import type { View } from './rules/view.ts';

/** What is to be set in a component, and what is set in one of the environments; sorted. */
export function namesIn(view: View, component: string, environments: readonly string[]): string[] {
  const names = new Set<string>();
  for (const { name } of view.matrix.variables(component)) {
    if (!view.isAmbient(name) && !view.isKnob(name)) names.add(name);
  }
  for (const { name, environment, injected } of view.matrix.supplies(component)) {
    if (!injected && environments.includes(environment)) names.add(name);
  }
  return [...names].sort();
}
