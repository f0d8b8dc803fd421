/** A secret or variable; a bare name is one whose times and value do not matter. */
export interface Item {
  readonly name: string;
  /** Of a variable; GitHub's own example of an answer shows one that is no string. */
  readonly value?: unknown;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

export interface OrganizationItem extends Item {
  /** Which repositories see it; absent: all. */
  readonly visibility?: 'all' | 'private' | 'selected';
  /** Numeric ids of the selected repositories. */
  readonly repositories?: readonly number[];
}

export interface Lists<Entry extends Item> {
  readonly secrets?: readonly (string | Entry)[];
  readonly variables?: readonly (string | Entry)[];
}

export interface AllLists<Entry extends Item> extends Lists<Entry> {
  readonly dependabotSecrets?: readonly (string | Entry)[];
  readonly codespacesSecrets?: readonly (string | Entry)[];
  readonly agentSecrets?: readonly (string | Entry)[];
  readonly agentVariables?: readonly (string | Entry)[];
}

export interface Environment extends Lists<Item> {
  /** Any text: slashes and spaces included. */
  readonly name: string;
  /** Waits for reviewers, and takes selected branches only. */
  readonly guarded?: boolean;
}

export interface Repository extends AllLists<Item> {
  readonly id: number;
  /** `owner/name`. */
  readonly name: string;
  /** Names it had before; GitHub answers 301 to them. */
  readonly formerly?: readonly string[];
  /** Absent: private. */
  readonly public?: boolean;
  readonly environments?: readonly (string | Environment)[];
}

export interface Organization extends AllLists<OrganizationItem> {
  readonly login: string;
}

export type Access = 'read' | 'write' | 'none';

/** Permissions by the names that `X-Accepted-GitHub-Permissions` uses; `variables` is short for `actions_variables`. */
export type Permissions = Readonly<Record<string, Access>>;

export type Token = {
  /** Full names of the repositories that it can see; absent: all. */
  readonly repositories?: readonly string[];
} & (
  | { readonly kind: 'fine-grained' | 'app'; readonly permissions: Permissions }
  | { readonly kind: 'classic'; readonly scopes: readonly string[] }
  /** `GITHUB_TOKEN`: no setting lets it list secrets or variables. */
  | { readonly kind: 'actions'; readonly actions?: Access }
);

/** Where GitHub's documentation leaves the answer open, and where servers differ. */
export interface Behaviour {
  /** How URLs in `Link` name the repository; `none`: there is no such header. Absent: numeric. */
  readonly links?: 'numeric' | 'named' | 'none';
  /** Most variables on a page, https://docs.github.com/rest/actions/variables. Absent: 30. */
  readonly variablesPage?: number;
  /** False: the list of environments has no `total_count`, which its schema allows. */
  readonly environmentsTotal?: boolean;
  /** Which permissions the items of an environment need is documented in two places. Absent: both. */
  readonly environmentItems?: 'both' | 'either';
  /** What repositories of a person answer about organisation items. Absent: an empty list. */
  readonly personal?: 'empty' | 'not-found';
  /** Status of an exhausted limit. Absent: 403. */
  readonly limitStatus?: 403 | 429;
  /** Requests per hour, and what is left of them. */
  readonly limit?: number;
  readonly remaining?: number;
  /** Milliseconds since the epoch; absent: the machine's clock. */
  readonly now?: () => number;
}

/** Everything that a fake GitHub knows. */
export interface GitHubState {
  /** `/api/v3` on GitHub Enterprise Server. */
  readonly basePath?: string;
  /** Enterprise Server knows neither Codespaces nor agents, and answers 404. */
  readonly enterprise?: true;
  readonly repositories: readonly Repository[];
  /** Owners that are no organisation are persons. */
  readonly organizations?: readonly Organization[];
  readonly tokens: Readonly<Record<string, Token>>;
  readonly behaviour?: Behaviour;
}
