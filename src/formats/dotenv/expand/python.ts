import type { Token } from '../scan/types.ts';
import type { Scope } from '../scope.ts';
import type { ParseOptions } from '../types.ts';

/** https://saurabh-kumar.com/python-dotenv/#variable-expansion */
export function resolvePython(tokens: readonly Token[], scope: Scope, options: ParseOptions): void {
  const environmentWins = options.load === true && options.override !== true;
  const look = environmentWins ? scope.environmentFirst : scope.fileFirst;
  for (const token of tokens) {
    scope.assign(token, () => {
      if (token.value === undefined) return null;
      return options.interpolate === false ? token.value : interpolate(token.value, scope, look);
    });
  }
  if (options.load === true) applyToEnvironment(scope, environmentWins);
}

/** `${NAME}` and `${NAME:-default}` alone, in one pass; the default is for a name that is not set. */
function interpolate(value: string, scope: Scope, look: Scope['fileFirst']): string {
  let result = '';
  let copied = 0;
  let open = value.indexOf('${');
  while (open >= 0) {
    const stop = nextOf(value, open + 2);
    if (stop < 0) break;
    const hasDefault = value.startsWith(':-', stop);
    const close = hasDefault ? value.indexOf('}', stop) : stop;
    if (close < 0) break;
    if (value[close] === '}') {
      const name = value.slice(open + 2, stop);
      const fallback = hasDefault ? value.slice(stop + 2, close) : '';
      const known = scope.values.get(name) === null ? '' : look(name);
      const found = known ?? fallback;
      scope.spend(found.length);
      result += value.slice(copied, open) + found;
      copied = close + 1;
    }
    open = value.indexOf('${', close + 1);
  }
  return result + value.slice(copied);
}

function nextOf(value: string, at: number): number {
  const pattern = /[:}]/g;
  pattern.lastIndex = at;
  return pattern.exec(value)?.index ?? -1;
}

function applyToEnvironment(scope: Scope, environmentWins: boolean): void {
  for (const name of scope.values.keys()) {
    const preset = scope.env.get(name);
    if (preset !== undefined && environmentWins) scope.values.set(name, preset);
    else if (scope.values.get(name) === null) scope.values.delete(name);
  }
}
