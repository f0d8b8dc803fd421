import type { Token } from '../scan/types.ts';
import { Rejection, type Scope } from '../scope.ts';
import { matchingParentheses } from './parentheses.ts';

const VARIABLE = /(\\)?\$(?!\()\{?([A-Z0-9_]+)?\}?/gi;
const MODE = 'DOTENV_LINEBREAK_MODE';

/** https://github.com/bkeepers/dotenv#variable-substitution */
export function resolveRuby(tokens: readonly Token[], scope: Scope): void {
  for (const token of tokens) {
    scope.assign(token, () => {
      const preset = token.name === MODE ? undefined : scope.env.get(token.name);
      if (preset !== undefined) return preset;
      if (token.exported && !token.value) return exportedBefore(token, scope);
      return evaluate(token, scope);
    });
  }
}

/** `export NAME` is only allowed for a name that has a value already. */
function exportedBefore(token: Token, scope: Scope): string | null {
  const value = scope.values.get(token.name);
  if (value === undefined) throw new Rejection('unset-export');
  return value;
}

function evaluate(token: Token, scope: Scope): string {
  const value = token.value ?? '';
  if (token.quote === 'single') return value;
  const lines = token.quote === 'double' ? lineBreaks(value, scope) : value;
  const plain = lines.replace(/\\([^$])/g, '$1');
  const commands = withoutEscapedCommands(plain, scope);
  return commands.replace(VARIABLE, (match, escaped?: string, name?: string) => {
    if (escaped) return match.slice(1);
    if (name === undefined) return match;
    const found = scope.fileFirst(name) ?? '';
    scope.spend(found.length);
    return found;
  });
}

function lineBreaks(value: string, scope: Scope): string {
  const mode = scope.values.get(MODE) ?? scope.env.get(MODE);
  if (mode === 'legacy') return value.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
  // A second backslash survives the unescaping that follows.
  return value.replace(/\\([nr])/g, '\\\\$1');
}

/** Takes the backslash off `\$(…)` and notes `$(…)`, which the gem runs. */
function withoutEscapedCommands(value: string, scope: Scope): string {
  if (!value.includes('$(')) return value;
  const closings = matchingParentheses(value);
  let result = '';
  let copied = 0;
  for (let at = value.indexOf('$('); at >= 0; at = value.indexOf('$(', at + 1)) {
    const close = closings.get(at + 1);
    if (close === undefined || close === at + 2 || at < copied) continue;
    if (value[at - 1] !== '\\') {
      scope.needsShell();
      return value;
    }
    result += value.slice(copied, at - 1) + value.slice(at, close + 1);
    copied = close + 1;
  }
  return result + value.slice(copied);
}
