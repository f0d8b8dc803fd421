/** One expression of GitHub Actions as plain data; `at` is where it starts in the expression's text. */
export type Expression = Literal | Root | Member | Call | Choice | Operation;

export interface Literal {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
  readonly at: number;
}

/** A context by itself, such as `secrets`. */
export interface Root {
  readonly kind: 'root';
  /** Lower case, as contexts ignore case. */
  readonly name: string;
  readonly at: number;
}

/** `of.key`, `of['key']`, `of[key]`, or `of.*`. */
export interface Member {
  readonly kind: 'member';
  readonly of: Expression;
  readonly key: Expression | '*';
  readonly at: number;
}

export interface Call {
  readonly kind: 'call';
  /** Lower case, as functions ignore case. */
  readonly name: string;
  readonly args: readonly Expression[];
  readonly at: number;
}

/** `a || b || c`, or `a && b && c`: the value of one of them. */
export interface Choice {
  readonly kind: 'or' | 'and';
  readonly args: readonly Expression[];
  readonly at: number;
}

/** A comparison or a negation: it yields true or false, never the value of an operand. */
export interface Operation {
  readonly kind: 'test';
  /** Such as `==` and `!`. */
  readonly operator: string;
  readonly args: readonly Expression[];
  readonly at: number;
}

/** What stands directly in an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'root':
      return [];
    case 'member':
      return expression.key === '*' ? [expression.of] : [expression.of, expression.key];
    default:
      return expression.args;
  }
}

/** The key of a member where it is written out: `secrets.X` and `secrets['X']`. */
export function literalKey(expression: Expression): string | undefined {
  if (expression.kind !== 'member' || expression.key === '*') return undefined;
  const { key } = expression;
  return key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined;
}
