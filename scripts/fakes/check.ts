import type { Route } from '../../test/fakes/routes.ts';
import type { Exchange } from '../../test/fakes/server.ts';
import { withoutEachField } from './mutate.ts';
import { documentedPath, type Oracle } from './oracle.ts';

/** Where a fake differs from the description on purpose; it has to. */
export interface Difference {
  readonly path: string;
  /** Looked for in the problem. */
  readonly problem: RegExp;
  readonly because: string;
}

export interface Outcome {
  /** Answers that were judged. */
  readonly judged: number;
  /** The same with one field less, and how many of those were refused. */
  readonly mutants: number;
  readonly refused: number;
  readonly problems: readonly string[];
}

interface Expectations {
  readonly differences: readonly Difference[];
  /** Paths whose description demands no field at all. */
  readonly lax: readonly string[];
}

/**
 * Judges everything that a fake answered, and then the same with each field left out in turn: a
 * check that minds none of that checks nothing.
 */
export function check(
  exchanges: readonly Exchange[],
  oracle: Oracle,
  { differences, lax }: Expectations,
): Outcome {
  const problems: string[] = [];
  const seen = new Set<Difference>();
  const minded = new Map<string, number>();
  let [judged, mutants] = [0, 0];
  for (const exchange of exchanges) {
    const judge = oracle.judgeOf(exchange);
    if (judge === undefined) continue;
    judged += 1;
    const found = judge(exchange.answer.body);
    for (const problem of found) {
      const known = differences.find((one) => explains(one, exchange, problem));
      if (known === undefined) problems.push(`${titleOf(exchange)}: ${problem}`);
      else seen.add(known);
    }
    if (found.length > 0 || exchange.answer.status !== 200) continue;
    const all = [...withoutEachField(exchange.answer.body)];
    const path = documentedPath(exchange);
    const refused = all.filter(({ body }) => judge(body).length > 0).length;
    mutants += all.length;
    minded.set(path, (minded.get(path) ?? 0) + refused);
  }
  for (const one of differences)
    if (!seen.has(one)) problems.push(`${one.path}: differs no longer, though ${one.because}`);
  for (const [path, count] of minded)
    if (count === 0 && !lax.includes(path)) problems.push(`${path}: no missing field is minded`);
  const refused = [...minded.values()].reduce((sum, count) => sum + count, 0);
  return { judged, mutants, refused, problems };
}

/** Names that a fake takes in the query and the description does not know. */
export function queryProblems(routes: readonly Route[], oracle: Oracle): string[] {
  return routes.flatMap(({ path, documented = path, query, undocumented = [], absent }) => {
    const known = oracle.queryOf(documented);
    if (absent) return known === undefined ? [] : [`${documented}: it is there`];
    if (known === undefined) return [`${documented}: not described`];
    return query
      .filter((name) => known.includes(name) === undocumented.includes(name))
      .map((name) => `${path}: documented or not, ${name}?`);
  });
}

/** Paths that no scenario had a good answer from. */
export function unexercised(routes: readonly Route[], exchanges: readonly Exchange[]): string[] {
  const answered = new Set(
    exchanges.filter(({ answer }) => answer.status === 200).map(({ route }) => route.path),
  );
  const there = routes.filter(({ absent }) => !absent).map(({ path }) => path);
  const missed = new Set(there.filter((path) => !answered.has(path)));
  return [...missed].map((path) => `${path}: never answered`);
}

function explains({ path, problem }: Difference, exchange: Exchange, found: string): boolean {
  return path === documentedPath(exchange) && problem.test(found);
}

function titleOf({ call, answer }: Exchange): string {
  return `${call.method} ${call.target} ${answer.status}`;
}
