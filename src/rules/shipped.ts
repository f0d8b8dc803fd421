import { declaredPrefixes } from '../frameworks.ts';
import { usualPrefixes } from '../wellknown/public-prefixes.ts';
import type { Held } from './held.ts';
import type { View } from './view.ts';

/** Of all components that get the value, the prefix by which one of them ships it. */
export function shippingPrefix(view: View, { name, components }: Held): string | undefined {
  for (const component of components) {
    const prefix = prefixIn(view, name, component);
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}

/** What the framework ships, or, where it is not known, what code for browsers reads. */
export function prefixIn(view: View, name: string, component: string): string | undefined {
  const known = view.components.get(component);
  const prefixes = [...view.publicPrefix(component), ...(known ? declaredPrefixes(known) : [])];
  const own = prefixes.find((prefix) => name.startsWith(prefix));
  if (own !== undefined) return own;
  const reads = view.matrix.variable(name, component)?.reads ?? [];
  if (!reads.some(({ audience, setting }) => audience === 'client' && setting === 'source'))
    return undefined;
  return usualPrefixes.find((prefix) => name.startsWith(prefix));
}
