import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder of this user for what can be fetched again:
 * https://specifications.freedesktop.org/basedir-spec/latest, and what macOS and Windows have instead.
 * Nothing where the environment does not say.
 */
export function keptFolder(
  env: Env,
  name: string,
  platform = process.platform,
): string | undefined {
  const { XDG_CACHE_HOME = '', HOME = '', LOCALAPPDATA = '' } = env;
  const own = {
    win32: LOCALAPPDATA,
    darwin: HOME && join(HOME, 'Library', 'Caches'),
  }[String(platform)];
  const base = isAbsolute(XDG_CACHE_HOME)
    ? XDG_CACHE_HOME
    : (own ?? (HOME && join(HOME, '.cache')));
  return isAbsolute(base) ? join(base, 'envparity', name) : undefined;
}

/** The text of a file, or why it is not used, as the end of "the file …"; nothing where there is none. */
export type KeptText = { readonly text: string } | { readonly refused: string };

/**
 * What was kept under a name. Whatever somebody else could have put there is not used: what stands in it
 * would be told as true.
 *
 * @param largest in bytes
 */
export function readKept(folder: string, name: string, largest: number): KeptText | undefined {
  const above = lstatSync(folder, { throwIfNoEntry: false });
  if (above === undefined) return undefined;
  if (!above.isDirectory() || !isOwn(above)) return { refused: 'is in a folder that is not yours' };
  let handle: number;
  try {
    handle = openSync(join(folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? undefined : { refused: 'cannot be read' };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || !isOwn(stat)) return { refused: 'is not yours alone' };
    if (stat.size > largest) return { refused: 'is too large' };
    return { text: readFileSync(handle, 'utf8') };
  } finally {
    closeSync(handle);
  }
}

/**
 * Keeps a text under a name. Whoever reads it meanwhile gets the old one or the new one.
 *
 * @throws UserError `cache-unwritable`
 */
export function writeKept(folder: string, name: string, text: string): void {
  const half = join(folder, `${name}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(lstatSync(folder))) throw new Error('the folder belongs to somebody else');
    // `wx` refuses a link that somebody put there.
    writeFileSync(half, text, { flag: 'wx', mode: 0o600 });
    renameSync(half, join(folder, name));
  } catch (cause) {
    if (existsSync(half)) rmSync(half);
    throw new UserError('cache-unwritable', `${name} could not be kept in ${folder}`, {
      hint: 'Check that the folder is yours and can be written to, or set XDG_CACHE_HOME to one that is',
      cause,
    });
  }
}

/** Windows keeps what is below LOCALAPPDATA for its user, and tells no owner. */
function isOwn({ uid, mode }: Stats): boolean {
  if (process.getuid === undefined) return true;
  return uid === process.getuid() && (mode & 0o022) === 0;
}
