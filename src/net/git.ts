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
export async function git(
  folder: string,
  args: readonly string[],
  input?: string,
): Promise<Buffer> {
  const { execa } = await import('execa');
  const result = await execa('git', [...SAFE, ...args], {
    cwd: folder,
    env: environment(),
    extendEnv: false,
    encoding: 'buffer',
    reject: false,
    timeout: DEADLINE_MS,
    maxBuffer: MAX_OUTPUT_BYTES,
    stripFinalNewline: false,
    ...(input === undefined ? { stdin: 'ignore' } : { input }),
  });
  if (!result.failed) return Buffer.from(result.stdout);
  if (result.code === 'ENOENT')
    throw new UserError('git-not-found', 'git is not installed', { hint: 'Install git' });
  throw new UserError(
    'git-failed',
    `git ${args[0]} failed: ${firstLine(Buffer.from(result.stderr).toString('utf8'))}`,
  );
}

/** Paths of the index below a folder; `undefined` where the folder is in no git repository. */
export async function trackedFiles(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const output = await git(folder, ['ls-files', '-z', '--cached']);
    return new Set(output.toString('utf8').split('\0').filter(Boolean));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
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

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'no reason given'
  );
}
