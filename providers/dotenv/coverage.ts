import type { Component, Coverage, Sight } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import { isDevelopment } from './environments.ts';
import { frameworkOf } from './framework.ts';
import type { ReadSource } from './read.ts';
import { isEncrypted } from './supplies.ts';
import { dotenvTemplates } from './templates.ts';

/** What the files show of each component in each environment. */
export function* coverageOf(reads: readonly ReadSource[], context: Context): Generator<Coverage> {
  const { components, environments, tree } = context;
  const templates = new Map<string, string>();
  for (const { component, template, file } of dotenvTemplates(tree, components)) {
    templates.set(component, `cp ${quote(template)} ${quote(file)}`);
  }
  for (const component of components.all) {
    for (const environment of environments) {
      const feeding = reads.filter((read) => feeds(read, component, environment));
      const place = {
        role: 'supplies',
        environment,
        component: component.id,
        channel: 'process',
      } as const;
      if (feeding.length > 0) yield { ...place, ...seen(feeding) };
      else
        yield { ...place, ...unseen(component, environment, templates.get(component.id), context) };
    }
  }
}

function feeds(read: ReadSource, component: Component, environment: string): boolean {
  if (read.source.kind === 'envrc' || (!read.shared && read.component.id !== component.id))
    return false;
  return read.feeds.some((feed) => feed.environment === environment && feed.when === undefined);
}

function seen(feeding: readonly ReadSource[]): Pick<Coverage, 'names' | 'values' | 'why'> {
  const rejected = feeding.find(({ parsed }) => parsed.error !== undefined);
  if (rejected) {
    const why = `${rejected.source.file.path} cannot be read`;
    return { names: 'partial', values: 'partial', why };
  }
  const hidden = feeding.some(
    ({ parsed }) =>
      parsed.commands.size + parsed.outside.size > 0 || parsed.entries.some(isEncrypted),
  );
  const values: Sight = hidden ? 'partial' : 'complete';
  return { names: 'complete', values };
}

function unseen(
  component: Component,
  environment: string,
  copy: string | undefined,
  context: Context,
): Pick<Coverage, 'names' | 'values' | 'why' | 'mend'> {
  const why = `no dotenv file supplies ${environment}`;
  const none = { names: 'none', values: 'none', why } as const;
  if (!isDevelopment(environment)) return none;
  const folder = component.id === '.' ? '' : `${component.id}/`;
  const { localFile } = frameworkOf(component, (path) => context.tree.has(path));
  return { ...none, mend: copy ?? `touch ${quote(folder + localFile)}` };
}

/** For a POSIX shell. */
function quote(path: string): string {
  return /^[\w./-]+$/.test(path) && !path.startsWith('-')
    ? path
    : `'${path.replaceAll("'", `'\\''`)}'`;
}
