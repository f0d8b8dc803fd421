import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED, UNCHECKED } from '../../need/judgement.ts';

/** A variable that a command line expands. */
export interface Expansion {
  readonly name: string;
  /** Offset in the command line. */
  readonly offset: number;
  readonly judgement: Judgement;
}

const POSIX = /\$(?:\{([A-Za-z_]\w*)(:?[-=+?])?|([A-Za-z_]\w*))/y;
const WINDOWS = /%([A-Z_][A-Z0-9_]+)%/g;
const ASSIGNED = /(?:^|[;&|(\s])([A-Za-z_]\w*)=(?:"[^"]*"|'[^']*'|[^\s;&|"'])*/g;
const LOOPS = /\b(?:for|read)\s+([A-Za-z_]\w*)/g;

/**
 * The variables that a POSIX command line expands, and `%NAME%` of Windows; single quotes and
 * backslashes keep a `$` as it is, and a name that the line itself sets before is no read.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02
 */
export function expansions(line: string): readonly Expansion[] {
  const assigned = assignments(line);
  const found = [...posix(line), ...windows(line)];
  return found.filter(({ name, offset }) => (assigned.get(name) ?? Number.MAX_VALUE) > offset);
}

function posix(line: string): readonly Expansion[] {
  const found: Expansion[] = [];
  let quoted = false;
  let inDouble = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\' && !quoted) at += 1;
    else if (char === "'" && !inDouble) quoted = !quoted;
    else if (char === '"' && !quoted) inDouble = !inDouble;
    if (char !== '$' || quoted) continue;
    POSIX.lastIndex = at;
    const match = POSIX.exec(line);
    const name = match?.[1] ?? match?.[3];
    if (name !== undefined) found.push({ name, offset: at, judgement: judgementOf(match?.[2]) });
  }
  return found;
}

function windows(line: string): readonly Expansion[] {
  return [...line.matchAll(WINDOWS)].map((match) => ({
    name: match[1] ?? '',
    offset: match.index,
    judgement: UNCHECKED,
  }));
}

function judgementOf(operator: string | undefined): Judgement {
  if (operator === undefined) return UNCHECKED;
  if (operator.endsWith('?')) {
    return operator === ':?' ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
  }
  return operator.endsWith('+') ? OPTIONAL : DEFAULTED;
}

/** Where the line first sets each name. `A=1 command` and `cross-env A=1 command` do as well. */
function assignments(line: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of [...line.matchAll(ASSIGNED), ...line.matchAll(LOOPS)]) {
    const name = match[1] ?? '';
    if (!found.has(name)) found.set(name, match.index + match[0].length);
  }
  return found;
}
