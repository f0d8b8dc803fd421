import { type PlacedToml, readPlacedToml } from '../../src/formats/toml.ts';
import type { Problem } from '../../src/model/index.ts';
import type { TreeFile } from '../../src/tree/types.ts';
import type { Context } from '../types.ts';

/**
 * `app`: https://docs.replit.com/references/project-setup/configuration. `artifact`: one part of an
 * app of several, with commands and variables of its own. `nix`: what older apps set beside their packages.
 */
export type Kind = 'app' | 'artifact' | 'nix';

/** A file that Replit reads. */
export interface ReplitFile {
  readonly kind: Kind;
  readonly path: string;
  /** Absent: the file may be about any component. */
  readonly component?: string;
}

/** One of them that is TOML, as it is. */
export interface ReplitToml extends ReplitFile {
  readonly kind: 'app' | 'artifact';
  readonly toml: Extract<PlacedToml, { ok: true }>;
}

/** People write these files by hand; larger ones are something else. */
const LARGEST = 256 * 1024;

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.replit', 'app'],
  ['artifact.toml', 'artifact'],
  ['replit.nix', 'nix'],
]);
const PART = /(?:^|\/)\.replit-artifact\/[^/]+$/;
const ASIDE =
  /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|e2e|fixtures?|__fixtures__|examples?|samples?|templates?|boilerplates?|starters?|playgrounds?|benchmarks?)\//i;

/** What shows that the code, or a component of it, is on Replit; sorted by path. */
export function findFiles({
  tree,
  components,
  asked,
}: Pick<Context, 'tree' | 'components' | 'asked'>): readonly ReplitFile[] {
  return tree.files.flatMap((file): ReplitFile[] => {
    // A file that git ignores says how one person works, not where the code runs.
    const kind = kindOf(file);
    if (kind === undefined || (file.ignored && !asked)) return [];
    const { id } = components.of(file.path.replace(/\.replit-artifact\//, ''));
    return [
      { kind, path: file.path, ...(id === '.' && components.monorepo ? {} : { component: id }) },
    ];
  });
}

function kindOf({ path, name }: TreeFile): Kind | undefined {
  const kind = KINDS.get(name);
  if (kind === undefined || ASIDE.test(path)) return undefined;
  return kind === 'artifact' && !PART.test(path) ? undefined : kind;
}

/** The files that are TOML, and a problem for each that is none. */
export function readFiles(
  files: readonly ReplitFile[],
  { tree }: Pick<Context, 'tree'>,
): { readonly tomls: readonly ReplitToml[]; readonly problems: readonly Problem[] } {
  const tomls: ReplitToml[] = [];
  const problems: Problem[] = [];
  for (const { kind, ...file } of files) {
    if (kind === 'nix') continue;
    const text = tree.text(file.path);
    if (text === undefined) continue;
    const isLarge = text.length > LARGEST;
    const toml: PlacedToml = isLarge ? { ok: false, line: 1, column: 1 } : readPlacedToml(text);
    if (toml.ok) tomls.push({ ...file, kind, toml });
    else problems.push(unread(file.path, toml, isLarge));
  }
  return { tomls, problems };
}

function unread(
  path: string,
  { line, column }: { line: number; column: number },
  isLarge: boolean,
): Problem {
  const why = isLarge ? 'is larger than is read' : `is no TOML from line ${line} on`;
  return {
    code: 'replit-unread',
    message: `${path} ${why}, so what it sets is not known`,
    place: { file: path, line, column },
    hint: isLarge ? 'Shorten the file' : 'Correct the file',
  };
}
