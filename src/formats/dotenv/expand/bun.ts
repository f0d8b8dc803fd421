import type { Token } from '../scan/types.ts';
import { lastOfEach, type Scope } from '../scope.ts';

const REFERENCE = /\\\$|\$\{(\w+)(?::-([^}\\]*))?\}|\$(\w+)/g;

/** https://bun.com/docs/runtime/environment-variables#expansion */
export function resolveBun(tokens: readonly Token[], scope: Scope): void {
  const winners = lastOfEach(tokens);
  for (const [name, token] of winners) scope.values.set(name, token.value ?? '');
  for (const [name, token] of winners) {
    scope.assign(token, () => scope.env.get(name) ?? expand(token.value ?? '', scope));
  }
}

/** One pass; what it cannot read, such as `${X-y}` or `$(x)`, stays. */
function expand(value: string, scope: Scope): string {
  return value.replace(
    REFERENCE,
    (_, braced: string | undefined, fallback: string | undefined, bare: string | undefined) => {
      const name = braced ?? bare;
      if (name === undefined) return '$';
      const found = scope.environmentFirst(name) ?? fallback ?? '';
      scope.spend(found.length);
      return found;
    },
  );
}
