import { isRecord, member, text } from '../../src/formats/shape.ts';
import type { Remedy } from '../../src/model/index.ts';
import type { ConfiguredSource, RemedyRequest } from '../types.ts';

const USUAL: ReadonlySet<string> = new Set(['production', 'preview', 'development']);
const PLAIN = /^[\w./@-]+$/;

/**
 * `vercel env add`, which asks for the value, so that no shell can spoil it, and which is run where
 * the project is linked: https://vercel.com/docs/cli/env
 */
export function remedy(
  { name, environment, component, channel, again, snapshot, tree }: RemedyRequest,
  options: readonly ConfiguredSource[],
): Remedy | undefined {
  const source = options.find((option) => option.environment === environment)?.value;
  const covered = snapshot.coverage.some(
    (row) =>
      row.role === 'supplies' &&
      row.environment === environment &&
      (row.component ?? component.id) === component.id,
  );
  if (channel !== 'process' || !(covered || source !== undefined)) return undefined;
  const text = `Set ${name} for ${environment} on Vercel, then deploy again`;
  const target = targetOf(source, environment);
  if (target === undefined) return { text };
  const folder = isLinkedAtRoot(component.id, tree) ? [] : ['--cwd', component.id];
  if (![...target, ...folder].every((word) => PLAIN.test(word))) return { text };
  // What is there already is overwritten only where that is said.
  const over = again ? ['--force'] : [];
  return { text, command: ['vercel', 'env', 'add', name, ...target, ...folder, ...over] };
}

function isLinkedAtRoot(id: string, tree: RemedyRequest['tree']): boolean {
  const link = '.vercel/project.json';
  return id === '.' || (tree.has(link) && !tree.has(`${id}/${link}`));
}

/** The environment as Vercel names it, and the branch; nothing for a custom one whose name is not known. */
function targetOf(source: unknown, environment: string): readonly string[] | undefined {
  const settings = isRecord(source) ? source : {};
  const target = text(member(settings, 'environment')) ?? environment;
  const branch = text(member(settings, 'branch'));
  if (!USUAL.has(target) && member(settings, 'environment') === undefined) return undefined;
  return target === 'preview' && branch !== undefined ? [target, branch] : [target];
}
