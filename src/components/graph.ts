/** The workspace dependency graph, seen from what is depended on. */
export interface Graph {
  /** Who depends on a component, of every kind of dependency. */
  readonly dependents: ReadonlyMap<string, readonly Dependent[]>;
  readonly deployable: ReadonlySet<string>;
}

export interface Dependent {
  readonly id: string;
  /** Only to develop, test or type-check. */
  readonly development: boolean;
}

/**
 * The deployable components that code of `id` ends up in. A library goes wherever it is depended
 * on, also as a development dependency, since bundlers take it from there; an app goes into
 * another app only when that one needs it at run time.
 */
export function consumersOf(graph: Graph, id: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set([id]);
  const queue = [id];
  for (const current of queue) {
    const isApp = graph.deployable.has(current);
    const dependents = graph.dependents.get(current) ?? [];
    if (isApp || dependents.length === 0) found.add(current);
    for (const dependent of dependents) {
      if (seen.has(dependent.id) || (isApp && dependent.development)) continue;
      seen.add(dependent.id);
      queue.push(dependent.id);
    }
  }
  // A cycle of libraries that no app uses has no end to ship from.
  if (found.size === 0) return [id];
  const shipped = [...found].filter((one) => !isHelper(one) || isAppBelow(graph, one));
  return (shipped.length === 0 ? [...found] : shipped).sort();
}

/** What marks a root as deployed mostly deploys a package below it. */
function isAppBelow({ deployable }: Graph, id: string): boolean {
  return id !== '.' && deployable.has(id);
}

/** The root of a workspace and packages of tests use libraries and ship nothing. */
function isHelper(id: string): boolean {
  return id === '.' || /(?:^|[/_.-])(?:e2e|tests?|testing|playwright|cypress)(?:\/|$)/.test(id);
}
