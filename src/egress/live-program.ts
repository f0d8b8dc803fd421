import type { Context } from '../../providers/types.ts';
import { UserError } from '../errors.ts';
import { readJson } from '../formats/json.ts';
import type { Guard } from '../net/answer.ts';
import { type RunFailure, runProgram } from '../net/run.ts';
import { type Found, type LivePlatform, liveLists, type Settings } from './live.ts';

/** A platform whose lists are read by its own program, with the login that the program has. */
export interface ProgramPlatform<T> extends Omit<LivePlatform, 'find'> {
  readonly program: string;
  /** What of the environment leads the program to its login, as its manual names it. */
  readonly passes: readonly string[];
  /** What the login needs: the end of "log in as somebody with …". */
  readonly needs: string;
  args(settings: Settings): readonly string[];
  readonly validate: Guard<T>;
  found(answer: T, settings: Settings): Found;
}

/** As every program takes them that goes out by HTTP. */
const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/** A platform as a source of allowlists. */
export function programLists<T>(platform: ProgramPlatform<T>) {
  return liveLists({
    ...platform,
    async find(settings, context) {
      const args = platform.args(settings);
      const answer = await answerOf(platform, args, context);
      return platform.found(answer, settings);
    },
  });
}

async function answerOf<T>(
  platform: ProgramPlatform<T>,
  args: readonly string[],
  { env, pullRequest, signal }: Context,
): Promise<T> {
  const { program, validate } = platform;
  const passes = [...platform.passes, ...PROXIES];
  const result = await runProgram(program, { args, env, passes, pullRequest, signal });
  if (!result.ok) {
    const { reason, message } = result;
    // The hint has the whole command.
    const why = reason === 'failed' ? `${program} failed` : message;
    throw unread(platform, why, hintOf(platform, args, reason));
  }
  const answer = readJson(result.output);
  if (answer.ok && validate(answer.value)) return answer.value;
  throw unread(platform, `${program} printed something else`, `Update ${program}, and try again`);
}

function unread<T>({ id, title }: ProgramPlatform<T>, why: string, hint: string): UserError {
  return new UserError(`${id}-unread`, `${title} could not be read: ${why}`, { hint });
}

/** The program says why to whoever runs it, and to nobody else. */
function hintOf<T>(
  { program, needs }: ProgramPlatform<T>,
  args: readonly string[],
  reason: RunFailure,
): string {
  const login = `log in as somebody with ${needs}`;
  if (reason === 'not-found') return `Install ${program}, and ${login}`;
  return `Run \`${[program, ...args].join(' ')}\` to see why, or ${login}`;
}
