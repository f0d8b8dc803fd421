import pc from 'picocolors';
import type { Shell } from '../report/shell.ts';
import type { Terminal } from '../report/terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>;

/** Longer lines are hard to read, however wide the terminal. */
const MAX_WIDTH = 110;

/** How to write for people to a stream. */
export function terminalOf(stream: Stream, env: Environment, color: boolean | undefined): Terminal {
  const width = stream.isTTY && stream.columns > 0 ? Math.min(stream.columns, MAX_WIDTH) : 80;
  return { width, shell: shellOf(env), paint: pc.createColors(color ?? isColoured(stream, env)) };
}

/**
 * PowerShell names its module path in what it starts; a POSIX shell on Windows, such as Git's, has
 * SHELL as well: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_psmodulepath
 */
function shellOf({ PSModulePath, SHELL }: Environment): Shell {
  return PSModulePath !== undefined && SHELL === undefined ? 'powershell' : 'posix';
}

/**
 * `NO_COLOR` (https://no-color.org) beats `FORCE_COLOR` (https://force-color.org) beats the
 * terminal. The log of a CI is no terminal; its workflow sets `FORCE_COLOR` where it shows colours.
 */
function isColoured({ isTTY }: Stream, env: Environment): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return isTTY === true && env.TERM !== 'dumb';
}
