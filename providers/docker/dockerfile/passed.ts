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

/** All names that reach the commands of a build, or that they mention. */
export function passedTo(
  build: ImageBuild,
  component: string,
  { tree, excluded }: { readonly tree: Tree; excluded(path: string): boolean },
): ReadonlySet<string> {
  const names = new Set([
    ...build.state.variables.keys(),
    ...build.state.open.keys(),
    ...build.sets,
  ]);
  for (const { id, env } of build.mounts) names.add(env ?? id.toUpperCase().replace(/\W/g, '_'));
  for (const script of build.scripts) {
    for (const [name] of script.matchAll(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g)) names.add(name);
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
