import type { FileLocation, Setting } from '../../../src/model/index.ts';

/** How one file uses one package: what it imports, and what it calls of that. Type-only imports are no use. */
export interface ImportUse {
  /** The package alone, for example `next-auth`. */
  readonly package: string;
  /** What follows the package in the specifier, for example `providers/github`. */
  readonly subpath?: string;
  /** Names of the exports that are imported: `default`, a name, or `*` for all of them. */
  readonly names: readonly string[];
  readonly place: FileLocation;
  readonly setting: Setting;
  readonly calls: readonly ImportCall[];
}

/** A call, with or without `new`, of something imported. */
export interface ImportCall {
  /**
   * The export as the package names it, whatever its local name, and the member that is called:
   * `default`, `OpenAI`, `Redis.fromEnv`. Of a namespace import, the path without the namespace.
   */
  readonly callee: string;
  readonly place: FileLocation;
  /**
   * Whether the object given as an argument has the property, or, for `#1`, whether there is a
   * first argument. `undefined`: what is given cannot be known.
   *
   * @param names the variables that the library reads instead; handing on one of them gives nothing
   */
  hasOption(name: string, names: readonly string[]): boolean | undefined;
}

/** The text of a component's manifest. */
export interface ManifestText {
  readonly file: string;
  readonly text: string;
}
