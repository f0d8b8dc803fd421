import { posix } from 'node:path';
import { parse } from '../../../src/formats/dotenv/index.ts';
import type { Tree } from '../../../src/tree/types.ts';
import type { ImageBuild } from './builds.ts';
import { placesOf } from './layout.ts';

/** What may fill a dotenv file, or the environment, with names that the file does not show. */
const ELSEWHERE =
  /(?:>|\btee\b|\bcp\b|\bmv\b|\bln\b|\bcurl\b|\bwget\b|\bsed\b|\benvsubst\b)[^\n]*\.env(?!\w)|\b(?:printenv|doppler|infisical|sops|chamber|dotenvx?|vault|direnv)\b|\bop run\b|\baws s(?:sm|ecretsmanager)\b|(?:^|[;&\s])(?:source|\.)\s+\S|\bset -a\b/m;
const TOUCHES = /\btouch\s+\S*\.env\S*/g;
const INSTALLS = /\b(?:npm|pnpm|yarn|bun|pip3?|gem)\s+(?:i|install|add|global)\b[^\n&;|]*/g;
const LOADED = /^\.env(?:\.production)?(?:\.local)?$/;

/** Whether the names that a build sees cannot be told from the file. */
export function isOpenEnded({ scripts, mounts }: ImageBuild): boolean {
  if (mounts.some(({ env, target, id }) => env === undefined && /env/i.test(target ?? id)))
    return true;
  return scripts.some((script) =>
    ELSEWHERE.test(script.replace(TOUCHES, ' ').replace(INSTALLS, ' ')),
  );
}

const SCRIPT = /(?:\.(?:sh|bash|envsh)|(?:^|[-_.])entrypoint[\w.-]*)$/i;
const MENTION = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]*/g;
/** Scripts that start a container are short. */
const LONGEST_SCRIPT = 64 * 1024;
const MOST_SCRIPTS = 300;

/** Names, and beginnings of them, in scripts that may put the values in when a container starts. */
export function scriptMentions(tree: Tree): ReadonlySet<string> {
  const names = new Set<string>();
  const scripts = tree.files.filter((file) => SCRIPT.test(file.name) && !file.ignored);
  for (const { path } of scripts.slice(0, MOST_SCRIPTS)) {
    const text = (tree.text(path) ?? '').slice(0, LONGEST_SCRIPT);
    for (const [name] of text.matchAll(MENTION)) names.add(name);
  }
  return names;
}

export interface Around {
  readonly tree: Tree;
  /** What the build context leaves out. */
  excluded(path: string): boolean;
  readonly mentions: ReadonlySet<string>;
}

/** All names that reach the commands of a build, or that they mention. */
export function passedTo(
  build: ImageBuild,
  component: string,
  { tree, excluded, mentions }: Around,
): ReadonlySet<string> {
  const names = new Set([
    ...mentions,
    ...build.state.variables.keys(),
    ...build.state.open.keys(),
    ...build.sets,
  ]);
  for (const { id, env } of build.mounts) names.add(env ?? id.toUpperCase().replace(/\W/g, '_'));
  for (const script of build.scripts) {
    for (const [name] of script.matchAll(MENTION)) names.add(name);
  }
  for (const { path, name } of tree.files) {
    if (!name.startsWith('.env') || excluded(path)) continue;
    if (!isLoaded(build, component, path)) continue;
    for (const key of parse(tree.text(path) ?? '', 'dotenv').effective.keys()) names.add(key);
  }
  return names;
}

/** Whether a file lies, under a name that a production build loads, where the build looks. */
function isLoaded(build: ImageBuild, component: string, path: string): boolean {
  const folders = new Set([component, '.'].flatMap((folder) => placesOf(build.layout, folder)));
  return placesOf(build.layout, path).some((place) => {
    const folder = posix.dirname(place);
    return (
      LOADED.test(posix.basename(place)) && (folders.has(folder) || folder === build.layout.workdir)
    );
  });
}
