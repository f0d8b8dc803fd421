import type { Exchange } from '../../test/fakes/server.ts';

/** What the platform itself publishes about its answers. */
export interface Oracle {
  readonly title: string;
  /** Judges bodies of answers to such requests; nothing where none is described. */
  judgeOf(exchange: Exchange): Judge | undefined;
  /** Names of the query that are documented for a path; nothing where the path is not. */
  queryOf(path: string): readonly string[] | undefined;
}

/** What is wrong with a body. */
export type Judge = (body: unknown) => readonly string[];

/** The path under which an exchange's route is documented. */
export function documentedPath({ route }: Exchange): string {
  return route.documented ?? route.path;
}
