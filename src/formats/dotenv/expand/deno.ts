import type { Token } from '../scan/types.ts';
import type { Scope } from '../scope.ts';

const REFERENCE = /\\\$|\$\{([^}]*)(?:\}|$)|\$([A-Za-z0-9]*)/g;

/**
 * The first entry of a name wins, because the second finds it set; an unbraced name ends at `_`,
 * and everything up to `}` is the name, so that defaults are not known.
 * https://docs.deno.com/runtime/reference/env_variables/
 */
export function resolveDeno(tokens: readonly Token[], scope: Scope): void {
  const first = new Map<string, string | null>();
  const winners = new Map<string, Token>();
  for (const token of tokens) {
    scope.assign(token, () => expand(token, scope));
    if (first.has(token.name)) continue;
    first.set(token.name, scope.values.get(token.name) ?? null);
    winners.set(token.name, token);
  }
  for (const [name, value] of first) scope.values.set(name, value);
  for (const [name, token] of winners) scope.winners.set(name, token);
}

function expand(token: Token, scope: Scope): string {
  const value = token.value ?? '';
  const literal =
    token.quote === 'single' || token.quote === 'backtick' || /^['"`]/.test(token.raw);
  if (literal && token.quote !== 'double') return value;
  return value.replace(REFERENCE, (match, braced: string | undefined, bare: string | undefined) => {
    if (match.startsWith('\\')) return '$';
    const name = braced ?? bare ?? '';
    const found = name === '' ? '' : (scope.environmentFirst(name) ?? '');
    scope.spend(found.length);
    return found;
  });
}
