import type { Environment, Item, OrganizationItem, Repository } from './state.ts';

const CREATED = '2026-01-02T03:04:05Z';
const UPDATED = '2026-10-11T12:13:14Z';

export type Row = Readonly<Record<string, unknown>> & { readonly name: string };

function entry<Entry extends Item>(given: string | Entry): Entry | Item {
  return typeof given === 'string' ? { name: given } : given;
}

/** GitHub shows names of secrets in upper case: they are compared without regard to it. */
export function secretRow(given: string | Item): Row {
  const { name, createdAt = CREATED, updatedAt = UPDATED } = entry(given);
  return { name: name.toUpperCase(), created_at: createdAt, updated_at: updatedAt };
}

export function variableRow(given: string | Item): Row {
  const { name, value = 'on', createdAt = CREATED, updatedAt = UPDATED } = entry(given);
  return { name, value, created_at: createdAt, updated_at: updatedAt };
}

/** The same as its organisation sees it; `list` is the URL of the list that it stands in. */
export function withVisibility(row: Row, given: string | OrganizationItem, list: string): Row {
  const visibility = typeof given === 'string' ? 'all' : (given.visibility ?? 'all');
  const url = `${list}/${row.name}/repositories`;
  return {
    ...row,
    visibility,
    ...(visibility === 'selected' ? { selected_repositories_url: url } : {}),
  };
}

/** Whether a repository sees an item of its organisation. */
export function visibleTo(given: string | OrganizationItem, repository: Repository): boolean {
  if (typeof given === 'string') return true;
  if (given.visibility === 'private') return repository.public !== true;
  if (given.visibility === 'selected') return given.repositories?.includes(repository.id) ?? false;
  return true;
}

/** https://docs.github.com/rest/deployments/environments#list-environments */
export function environmentRow(environment: Environment, id: number, repository: string): Row {
  const { name } = environment;
  const guard = {
    protection_rules: [
      { id, node_id: `GA_${id}`, type: 'wait_timer', wait_timer: 30 },
      { id: id + 1, node_id: `GA_${id + 1}`, type: 'branch_policy' },
    ],
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${repository}/environments/${encodeURIComponent(name)}`,
    html_url: `${repository}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: CREATED,
    updated_at: UPDATED,
    ...(environment.guarded === true
      ? guard
      : { protection_rules: [], deployment_branch_policy: null }),
  };
}
