import type { Answer, Call } from '../http.ts';
import {
  badCredentials,
  missingScope,
  needsAuthentication,
  notAccessible,
  notFound,
} from './errors.ts';
import type { Access, GitHubState, Permissions, Repository, Token } from './state.ts';

/** Sets of permissions any of which will do: `[['secrets', 'environments']]` needs both. */
export interface Needs {
  readonly permissions: readonly (readonly string[])[];
  /** Absent: read. */
  readonly access?: 'write';
  readonly scope: string;
  /** A public repository shows it to everybody. */
  readonly open?: boolean;
}

/** Refuses a request about a repository, or lets it pass by returning nothing. */
export function refusalOf(
  state: GitHubState,
  call: Call,
  repository: Repository | undefined,
  needs: Needs,
  docs: string,
): Answer | undefined {
  const token = holder(state, call);
  if (token === 'unknown') return badCredentials();
  if (repository === undefined) return notFound(docs);
  if (repository.public !== true && (token === undefined || !sees(token, repository)))
    return notFound(docs);
  if (repository.public === true && needs.open === true) return undefined;
  if (token === undefined) return needsAuthentication(docs);
  return lacking(token, needs, docs);
}

/** The same for an organisation. */
export function organizationRefusal(
  state: GitHubState,
  call: Call,
  known: boolean,
  needs: Needs,
  docs: string,
): Answer | undefined {
  const token = holder(state, call);
  if (token === 'unknown') return badCredentials();
  if (token === undefined) return needsAuthentication(docs);
  return known ? lacking(token, needs, docs) : notFound(docs);
}

function holder(state: GitHubState, call: Call): Token | 'unknown' | undefined {
  const { authorization } = call.headers;
  if (authorization === undefined) return undefined;
  const text = /^(?:Bearer|token) (\S+)$/i.exec(authorization)?.[1] ?? '';
  return Object.hasOwn(state.tokens, text) ? state.tokens[text] : 'unknown';
}

/** A classic token without `repo` sees public repositories only. */
function sees(token: Token, { name }: Repository): boolean {
  if (token.kind === 'classic' && !token.scopes.includes('repo')) return false;
  return token.repositories?.includes(name) ?? true;
}

function lacking(token: Token, needs: Needs, docs: string): Answer | undefined {
  if (token.kind === 'classic')
    return token.scopes.includes(needs.scope)
      ? undefined
      : missingScope(token.scopes, needs.scope, docs);
  const { access = 'read' } = needs;
  const granted = needs.permissions.some((set) =>
    set.every((name) => suffices(permissionsOf(token), name, access)),
  );
  if (granted) return undefined;
  const accepted = needs.permissions
    .map((set) => set.map((name) => `${name}=${access}`).join(','))
    .join('; ');
  const holderName = token.kind === 'fine-grained' ? 'personal access token' : 'integration';
  return notAccessible(holderName, accepted, docs);
}

function permissionsOf(token: Exclude<Token, { kind: 'classic' }>): Permissions {
  if (token.kind === 'actions') return { actions: token.actions ?? 'none' };
  return token.permissions;
}

function suffices(permissions: Permissions, name: string, access: 'read' | 'write'): boolean {
  const short = name.replace('actions_variables', 'variables');
  const given: Access = permissions[name] ?? permissions[short] ?? 'none';
  return given === 'write' || given === access;
}
