import type { Repository } from './state.ts';

/** URLs that GitHub gives with every repository, by the end of their paths. */
const LINKS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};
const OWNER_LINKS = [
  'events_url',
  'followers_url',
  'following_url',
  'gists_url',
  'organizations_url',
  'received_events_url',
  'repos_url',
  'starred_url',
  'subscriptions_url',
];
const COUNTS = [
  ...['forks', 'forks_count', 'network_count', 'open_issues', 'open_issues_count', 'size'],
  ...['stargazers_count', 'subscribers_count', 'watchers', 'watchers_count'],
];
const SWITCHES = [
  ...['fork', 'has_issues', 'has_projects', 'has_wiki', 'has_pages', 'has_discussions'],
  ...['archived', 'disabled'],
];

/** https://docs.github.com/rest/repos/repos#get-a-repository */
export function repositoryBody(repository: Repository, base: string, organization: boolean) {
  const [login = '', name = ''] = repository.name.split('/');
  const url = `${base}/repos/${repository.name}`;
  const web = `https://github.test/${repository.name}`;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name,
    full_name: repository.name,
    owner: ownerBody(login, base, organization),
    private: repository.public !== true,
    visibility: repository.public === true ? 'public' : 'private',
    html_url: web,
    description: null,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([key, end]) => [key, `${url}${end}`])),
    ...Object.fromEntries(COUNTS.map((key) => [key, 0])),
    ...Object.fromEntries(SWITCHES.map((key) => [key, false])),
    clone_url: `${web}.git`,
    git_url: `git://github.test/${repository.name}.git`,
    ssh_url: `git@github.test:${repository.name}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: 'main',
    created_at: '2025-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
    pushed_at: '2026-01-02T03:04:05Z',
  };
}

function ownerBody(login: string, base: string, organization: boolean) {
  const url = `${base}/users/${login}`;
  return {
    login,
    id: 1,
    node_id: 'O_1',
    avatar_url: `https://avatars.github.test/${login}`,
    gravatar_id: '',
    url,
    html_url: `https://github.test/${login}`,
    ...Object.fromEntries(OWNER_LINKS.map((key) => [key, `${url}/${key.replace('_url', '')}`])),
    type: organization ? 'Organization' : 'User',
    site_admin: false,
  };
}
