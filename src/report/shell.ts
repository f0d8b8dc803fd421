/** A family of shells, by how it quotes. */
export type Shell = 'posix' | 'powershell';

/** Words that no shell splits or expands. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/**
 * A command line that gives a program exactly these arguments.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function commandLine(words: readonly string[], shell: Shell): string {
  return words.map((word) => quoted(word, shell)).join(' ');
}

function quoted(word: string, shell: Shell): string {
  if (PLAIN.test(word) && !(shell === 'powershell' && /[@%,]/.test(word))) return word;
  const inner = shell === 'posix' ? word.replaceAll("'", "'\\''") : word.replaceAll("'", "''");
  return `'${inner}'`;
}
