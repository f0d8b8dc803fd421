import { posix } from 'node:path';
import type { Component, Components } from '../../../../src/model/index.ts';
import { isOutside, isRemote, join } from '../files.ts';
import type { Service } from '../project.ts';

/** What code of the repository a service runs. */
export interface Runs {
  /** Absent: one of them, and it is not clear which. */
  readonly component?: string;
  /** What would have to be so; absent: the service builds it. */
  readonly when?: string;
}

/**
 * The component that runs in a service: the one that it builds, or possibly one that is mounted into
 * it or that its image is named after. `undefined`: it runs somebody else's program.
 */
export function runsOf(service: Service, components: Components): Runs | undefined {
  if (service.build) return builtIn(service, service.build.context, components);
  const mounted = service.volumes.find(({ source }) => components.get(source) !== undefined);
  if (mounted) {
    const when = `the service ${service.name} runs the folder that is mounted into it`;
    return { component: mounted.source, when };
  }
  return service.image === undefined
    ? undefined
    : namedAfter(service.image, service.name, components);
}

function builtIn(service: Service, context: string, components: Components): Runs | undefined {
  if (isRemote(context) || isOutside(context)) return undefined;
  const near = components.of(`${context}/-`).id;
  if (near !== '.' || !components.monorepo) return { component: near };
  const dockerfile = join(context, service.build?.dockerfile ?? 'Dockerfile');
  const own = components.of(dockerfile).id;
  if (own !== '.') return { component: own };
  const words = [service.name, posix.basename(dockerfile), service.build?.target ?? ''];
  const named = words.flatMap((word) => componentsNamed(word, components));
  const [only] = new Set(named.map(({ id }) => id));
  if (only !== undefined && named.every(({ id }) => id === only)) return { component: only };
  return { when: `the service ${service.name} builds it` };
}

/** The repository's own image, built somewhere else: `ghcr.io/acme/shop-web:latest`. */
function namedAfter(image: string, service: string, components: Components): Runs | undefined {
  const name = posix.basename(image.replace(/[:@][^/]*$/, ''));
  const when = `the image of the service ${service} is built of it`;
  const [first, ...more] = componentsNamed(name, components);
  if (first !== undefined && first.id !== '.' && more.length === 0)
    return { component: first.id, when };
  const root = components.get('.');
  const own = rootNames(root);
  return first !== undefined || own.some((one) => name === one || name.startsWith(`${one}-`))
    ? { ...(!components.monorepo && { component: '.' }), when }
    : undefined;
}

/** Components whose folder or package a word names, as a whole or as its end. */
function componentsNamed(word: string, components: Components): readonly Component[] {
  const folded = word.toLowerCase().replace(/^dockerfile\.|\.?dockerfile$/g, '');
  if (folded === '') return [];
  return components.all.filter(({ id, name }) => {
    const own = [posix.basename(id), name?.replace(/^@[^/]+\//, '') ?? ''];
    return own.some((one) => one.length > 1 && (folded === one || folded.endsWith(`-${one}`)));
  });
}

function rootNames(root: Component | undefined): readonly string[] {
  const [scope, name] = root?.name?.startsWith('@') ? root.name.slice(1).split('/') : [root?.name];
  return [scope, name].filter(
    (one) => one !== undefined && one.length > 2 && one !== 'root',
  ) as string[];
}
