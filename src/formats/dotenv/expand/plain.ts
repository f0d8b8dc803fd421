import type { Token } from '../scan/types.ts';
import { lastOfEach, type Scope } from '../scope.ts';

/** Values are what they are. */
export function resolveLiteral(tokens: readonly Token[], scope: Scope): void {
  for (const token of tokens) scope.assign(token, () => token.value ?? null);
}

/** A name alone takes its value from the process that reads the file, or is left out. */
export function resolveKvfile(tokens: readonly Token[], scope: Scope): void {
  for (const token of tokens) {
    const value = token.value ?? scope.env.get(token.name);
    if (value !== undefined) scope.assign(token, () => value);
  }
}

/** A value that begins with `$` is the value of another name. https://django-environ.readthedocs.io/en/latest/tips.html#proxy-value */
export function resolveDjango(tokens: readonly Token[], scope: Scope): void {
  const winners = lastOfEach(tokens);
  for (const [name, token] of winners) scope.values.set(name, token.value ?? '');
  for (const token of winners.values()) {
    scope.assign(token, () => follow(token.value ?? '', scope));
  }
}

function follow(value: string, scope: Scope): string | null {
  let result = value;
  while (result.startsWith('$')) {
    scope.spend(result.length + 1000);
    const next = scope.environmentFirst(result.replace(/^\$+/, ''));
    if (next === undefined) return null;
    result = next;
  }
  return result;
}
