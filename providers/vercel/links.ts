import { readJson } from '../../src/formats/json.ts';
import { member, text } from '../../src/formats/shape.ts';
import type { Components, Problem } from '../../src/model/index.ts';
import type { Context } from '../types.ts';

/** A project of Vercel that a folder is said to be deployed to. */
export interface Link {
  /** Id or name. */
  readonly project: string;
  /** Id (`team_…`) or slug; absent: it belongs to a person. */
  readonly team?: string;
  readonly name?: string;
  /** Absent: the project itself says which folder it deploys. */
  readonly component?: string;
}

interface Links {
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

/** More than any repository deploys; each costs requests. */
const MOST_LINKS = 50;
const LINK_FILE = /(?:^|\/)\.(?:vercel|now)\/(project|repo)\.json$/;

/**
 * The projects that this folder is linked to: by VERCEL_ORG_ID and VERCEL_PROJECT_ID, which beat all
 * else as in the platform's own program (https://vercel.com/docs/cli/project-linking), or by the
 * files of `vercel link`.
 *
 * In a pull request the files that git tracks say nothing: whoever proposes a change could otherwise
 * point the token of the project at another one.
 */
export function findLinks(context: Pick<Context, 'env' | 'tree' | 'components' | 'pullRequest'>) {
  const { env } = context;
  const project = (env.VERCEL_PROJECT_ID ?? '').trim();
  const org = (env.VERCEL_ORG_ID ?? '').trim();
  if (project !== '' && org !== '') return linked([{ project, ...teamOf(org) }], []);
  // Vercel's own builds have a VERCEL_PROJECT_ID and no other.
  const half = org !== '' || (project !== '' && (env.VERCEL ?? '') === '');
  return linked([...fileLinks(context)], half ? [halfLinked(org === '')] : []);
}

function linked(links: readonly Link[], problems: readonly Problem[]): Links {
  const unique = new Map(
    links.map((link) => [JSON.stringify([link.project, link.team, link.component]), link]),
  );
  return { links: [...unique.values()].slice(0, MOST_LINKS), problems };
}

function halfLinked(hasProject: boolean): Problem {
  const [set, unset] = hasProject
    ? ['VERCEL_PROJECT_ID', 'VERCEL_ORG_ID']
    : ['VERCEL_ORG_ID', 'VERCEL_PROJECT_ID'];
  return {
    code: 'vercel-half-linked',
    message: `${set} is set and ${unset} is not, so neither is used`,
    hint: `Set ${unset} too; \`vercel link\` writes both to .vercel/project.json`,
  };
}

function* fileLinks({
  tree,
  components,
  pullRequest,
}: Pick<Context, 'tree' | 'components' | 'pullRequest'>): Iterable<Link> {
  for (const { path } of tree.files) {
    const kind = LINK_FILE.exec(path)?.[1];
    if (kind === undefined || (pullRequest && tree.tracked(path) !== false)) continue;
    const parsed = readJson(tree.text(path) ?? '');
    if (!parsed.ok) continue;
    const folder = path.replace(LINK_FILE, '');
    if (kind === 'repo') yield* repoLinks(parsed.value, folder, components);
    else yield* projectLink(parsed.value, folder, components);
  }
}

function* projectLink(value: unknown, folder: string, components: Components): Iterable<Link> {
  const project = text(member(value, 'projectId'));
  if (!project) return;
  const root = text(member(member(value, 'settings'), 'rootDirectory')) ?? '';
  yield {
    project,
    ...teamOf(text(member(value, 'orgId'))),
    ...nameOf(member(value, 'projectName')),
    ...componentOf([folder, root], components),
  };
}

function* repoLinks(value: unknown, folder: string, components: Components): Iterable<Link> {
  const projects = member(value, 'projects');
  for (const entry of Array.isArray(projects) ? projects : []) {
    const project = text(member(entry, 'id'));
    if (!project) continue;
    yield {
      project,
      ...teamOf(text(member(entry, 'orgId')) ?? text(member(value, 'orgId'))),
      ...nameOf(member(entry, 'name')),
      ...componentOf([folder, text(member(entry, 'directory')) ?? ''], components),
    };
  }
}

/** The id of a person is no team: https://vercel.com/docs/accounts#find-your-team-id */
function teamOf(org: string | undefined): { team?: string } {
  return org?.startsWith('team_') ? { team: org } : {};
}

function nameOf(value: unknown): { name?: string } {
  return typeof value === 'string' && value !== '' ? { name: value } : {};
}

/** The component whose folder a path from the root names; none for the root itself. */
export function componentOf(
  path: readonly string[],
  components: Components,
): { component?: string } {
  const folder = path
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  if (folder === '') return {};
  const { id } = components.of(`${folder}/-`);
  return id === '.' ? {} : { component: id };
}
