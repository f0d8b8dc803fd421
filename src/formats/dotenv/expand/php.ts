import type { Token } from '../scan/types.ts';
import type { Scope } from '../scope.ts';

const REFERENCE = /^\$\{([a-zA-Z0-9_.]+)\}/;

/** https://github.com/vlucas/phpdotenv#nesting-variables */
export function resolvePhp(tokens: readonly Token[], scope: Scope): void {
  for (const token of tokens) {
    scope.assign(token, () => {
      if (token.value === undefined) return null;
      return nested(token.value, token.dollars ?? [], scope);
    });
  }
}

/** From the last `${NAME}` to the first, each seeing what the later ones became; unknown names stay. */
function nested(value: string, dollars: readonly number[], scope: Scope): string {
  let rest = '';
  let end = value.length;
  for (const at of dollars.toReversed()) {
    rest = value.slice(at, end) + rest;
    end = at;
    if (value[at + 1] !== '{') continue;
    scope.spend(rest.length);
    const match = REFERENCE.exec(rest);
    const found = match ? scope.environmentFirst(match[1] ?? '') : undefined;
    if (match && found !== undefined) rest = found + rest.slice(match[0].length);
  }
  return value.slice(0, end) + rest;
}
