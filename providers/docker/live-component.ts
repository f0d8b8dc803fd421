import { isAbsolute, relative, sep } from 'node:path';
import { member, text } from '../../src/formats/shape.ts';
import type { Context } from '../types.ts';

/**
 * The component that a service of `docker compose config` runs: the one that its build context lies
 * in. `undefined`: any of them; `false`: somebody else's image.
 */
export function buildComponent(
  service: unknown,
  { tree, components }: Context,
): string | undefined | false {
  const build = member(service, 'build');
  if (build === undefined || build === null) return false;
  const context = text(build) ?? text(member(build, 'context'));
  if (context === undefined || tree.folder === undefined || !isAbsolute(context)) return undefined;
  const path = relative(tree.folder, context).split(sep).join('/');
  if (path.startsWith('..')) return undefined;
  if (path === '') return components.monorepo ? undefined : components.of('-').id;
  return components.of(`${path}/-`).id;
}
