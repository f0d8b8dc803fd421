import type { Answer, Call } from './http.ts';

export interface Route {
  readonly method: string;
  /** As the platform documents it: `/repos/{owner}/{repo}`; a parameter is one encoded segment. */
  readonly path: string;
  /** Names that may stand in the query. */
  readonly query: readonly string[];
  /** Those of them that are used and not documented. */
  readonly undocumented?: readonly string[];
  /** The documented path that describes the answer, where `path` is another way to the same. */
  readonly documented?: string;
  /** This edition of the platform does not have it, and says so. */
  readonly absent?: boolean;
  answer(call: Call): Answer;
}

interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The route of a request with its parameters decoded, or why there is none. */
export function routed(routes: readonly Route[], call: Call): Match | string {
  for (const route of routes) {
    if (route.method !== call.method) continue;
    const parameters = matched(route.path, call.path);
    if (parameters !== undefined) return { route, parameters };
  }
  return 'no such route';
}

function matched(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (value === undefined || value === '') {
      if (index > 0) return undefined;
      continue;
    }
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined && segment !== value) return undefined;
    if (name !== undefined) parameters[name] = value;
  }
  return parameters;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
