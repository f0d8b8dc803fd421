import type { Parsed } from '../formats/parsed.ts';

/** What one manifest says of its package. */
export interface Manifest {
  readonly name?: string;
  /** Version range of each dependency, as written. */
  readonly versions: ReadonlyMap<string, string>;
  /** The dependencies that are only for development. */
  readonly development: ReadonlySet<string>;
  readonly scripts: Readonly<Record<string, string>>;
  /** Folders of the repository it names as dependencies, relative to its own. */
  readonly paths: readonly string[];
}

/** A manifest, or the place where it stops being one. */
export type ManifestResult = Manifest | { readonly line: number; readonly column: number };

export function manifest(parts: Partial<Manifest>): Manifest {
  return {
    ...(parts.name === undefined ? {} : { name: parts.name }),
    versions: parts.versions ?? new Map(),
    development: parts.development ?? new Set(),
    scripts: parts.scripts ?? {},
    paths: parts.paths ?? [],
  };
}

/** Turns a parsed document into a manifest; one that could not be parsed keeps its place. */
export function fromParsed(
  parsed: Parsed,
  read: (value: unknown) => Partial<Manifest>,
): ManifestResult {
  return parsed.ok ? manifest(read(parsed.value)) : { line: parsed.line, column: parsed.column };
}
