import type { Answer, Call } from '../http.ts';
import type { Route } from '../routes.ts';
import { organizationRefusal } from './access.ts';
import { notFound } from './errors.ts';
import {
  ENVIRONMENT_FAMILIES,
  ENVIRONMENTS,
  environmentNeeds,
  FAMILIES,
  type Family,
  organizationNeeds,
  repositoryNeeds,
} from './families.ts';
import { named, numbered, repositoryRoutes } from './locate.ts';
import { page } from './pages.ts';
import {
  environmentRow,
  type Row,
  secretRow,
  variableRow,
  visibleTo,
  withVisibility,
} from './rows.ts';
import type { Environment, GitHubState, Item, Organization, Repository } from './state.ts';

const PAGING = ['per_page', 'page'];
const DOCS = 'https://docs.github.com/rest/';

/** Routes of everything that GitHub lists. */
export function listRoutes(state: GitHubState): Route[] {
  return [
    ...FAMILIES.flatMap((family) => [
      ...ofRepositories(state, family),
      ...(family.shared ? shared(state, family) : []),
      ...ofOrganizations(state, family),
    ]),
    ...ENVIRONMENT_FAMILIES.flatMap((family) => ofEnvironments(state, family)),
    ...environments(state),
  ];
}

/** What the client has to ask for: every list that the state spells out. */
export function declared(state: GitHubState): string[] {
  const fields = FAMILIES.map(({ folder, key, field }) => ({ end: `/${folder}/${key}`, field }));
  return [
    ...state.repositories.flatMap((repository) => [
      ...fields
        .filter(({ field }) => repository[field])
        .map(({ end }) => `/repos/${repository.name}${end}`),
      ...(repository.environments ? [`/repos/${repository.name}/environments`] : []),
      ...environmentsOf(repository).flatMap((environment) =>
        ENVIRONMENT_FAMILIES.filter(({ field }) => environment[field]).map(({ key }) =>
          environmentLabel(repository, environment, key),
        ),
      ),
    ]),
    ...(state.organizations ?? []).flatMap((organization) =>
      fields
        .filter(({ field }) => organization[field])
        .map(({ end }) => `/orgs/${organization.login}${end}`),
    ),
  ];
}

function ofRepositories(state: GitHubState, family: Family): Route[] {
  const { folder, key, field } = family;
  const rows = (repository: Repository) => (repository[field] ?? []).map(rowOf(key));
  const common = { needs: repositoryNeeds(family), docs: docsOf(family, 0, 'list-repository') };
  const rest = `/${folder}/${key}`;
  return [
    ...repositoryRoutes(state, {
      ...common,
      rest,
      query: PAGING,
      answer: (repository, call) => {
        call.use(`/repos/${repository.name}${rest}`);
        return listed(state, call, key, rows(repository), repository);
      },
    }),
    ...repositoryRoutes(state, {
      ...common,
      rest: `${rest}/{${nameOf(key)}}`,
      answer: (repository, call) => single(call, key, rows(repository)),
    }),
  ];
}

function shared(state: GitHubState, family: Family): Route[] {
  const { folder, key, field } = family;
  return repositoryRoutes(state, {
    rest: `/${folder}/organization-${key}`,
    query: PAGING,
    needs: repositoryNeeds(family),
    docs: `${docsOf(family, 0, 'list-repository')}`.replace(
      'repository',
      'repository-organization',
    ),
    answer: (repository, call) => {
      const owner = ownerOf(state, repository);
      if (owner === undefined && state.behaviour?.personal === 'not-found') return notFound();
      if (owner !== undefined) call.use(`/orgs/${owner.login}/${folder}/${key}`);
      const visible = (owner?.[field] ?? []).filter((given) => visibleTo(given, repository));
      return listed(state, call, key, visible.map(rowOf(key)), repository);
    },
  });
}

function ofOrganizations(state: GitHubState, family: Family): Route[] {
  const { folder, key, field } = family;
  const path = `/orgs/{org}/${folder}/${key}`;
  const docs = docsOf(family, 1, 'list-organization');
  const answering = (call: Call, answer: (rows: readonly Row[]) => Answer): Answer => {
    const login = call.parameters.org ?? '';
    const found = state.organizations?.find((one) => one.login === login);
    const refusal = organizationRefusal(
      state,
      call,
      found !== undefined,
      organizationNeeds(family),
      docs,
    );
    if (refusal !== undefined) return refusal;
    const list = `${call.base}/orgs/${login}/${folder}/${key}`;
    call.use(`/orgs/${login}/${folder}/${key}`);
    return answer(
      (found?.[field] ?? []).map((given) => withVisibility(rowOf(key)(given), given, list)),
    );
  };
  return [
    {
      method: 'GET',
      path,
      query: PAGING,
      answer: (call) => answering(call, (rows) => listed(state, call, key, rows)),
    },
    {
      ...{ method: 'GET', path: `${path}/{${nameOf(key)}}`, query: [] },
      answer: (call) => answering(call, (rows) => single(call, key, rows)),
    },
  ];
}

function ofEnvironments(
  state: GitHubState,
  family: (typeof ENVIRONMENT_FAMILIES)[number],
): Route[] {
  const { key, field } = family;
  const rest = `/environments/{environment_name}/${key}`;
  const common = {
    needs: environmentNeeds(family, state.behaviour?.environmentItems ?? 'both'),
    docs: docsOf(family, 0, 'list-environment'),
  };
  const answering = (
    repository: Repository,
    call: Call,
    answer: (rows: readonly Row[]) => Answer,
  ) => {
    const found = environmentsOf(repository).find(isAsked(call));
    if (found === undefined) return notFound(common.docs);
    call.use(environmentLabel(repository, found, key));
    return answer((found[field] ?? []).map(rowOf(key)));
  };
  return [
    ...repositoryRoutes(state, {
      ...common,
      rest,
      query: PAGING,
      answer: (repository, call) =>
        answering(repository, call, (rows) => listed(state, call, key, rows, repository)),
    }),
    ...repositoryRoutes(state, {
      ...common,
      rest: `${rest}/{${nameOf(key)}}`,
      answer: (repository, call) => answering(repository, call, (rows) => single(call, key, rows)),
    }),
  ];
}

function environments(state: GitHubState): Route[] {
  const docs = `${DOCS}deployments/environments#list-environments`;
  const common = { needs: ENVIRONMENTS, docs };
  const row = (repository: Repository, call: Call) => (environment: Environment, index: number) =>
    environmentRow(
      environment,
      repository.id * 1000 + index,
      `${call.base}/repos/${repository.name}`,
    );
  return [
    ...repositoryRoutes(state, {
      ...common,
      rest: '/environments',
      query: PAGING,
      answer: (repository, call) => {
        call.use(`/repos/${repository.name}/environments`);
        const rows = environmentsOf(repository).map(row(repository, call));
        return listed(state, call, 'environments', rows, repository);
      },
    }),
    ...repositoryRoutes(state, {
      ...common,
      rest: '/environments/{environment_name}',
      answer: (repository, call) => {
        const all = environmentsOf(repository);
        const found = all.find(isAsked(call));
        return found === undefined
          ? notFound(docs)
          : { status: 200, body: row(repository, call)(found, all.indexOf(found)) };
      },
    }),
  ];
}

/** How many of a kind stand on a page, usually and at most. */
const SIZES = { secrets: [30, 100], environments: [30, 100], variables: [10, 30] } as const;

function listed(
  state: GitHubState,
  call: Call,
  key: keyof typeof SIZES,
  rows: readonly Row[],
  repository?: Repository,
): Answer {
  const { links = 'numeric', variablesPage, environmentsTotal = true } = state.behaviour ?? {};
  const path = { numeric: numbered, named, none: () => undefined }[links];
  const [usual, most] = SIZES[key];
  return page(call, rows, {
    key,
    usual,
    most: key === 'variables' ? (variablesPage ?? most) : most,
    linked:
      repository === undefined
        ? links === 'none'
          ? undefined
          : call.path
        : path(repository, call),
    total: key !== 'environments' || environmentsTotal,
  });
}

function single(call: Call, key: Family['key'], rows: readonly Row[]): Answer {
  const wanted = call.parameters[nameOf(key)]?.toUpperCase();
  const found = rows.find(({ name }) => name.toUpperCase() === wanted);
  return found === undefined ? notFound() : { status: 200, body: found };
}

function rowOf(key: Family['key']): (given: string | Item) => Row {
  return key === 'secrets' ? secretRow : variableRow;
}

/** What GitHub's paths call the name of one item. */
function nameOf(key: Family['key']): string {
  return key === 'secrets' ? 'secret_name' : 'name';
}

function docsOf({ docs, key }: Family, place: 0 | 1, anchor: string): string {
  return `${DOCS}${docs[place]}#${anchor}-${key}`;
}

function ownerOf(state: GitHubState, { name }: Repository): Organization | undefined {
  return state.organizations?.find(({ login }) => login === name.split('/')[0]);
}

function environmentsOf({ environments: all = [] }: Repository): Environment[] {
  return all.map((given) => (typeof given === 'string' ? { name: given } : given));
}

function isAsked({ parameters }: Call): (environment: Environment) => boolean {
  return ({ name }) => name === parameters.environment_name;
}

function environmentLabel(repository: Repository, { name }: Environment, key: string): string {
  return `/repos/${repository.name}/environments/${encodeURIComponent(name)}/${key}`;
}
