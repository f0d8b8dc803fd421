import type { Token } from '../scan/types.ts';
import { lastOfEach, type Scope } from '../scope.ts';

const REFERENCE = /(?<!\\)\$\{([^{}]+)\}|(?<!\\)\$([A-Za-z_][A-Za-z0-9_]*)/;
const OPERATOR = /:\+|\+|:-|-/;
const COMMAND = /(?<!\\)\$\([^)]/;

type Look = (name: string) => string | undefined;
interface Rules {
  /** `-` and `+` ask whether the name is set, not whether it is empty. */
  readonly knowsSet: boolean;
  readonly runsCommands: boolean;
}

/** https://github.com/motdotla/dotenv-expand#what-rules-does-the-expansion-engine-follow */
export function resolveExpand12(tokens: readonly Token[], scope: Scope): void {
  resolve(tokens, scope, { knowsSet: false, runsCommands: false });
}

/** https://github.com/motdotla/dotenv-expand/blob/master/CHANGELOG.md */
export function resolveExpand1000(tokens: readonly Token[], scope: Scope): void {
  resolve(tokens, scope, { knowsSet: true, runsCommands: true });
}

/** Vite's copy of dotenv-expand looks at the raw values of later entries too. https://vite.dev/guide/env-and-mode */
export function resolveVite(tokens: readonly Token[], scope: Scope): void {
  for (const [name, token] of lastOfEach(tokens)) scope.values.set(name, token.value ?? '');
  resolve(tokens, scope, { knowsSet: false, runsCommands: false });
}

function resolve(tokens: readonly Token[], scope: Scope, rules: Rules): void {
  for (const [name, token] of lastOfEach(tokens)) {
    scope.assign(token, () => {
      const value = token.value ?? '';
      const preset = scope.env.get(name);
      const result = preset || expand(value, scope, rules);
      if (rules.runsCommands && runsCommand(result)) scope.needsShell();
      return result.replaceAll('\\$', '$');
    });
  }
}

function expand(value: string, scope: Scope, rules: Rules): string {
  const seen = new Set<string>();
  let result = value;
  for (let match = REFERENCE.exec(result); match; match = REFERENCE.exec(result)) {
    seen.add(result);
    scope.spend(result.length);
    const expression = match[1] ?? match[2] ?? '';
    const { name, fallback, found } = evaluate(expression, scope.environmentFirst, rules);
    const usable = found !== undefined && !seen.has(found);
    // A string as replacement gives `$$` and `$&` their special meaning, as it does there.
    result = result.replace(match[0], usable ? found : fallback);
    if (result === scope.values.get(name)) break;
  }
  return result;
}

function runsCommand(value: string): boolean {
  const at = COMMAND.exec(value)?.index;
  return at !== undefined && value.includes(')', at + 3);
}

/** What an expression stands for: the value found, else the fallback. */
function evaluate(expression: string, look: Look, rules: Rules) {
  const operator = OPERATOR.exec(expression);
  const name = operator ? expression.slice(0, operator.index) : expression;
  const word = operator ? expression.slice(operator.index + operator[0].length) : '';
  const value = look(name);
  const asksSet = rules.knowsSet && operator?.[0].length === 1;
  const present = asksSet ? value !== undefined : Boolean(value);
  if (operator?.[0].endsWith('+')) return { name, fallback: present ? word : '', found: undefined };
  return { name, fallback: word, found: present ? value : undefined };
}
