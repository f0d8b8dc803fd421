import { tmpdir } from 'node:os';

/** How the program of a platform is asked. */
export interface RunOptions {
  /** The program's arguments; no shell sees them. */
  readonly args: readonly string[];
  /** The folder it runs in; absent: one that holds nothing of the checked repository. */
  readonly folder?: string;
  /** The environment of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What of it the program gets, besides what every program needs. */
  readonly passes: readonly string[] | 'everything';
  /** What is checked is a stranger's, so that nothing is run. */
  readonly pullRequest: boolean;
  /** Ends the program. */
  readonly signal?: AbortSignal;
  /** In milliseconds; 20 seconds where it is absent. */
  readonly deadline?: number;
}

/** What a program printed, or why there is nothing; no text of the program is in the message. */
export type RunResult =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly reason: RunFailure; readonly message: string };

export type RunFailure = 'pull-request' | 'not-found' | 'failed' | 'timeout' | 'too-much';

const DEADLINE_MS = 20_000;
const MOST_OUTPUT_BYTES = 16 * 1024 * 1024;
const NEEDED =
  'PATH HOME USERPROFILE SystemRoot APPDATA LOCALAPPDATA ProgramData TMPDIR TEMP'.split(' ');

/**
 * Runs a platform's own program: without a shell, with an environment that holds only what it needs,
 * with a deadline, and never for a pull request, which may come from anybody. What the program says
 * on stderr is not repeated: it may quote a value.
 *
 * @param program its name, looked for on the PATH only
 */
export async function runProgram(program: string, options: RunOptions): Promise<RunResult> {
  if (options.pullRequest) {
    return refusal('pull-request', `${program} is not run for a pull request`);
  }
  const { execa } = await import('execa');
  const { args, folder = tmpdir(), signal, deadline = DEADLINE_MS } = options;
  const running = execa(program, [...args], {
    cwd: folder,
    env: environment(options),
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    stderr: 'ignore',
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  let late = signal?.aborted === true;
  const stop = () => {
    late = true;
    running.kill('SIGKILL');
    // What the program has started may go on and hold the pipe open.
    running.stdout.destroy();
  };
  if (late) stop();
  const timer = setTimeout(stop, deadline);
  signal?.addEventListener('abort', stop, { once: true });
  const result = await running;
  clearTimeout(timer);
  signal?.removeEventListener('abort', stop);
  if (late) return refusal('timeout', `${program} did not answer in time`);
  if (!result.failed) return { ok: true, output: result.stdout };
  if (result.code === 'ENOENT') return refusal('not-found', `${program} is not installed`);
  if (result.isMaxBuffer) return refusal('too-much', `${program} printed more than is read`);
  return refusal('failed', result.shortMessage?.split('\n')[0] ?? `${program} failed`);
}

function refusal(reason: RunFailure, message: string): RunResult {
  return { ok: false, reason, message };
}

function environment({ env, passes }: RunOptions): Record<string, string> {
  const names = passes === 'everything' ? Object.keys(env) : [...NEEDED, ...passes];
  const given = names.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(given),
    LC_ALL: 'C',
    // Else Windows looks into the folder before the PATH: https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-needcurrentdirectoryforexepathw
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}
