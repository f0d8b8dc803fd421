/**
 * The wildcard patterns of `${name#pattern}`, `${name%pattern}` and `${name/pattern/text}`: `*`, `?`
 * and `\` before one of them, but no brackets:
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 *
 * Patterns come from the file, so they are matched by following all states at once: a regular
 * expression with several `.*` would take exponential time on a hostile one.
 */

type Step =
  | { readonly kind: 'literal'; readonly char: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' };

/** More comparisons than this are given up. */
const MOST_WORK = 5_000_000;

/** Reads a pattern; `undefined` where an escape is not allowed. */
export function readPattern(pattern: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  const chars = [...pattern];
  for (let index = 0; index < chars.length; index++) {
    const char = chars[index] ?? '';
    if (char === '*') {
      if (steps.at(-1)?.kind !== 'star') steps.push({ kind: 'star' });
    } else if (char === '?') {
      steps.push({ kind: 'any' });
    } else if (char === '\\') {
      const next = chars[index + 1];
      // A slash and a brace are escaped for the sake of the word around the pattern.
      if (next === undefined || !'}/*?\\'.includes(next)) return undefined;
      steps.push({ kind: 'literal', char: next });
      index++;
    } else {
      steps.push({ kind: 'literal', char });
    }
  }
  return steps;
}

/** The value without its shortest or longest beginning that matches; `undefined`: given up. */
export function withoutPrefix(value: string, steps: readonly Step[], longest: boolean) {
  const chars = [...value];
  const work = { left: MOST_WORK };
  const end = matchAt(chars, 0, steps, longest, work);
  if (work.left < 0) return undefined;
  return end === undefined ? value : chars.slice(end).join('');
}

/** The value without its shortest or longest end that matches; `undefined`: given up. */
export function withoutSuffix(value: string, steps: readonly Step[], longest: boolean) {
  const backwards = withoutPrefix([...value].reverse().join(''), [...steps].reverse(), longest);
  return backwards === undefined ? undefined : [...backwards].reverse().join('');
}

/** The value with the first match, or every one, replaced; `undefined`: given up. */
export function replaced(
  value: string,
  steps: readonly Step[],
  replacement: string,
  all: boolean,
): string | undefined {
  const chars = [...value];
  const work = { left: MOST_WORK };
  let result = '';
  let at = 0;
  let lastEnd = -1;
  while (at <= chars.length) {
    const end = matchAt(chars, at, steps, true, work);
    if (work.left < 0) return undefined;
    // Right after a match, nothing is no match of its own.
    if (end !== undefined && !(end === at && at === lastEnd)) {
      const matched = chars.slice(at, end).join('');
      result += all ? fillTemplate(replacement, matched) : replacement;
      if (!all) return result + chars.slice(end).join('');
      lastEnd = end;
      if (end > at) {
        at = end;
        continue;
      }
    }
    result += chars[at] ?? '';
    at++;
  }
  return result;
}

/** BuildKit gives the text for every match to Go's templates: https://pkg.go.dev/regexp#Regexp.Expand */
function fillTemplate(template: string, matched: string): string {
  return template.replace(
    /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,
    (dollar, braced?: string, bare?: string) => {
      if (dollar === '$$') return '$';
      return /^0+$/.test(braced ?? bare ?? '') ? matched : '';
    },
  );
}

/** Where the shortest or longest match that begins at `start` ends. */
function matchAt(
  chars: readonly string[],
  start: number,
  steps: readonly Step[],
  longest: boolean,
  work: { left: number },
): number | undefined {
  let states = new Set(behindStars(0, steps));
  let found: number | undefined;
  for (let at = start; ; at++) {
    if (states.has(steps.length)) {
      found = at;
      if (!longest) return found;
    }
    const char = chars[at];
    if (char === undefined || states.size === 0) return found;
    work.left -= states.size;
    if (work.left < 0) return undefined;
    const next = new Set<number>();
    for (const state of states) {
      for (const after of statesAfter(state, char, steps)) next.add(after);
    }
    states = next;
  }
}

function statesAfter(state: number, char: string, steps: readonly Step[]): readonly number[] {
  const step = steps[state];
  if (step === undefined) return [];
  if (step.kind === 'literal') return step.char === char ? behindStars(state + 1, steps) : [];
  if (char === '\n') return [];
  return behindStars(step.kind === 'star' ? state : state + 1, steps);
}

/** A state, and the ones that are reached from it because a star may match nothing. */
function behindStars(state: number, steps: readonly Step[]): readonly number[] {
  return steps[state]?.kind === 'star' ? [state, ...behindStars(state + 1, steps)] : [state];
}
