/** One simple command of a shell script. */
export interface Command {
  readonly words: readonly string[];
  /** Names that it is given in front, and those that it exports. */
  readonly sets: readonly string[];
}

/**
 * The commands of a RUN, roughly as a shell splits them: quotes keep words together, and nothing is
 * expanded. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09
 */
export function commandsOf(script: string): readonly Command[] {
  const commands: Command[] = [];
  let words: string[] = [];
  const finish = () => {
    if (words.length > 0) commands.push(commandOf(words));
    words = [];
  };
  for (const [token] of script.matchAll(TOKEN)) {
    if (/^\s+$/.test(token) && !token.includes('\n')) continue;
    if (/^[\n;&|(){}]/.test(token) || token.includes('\n')) finish();
    else words.push(token.replace(/["']/g, ''));
  }
  finish();
  return commands;
}

/** Blanks, what ends a command, or a word with the quotes in it. */
const TOKEN = /\s+|&&|\|\||[;&|(){}]|(?:[^\s;&|(){}"']|"[^"]*"?|'[^']*'?|(?<=\$)\{[^}]*\})+/g;
const ASSIGNMENT = /^([A-Za-z_]\w*)=/;

function commandOf(words: readonly string[]): Command {
  const sets: string[] = [];
  let index = 0;
  const exporting = words[0] === 'export';
  for (const word of words) {
    const name = ASSIGNMENT.exec(word)?.[1];
    if (name !== undefined) sets.push(name);
    else if (!LAUNCHERS.has(word)) break;
    index++;
  }
  return { words: exporting ? ['export', ...words.slice(index)] : words.slice(index), sets };
}

const LAUNCHERS = new Set([
  'export',
  'env',
  'cross-env',
  'cross-env-shell',
  'sudo',
  'time',
  'exec',
]);
