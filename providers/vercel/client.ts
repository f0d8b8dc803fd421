import { UserError } from '../../src/errors.ts';
import { type Api, openApi } from '../../src/net/http.ts';
import { readPages } from '../../src/net/pages.ts';
import type { Context } from '../types.ts';
import {
  type CustomEnvironment,
  type Pagination,
  type Project,
  validateCustomEnvironmentList,
  validateEnvList,
  validateFailure,
  validateProject,
  validateSharedEnvList,
} from './answers.gen.js';
import { type Entry, projectEntry, sharedEntry } from './entries.ts';
import type { Link } from './links.ts';

/** What Vercel says of one project. */
export interface Answer {
  readonly entries: readonly Entry[];
  /** Absent: it could not be read, though the variables could. */
  readonly project?: Project;
  /** Absent: nobody needed them, or they could not be read. */
  readonly custom?: readonly CustomEnvironment[];
  /** How many variables of production the token may not see. */
  readonly hidden: number;
  /** What could not be read; all names may be incomplete for it. */
  readonly gaps: readonly UserError[];
}

/** Talks to https://vercel.com/docs/rest-api, and to nobody else. */
export function openVercel(context: Context, token: string): Api {
  return openApi({
    title: 'Vercel',
    variable: 'ENVPARITY_VERCEL_API_URL',
    fallback: 'https://api.vercel.com',
    token,
    env: context.env,
    offline: context.offline,
    signal: context.signal,
    ...(context.answered && { answered: context.answered }),
    errorOf: (body) => (validateFailure(body) ? body.error.code : undefined),
  });
}

/**
 * Asks for all that is known of one project, in as few requests as there are kinds of answers.
 *
 * @param named the environments of the run go beyond those that every project has
 * @throws UserError where its variables cannot be listed
 */
export async function askProject(api: Api, link: Link, named: boolean): Promise<Answer> {
  const query = scopeOf(link);
  const about = attempt(
    api.get(['v9', 'projects', link.project], { query, validate: validateProject }),
  );
  const [own, project, shared] = await Promise.all([
    listOwn(api, link.project, query),
    about,
    link.team === undefined ? NOTHING : listShared(api, link.project, query, about),
  ]);
  const entries = [...own.entries, ...shared.entries];
  const needed = named || entries.some(({ custom, everyCustom }) => custom.size > 0 || everyCustom);
  const custom = needed ? await listCustom(api, link.project, query) : undefined;
  return {
    entries,
    hidden: own.hidden,
    ...(project instanceof UserError ? {} : { project }),
    ...(Array.isArray(custom) ? { custom } : {}),
    gaps: [
      ...own.gaps,
      ...shared.gaps,
      ...[project, custom].filter((one) => one instanceof UserError),
    ],
  };
}

type Scope = Readonly<Record<string, string>>;

interface Listed {
  readonly entries: readonly Entry[];
  readonly gaps: readonly UserError[];
}

const NOTHING: Listed = { entries: [], gaps: [] };

async function listOwn(api: Api, project: string, query: Scope) {
  const list = api.pages(['v10', 'projects', project, 'env'], {
    query,
    validate: validateEnvList,
    next: (page) => ('envs' in page ? following(page.pagination) : undefined),
  });
  const { pages, stopped } = await readPages(list);
  const hidden = pages.map((page) => ('envs' in page ? (page.hiddenProductionEnvCount ?? 0) : 0));
  return {
    entries: pages.flatMap((page) => ('envs' in page ? page.envs : [page])).map(projectEntry),
    hidden: Math.max(0, ...hidden),
    gaps: stopped === undefined ? [] : [stopped],
  };
}

/** Those of the team that the project gets; they are found by its id, which a link may not say. */
async function listShared(
  api: Api,
  project: string,
  query: Scope,
  about: Promise<Project | UserError>,
): Promise<Listed> {
  const known = project.startsWith('prj_') ? { id: project } : await about;
  // That the project could not be read is a gap already.
  if (known instanceof UserError) return NOTHING;
  const { id } = known;
  const list = api.pages(['v1', 'env'], {
    query: { ...query, projectId: id },
    validate: validateSharedEnvList,
    next: (page) => following(page.pagination),
  });
  const read = await attempt(readPages(list));
  if (read instanceof UserError) return { entries: [], gaps: [read] };
  const linked = read.pages
    .flatMap(({ data }) => data)
    .filter(({ projectId, deletedAt }) => (projectId?.includes(id) ?? true) && deletedAt == null);
  return {
    entries: linked.map(sharedEntry),
    gaps: read.stopped === undefined ? [] : [read.stopped],
  };
}

/** https://vercel.com/docs/deployments/environments#custom-environments */
async function listCustom(
  api: Api,
  project: string,
  query: Scope,
): Promise<readonly CustomEnvironment[] | UserError> {
  const found = await attempt(
    api.find(['v9', 'projects', project, 'custom-environments'], {
      query,
      validate: validateCustomEnvironmentList,
    }),
  );
  return found instanceof UserError ? found : (found?.environments ?? []);
}

/** https://vercel.com/docs/rest-api/reference/welcome#accessing-resources-owned-by-a-team */
export function scopeOf({ team }: Pick<Link, 'team'>): Scope {
  if (team === undefined) return {};
  return team.startsWith('team_') ? { teamId: team } : { slug: team };
}

/** https://vercel.com/docs/rest-api/reference/welcome#pagination */
function following(pagination: Pagination | undefined): { until: string | number } | undefined {
  const next = pagination?.next;
  return next == null || next === '' ? undefined : { until: next };
}

async function attempt<T>(work: Promise<T>): Promise<T | UserError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
