import { type Expression, literalKey, partsOf } from '../../../src/formats/expressions/ast.ts';
import { entriesOf, entryOf, itemsOf, type YamlNode } from '../../../src/formats/yaml-tree.ts';

/** What is known where an expression stands. */
export interface Scope {
  /** `strategy.matrix` of the job. */
  readonly matrix?: YamlNode;
  /** All values that an input of the workflow can have, where they are known. */
  input(name: string): readonly string[] | undefined;
  /** Conditions without which what asks would not run; see `conditionsOf`. */
  readonly holds?: ReadonlySet<string>;
}

/** More combinations than this are as good as unknown. */
const MAX_VALUES = 256;

/** Every text that an expression can yield; `undefined` where that is not known. */
export function possibleTexts(expression: Expression, scope: Scope): readonly string[] | undefined {
  if (isCorrelated(expression, scope)) return undefined;
  const texts = evaluate(expression, scope);
  return texts === undefined ? undefined : [...new Set(texts)].sort();
}

/** What is known of a computed name, with `*` for each unknown part. */
export function patternOf(expression: Expression, scope: Scope): string {
  const texts = possibleTexts(expression, scope);
  if (texts?.length === 1) return texts[0] ?? '*';
  if (expression.kind !== 'call' || expression.name !== 'format') return '*';
  const [template, ...args] = expression.args;
  const text = template === undefined ? undefined : evaluate(template, scope)?.[0];
  if (text === undefined) return '*';
  return fill(text, (index) => {
    const arg = args[index];
    return arg === undefined ? '*' : patternOf(arg, scope);
  }).replace(/\*+/g, '*');
}

function evaluate(expression: Expression, scope: Scope): readonly string[] | undefined {
  switch (expression.kind) {
    case 'literal':
      return [expression.value === null ? '' : String(expression.value)];
    case 'or':
      return alternatives(expression.args, scope);
    case 'and':
      return evaluate(expression.args.at(-1) ?? expression, scope);
    case 'member':
      return memberTexts(expression, scope);
    case 'call':
      return expression.name === 'format' ? formatted(expression.args, scope) : undefined;
    default:
      return undefined;
  }
}

/** An alternative that is never empty hides those behind it. */
function alternatives(args: readonly Expression[], scope: Scope): readonly string[] | undefined {
  const found: string[] = [];
  for (const arg of args) {
    const texts = evaluate(arg, scope);
    if (texts === undefined) return undefined;
    found.push(...texts.filter((text) => text !== '' || arg === args.at(-1)));
    if (isReached(arg, scope) && !texts.includes('')) break;
  }
  return found;
}

/** `a && 'x'` yields x wherever nothing runs without `a`. */
function isReached(expression: Expression, { holds }: Scope): boolean {
  if (expression.kind !== 'and') return true;
  const conditions = expression.args.slice(0, -1).flatMap(conditionsOf);
  return conditions.every((condition) => holds?.has(condition));
}

/** What must hold for an expression to be true, each as a text that is alike for like conditions. */
export function conditionsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'and') return expression.args.flatMap(conditionsOf);
  return [JSON.stringify(expression, (key, value: unknown) => (key === 'at' ? undefined : value))];
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#format */
function formatted(args: readonly Expression[], scope: Scope): readonly string[] | undefined {
  const [template, ...values] = args.map((arg) => evaluate(arg, scope));
  if (template === undefined) return undefined;
  let rows: readonly (readonly string[])[] = [[]];
  for (const texts of values) {
    if (texts === undefined || rows.length * texts.length > MAX_VALUES) return undefined;
    rows = rows.flatMap((row) => texts.map((text) => [...row, text]));
  }
  return template.flatMap((text) => rows.map((row) => fill(text, (index) => row[index] ?? '')));
}

function fill(template: string, value: (index: number) => string): string {
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index: string | undefined) =>
    index === undefined ? found.slice(1) : value(Number(index)),
  );
}

function memberTexts(
  expression: Expression & { kind: 'member' },
  scope: Scope,
): readonly string[] | undefined {
  const path = pathOf(expression);
  const [root, first = '', ...rest] = path ?? [];
  if (root === 'inputs' && rest.length === 0) return scope.input(first);
  if (root !== 'matrix' || scope.matrix?.kind !== 'map') return undefined;
  const { matrix } = scope;
  if (entryOf(matrix, 'exclude') !== undefined) return undefined;
  const base = entryOf(matrix, first);
  const include = entryOf(matrix, 'include');
  if (base?.kind === 'text' || include?.kind === 'text') return undefined;
  const added = itemsOf(include).flatMap((item) => entryOf(item, first) ?? []);
  const values = [...itemsOf(base), ...added].map((item) => literalAt(item, rest));
  // Combinations that an `include` adds nothing to have none of what only others add.
  if (base === undefined && added.length > 0 && !isIncludeOnly(matrix, first)) values.push('');
  return values.length > 0 && values.every((text) => text !== undefined) ? values : undefined;
}

function isIncludeOnly(matrix: YamlNode, name: string): boolean {
  const items = itemsOf(entryOf(matrix, 'include'));
  return entriesOf(matrix).length === 1 && items.every((item) => entryOf(item, name) !== undefined);
}

function literalAt(node: YamlNode, path: readonly string[]): string | undefined {
  let found: YamlNode | undefined = node;
  for (const key of path) found = entryOf(found, key);
  if (found?.kind !== 'text' || found.text.includes('${' + '{')) return undefined;
  return found.text;
}

/** `matrix.a.b` as its names; `undefined` where one of them is computed. */
function pathOf(expression: Expression): readonly string[] | undefined {
  if (expression.kind === 'root') return [expression.name];
  if (expression.kind !== 'member') return undefined;
  const key = literalKey(expression);
  const before = pathOf(expression.of);
  return key === undefined || before === undefined ? undefined : [...before, key];
}

/** Two names of a matrix that is more than a product go together in ways that are not looked into. */
function isCorrelated(expression: Expression, { matrix }: Scope): boolean {
  const names = new Set(matrixNames(expression));
  const isProduct = entriesOf(matrix).every(
    ({ key }) => !['include', 'exclude'].includes(key.text),
  );
  return names.size > 1 && !isProduct;
}

function* matrixNames(expression: Expression): Generator<string> {
  const path = pathOf(expression);
  if (path?.[0] === 'matrix') yield path.slice(1, 2).join();
  else for (const part of partsOf(expression)) yield* matrixNames(part);
}
