import { fill, parseTemplate } from '../../compose/interpolate.ts';
import { TooComplex } from '../budget.ts';
import type { Token } from '../scan/types.ts';
import { Rejection, type Scope } from '../scope.ts';

/** https://docs.docker.com/reference/compose-file/interpolation/ */
export function resolveCompose(tokens: readonly Token[], scope: Scope): void {
  for (const token of tokens) {
    if (!token.hadEquals && scope.env.get(token.name) === undefined) continue;
    scope.assign(token, () => {
      if (token.value === undefined) return scope.env.get(token.name) ?? null;
      return token.quote === 'single' ? token.value : substitute(token.value, scope);
    });
  }
  // Names that begin with a digit are read and then left out.
  for (const name of scope.values.keys()) if (/^\s*\d/.test(name)) scope.values.delete(name);
}

/** An env file is interpolated as the Compose file is. */
function substitute(text: string, scope: Scope): string {
  scope.spend(text.length);
  const result = fill(parseTemplate(text), (name) => {
    const value = scope.environmentFirst(name);
    scope.spend(value?.length ?? 0);
    return value;
  });
  if (result.ok) return result.value;
  const { code } = result.fault;
  if (code === 'too-large') throw new TooComplex();
  throw new Rejection(code === 'malformed' ? 'invalid-substitution' : code);
}
