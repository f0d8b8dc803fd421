import type { Token } from '../scan/types.ts';
import { lastOfEach, type Scope } from '../scope.ts';

const REFERENCE = /^\$\{?(\w+)(?::-([^}\\]*))?\}?/;

/**
 * Next bundles an old dotenv-expand that works from the last `$` to the first, prefers a default to
 * the file's own value, and sees later entries.
 * https://nextjs.org/docs/app/guides/environment-variables#referencing-other-variables
 */
export function resolveNext(tokens: readonly Token[], scope: Scope): void {
  const winners = lastOfEach(tokens);
  for (const [name, token] of winners) scope.values.set(name, token.value ?? '');
  for (const [name, token] of winners) {
    scope.assign(token, () => {
      const value = scope.env.get(name) ?? token.value ?? '';
      return expand(value, scope).replaceAll('\\$', '$');
    });
  }
}

function expand(value: string, scope: Scope): string {
  let result = value;
  for (let at = lastDollar(result); at >= 0; at = lastDollar(result)) {
    scope.spend(result.length);
    const match = REFERENCE.exec(result.slice(at));
    if (!match) return result;
    const [reference, name = '', fallback] = match;
    const found = scope.env.get(name) || fallback || scope.environmentFirst(name) || '';
    result = result.replace(reference, found);
  }
  return result;
}

function lastDollar(value: string): number {
  let at = value.lastIndexOf('$');
  while (at > 0 && value[at - 1] === '\\') at = value.lastIndexOf('$', at - 1);
  return at;
}
