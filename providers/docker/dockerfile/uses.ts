import { posix } from 'node:path';
import { isRecord, member, text } from '../../../src/formats/shape.ts';
import { readYaml } from '../../../src/formats/yaml.ts';
import { oncePerFile } from '../../../src/tree/once.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { composeFiles } from '../compose/observe/projects.ts';
import { below } from './folders.ts';

/** How something of the repository builds a Dockerfile. */
export interface ImageUse {
  readonly dockerfile: string;
  /** Relative to the root. */
  readonly context: string;
  readonly target?: string;
}

const LARGEST = 1024 * 1024;

/** What the `build` of Compose services says: https://docs.docker.com/reference/compose-file/build/ */
export function composeUses(tree: Tree): readonly ImageUse[] {
  return composeFiles({ tree })
    .filter(({ ignored }) => !ignored)
    .flatMap(({ path }) => usesOf(tree, path));
}

const usesOf = oncePerFile(({ path, text: content }) => usesIn(path, content() ?? ''));

function usesIn(path: string, content: string): readonly ImageUse[] {
  if (content.length > LARGEST) return [];
  const parsed = readYaml(content);
  const services = parsed.ok ? member(parsed.value, 'services') : undefined;
  if (!isRecord(services)) return [];
  return Object.values(services).flatMap((service) => {
    const build = member(service, 'build');
    const written = text(build) ?? text(member(build, 'context')) ?? (isRecord(build) ? '.' : '');
    if (written === '' || /[$:]/.test(written)) return [];
    const context = below(posix.dirname(path), written);
    const name = text(member(build, 'dockerfile')) ?? 'Dockerfile';
    const dockerfile = context === undefined ? undefined : below(context, name);
    const target = text(member(build, 'target'));
    if (context === undefined || dockerfile === undefined || name.includes('$')) return [];
    return [{ dockerfile, context, ...(target !== undefined && !/\$/.test(target) && { target }) }];
  });
}
