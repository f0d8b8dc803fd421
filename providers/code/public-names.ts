import type { Component, Components } from '../../src/model/index.ts';
import { prefixesOf, usualPrefixes } from '../../src/wellknown/public-prefixes.ts';

/**
 * Whether a build sends a variable of this name to browsers: a server that merely shares the name
 * with a site reads it like any other. Without a manifest the name alone decides.
 */
export function isPublicName(name: string, components: Components, component: Component): boolean {
  const prefix = usualPrefixes.find((one) => name.startsWith(one));
  if (prefix === undefined) return false;
  if (component.manifest === undefined) return true;
  const apps = components.consumers(component.id).map((id) => components.get(id));
  return [component, ...apps].some(
    (one) => one !== undefined && prefixesOf(one.dependencies).includes(prefix),
  );
}
