import type { Context } from '../../types.ts';

/** A repository as GitHub's paths name it. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** `owner/name`; nothing for what is no such name. */
export function parseRepository(text: string): Repository | undefined {
  const [, owner, name] = /^([A-Za-z0-9][\w.-]*)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner === undefined || name === undefined || /^\.+$/.test(name)) return undefined;
  return { owner, name };
}

export function fullName({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}

/** GitHub ignores the case of both parts. */
export function isSameRepository(one: Repository, other: Repository): boolean {
  return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}

/**
 * The host that people clone from, where the API is known: GITHUB_SERVER_URL
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables), else what belongs to
 * the API: a host of its own on github.com and ghe.com, the same one on Enterprise Server
 * (https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api).
 */
export function serverHost({ GITHUB_SERVER_URL }: Context['env'], api: URL): string {
  const said = GITHUB_SERVER_URL?.trim() ?? '';
  if (URL.canParse(said)) return new URL(said).hostname;
  const { hostname } = api;
  return /^api\.(github\.com|[\w-]+\.ghe\.com)$/.test(hostname) ? hostname.slice(4) : hostname;
}

/**
 * The repository that a remote of git is, if it is one of the host:
 * https://git-scm.com/docs/git-clone#_git_urls
 */
export function repositoryOfRemote(remote: string, host: string): Repository | undefined {
  const found = partsOf(remote.trim());
  if (found === undefined) return undefined;
  const from = found.host.toLowerCase();
  // SSH over the port of HTTPS: https://docs.github.com/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
  if (from !== host.toLowerCase() && from !== `ssh.${host.toLowerCase()}`) return undefined;
  return parseRepository(found.path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, ''));
}

function partsOf(remote: string): { readonly host: string; readonly path: string } | undefined {
  if (URL.canParse(remote) && /^(https?|ssh|git):\/\//.test(remote)) {
    const { hostname, pathname } = new URL(remote);
    return { host: hostname, path: pathname };
  }
  const [, host, path] = /^(?:[^@/:]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(remote) ?? [];
  return host === undefined || path === undefined ? undefined : { host, path };
}
