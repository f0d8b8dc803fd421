import table from './names.json' with { type: 'json' };

interface Group {
  readonly title: string;
  readonly names: readonly string[];
  readonly prefixes?: readonly string[];
  readonly shippedAs?: readonly string[];
}

/** Answers by exact name first, then by prefix. */
interface Index {
  readonly names: ReadonlyMap<string, string>;
  /** By the characters they begin with. */
  readonly prefixes: ReadonlyMap<string, readonly (readonly [prefix: string, title: string])[]>;
}

/** The shortest prefix has as many. */
const START = 2;

const setters = indexOf(table.setters);
const knobs = indexOf(table.knobs);

/**
 * Who sets a variable when nobody of the project does: a platform, a shell, a CI system, a test
 * runner, a package manager or a language runtime. Each entry of the table names its source.
 */
export function isWellKnown(name: string): { readonly by: string } | undefined {
  return lookUp(setters, name);
}

/** What a variable tunes, when it only tunes a tool: the program runs as well without it. */
export function isKnob(name: string): { readonly of: string } | undefined {
  const found = lookUp(knobs, name);
  return found === undefined ? undefined : { of: found.by };
}

/** The names that one setter of the table sets, by its id. */
export function namesOf(id: string): readonly string[] {
  return table.setters.find((group) => group.id === id)?.names ?? [];
}

function indexOf(groups: readonly Group[]): Index {
  const names = new Map<string, string>();
  const prefixes = new Map<string, (readonly [string, string])[]>();
  for (const group of groups) {
    for (const name of group.names) names.set(name, group.title);
    for (const prefix of group.prefixes ?? []) {
      const start = prefix.slice(0, START);
      prefixes.set(start, [...(prefixes.get(start) ?? []), [prefix, group.title]]);
    }
    for (const [name, title] of shipped(group)) names.set(name, title);
  }
  return { names, prefixes };
}

// https://vercel.com/docs/environment-variables/framework-environment-variables
function* shipped({ names, shippedAs, title }: Group): Iterable<readonly [string, string]> {
  for (const prefix of shippedAs ?? []) {
    for (const name of names) {
      if (name.startsWith('VERCEL_')) yield [prefix + name, title];
    }
  }
}

function lookUp({ names, prefixes }: Index, name: string): { readonly by: string } | undefined {
  const by =
    names.get(name) ??
    prefixes.get(name.slice(0, START))?.find(([prefix]) => name.startsWith(prefix))?.[1];
  return by === undefined ? undefined : { by };
}
