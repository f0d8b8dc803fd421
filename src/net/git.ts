import { type ExecFileException, execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

/**
 * The only way git is run. A hostile `.git/config` can name programs that git starts on `status`,
 * `ls-files` or `diff`; these settings keep it from doing so: https://git-scm.com/docs/git-config
 */
const SAFE = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.untrackedCache=false',
];

const DEADLINE_MS = 60_000;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

/**
 * Runs git in a folder and returns what it printed.
 *
 * @throws UserError `git-not-found` where there is no git, `git-failed` where git refuses
 */
export async function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { error, stdout, stderr } = await execute(folder, args, input);
  if (error === null) return stdout;
  if (error.code === 'ENOENT')
    throw new UserError('git-not-found', 'git is not installed', { hint: 'Install git' });
  throw new UserError('git-failed', `git ${args[0]} failed: ${firstLine(stderr.toString('utf8'))}`);
}

/** Paths of the index below a folder; `undefined` where the folder is in no git repository. */
export async function trackedFiles(folder: string): Promise<ReadonlySet<string> | undefined> {
  if (repositoryOf(folder) === undefined) return undefined;
  const { error, stdout } = await execute(folder, ['ls-files', '-z', '--cached'], '');
  if (error !== null) return undefined;
  return new Set(stdout.toString('utf8').split('\0').filter(Boolean));
}

interface Output {
  readonly error: ExecFileException | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** Every check asks git something, and to load execa for that takes longer than git does. */
function execute(folder: string, args: readonly string[], input: string): Promise<Output> {
  return new Promise((settle) => {
    const options = { cwd: folder, env: environment(), encoding: 'buffer' } as const;
    const limits = { timeout: DEADLINE_MS, maxBuffer: MAX_OUTPUT_BYTES };
    const child = execFile(
      'git',
      [...SAFE, ...args],
      { ...options, ...limits },
      (error, stdout, stderr) => settle({ error, stdout, stderr }),
    );
    // Where git ends before it has read everything, its own words say more.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * The folder of the repository that a folder is in, where git looks for it; `undefined` where there
 * is none: https://git-scm.com/docs/gitrepository-layout
 */
export function repositoryOf(folder: string): string | undefined {
  for (let above = realpathSync(folder), below = ''; above !== below; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
    below = above;
  }
  return undefined;
}

/** Nothing but what git needs to run: no GIT_* variable redirects it, no prompt can appear. */
function environment(): Record<string, string> {
  const { PATH = '', HOME = '', SystemRoot } = process.env;
  return {
    PATH,
    HOME,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A missing object makes git call its remote, which `protocol.<name>.allow` in the repository
    // permits over any `-c protocol.allow`, but not over this: https://git-scm.com/docs/git#_environment_variables
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** Without who it is in an address, as of a remote. */
function firstLine(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '');
  return line?.trim().replace(/:\/\/[^\s'@/]*@/g, '://') ?? 'no reason given';
}
