import type { Part, Token } from '../scan/types.ts';
import { Rejection, type Scope } from '../scope.ts';

/** https://www.gnu.org/software/bash/manual/bash.html#Shell-Parameter-Expansion */
export function resolveShell(tokens: readonly Token[], scope: Scope): void {
  for (const token of tokens) {
    // `export NAME` keeps the value that the name has.
    if (!token.hadEquals) continue;
    scope.assign(token, () => join(token.parts ?? [], scope));
  }
}

function join(parts: readonly Part[], scope: Scope): string {
  let result = '';
  for (const part of parts) result += evaluate(part, scope);
  scope.spend(result.length);
  return result;
}

function evaluate(part: Part, scope: Scope): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'shell') {
    scope.needsShell();
    return '';
  }
  if (part.name === '') return join(part.word, scope);
  const value = scope.fileFirst(part.name);
  const { operator, word } = part;
  if (operator === '') return value ?? '';
  const present = operator.startsWith(':') ? Boolean(value) : value !== undefined;
  if (operator.endsWith('+')) return present ? join(word, scope) : '';
  if (present) return value ?? '';
  if (operator.endsWith('?')) throw new Rejection('required-unset');
  return join(word, scope);
}
