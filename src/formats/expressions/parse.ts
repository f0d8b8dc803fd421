import type { Expr, Result } from '@actions/expressions';
import type { Expression, Literal } from './ast.ts';

type Token = Result['tokens'][number];
type Library = typeof import('@actions/expressions');
type Syntax = typeof import('@actions/expressions/ast');

/** Reads one expression, without `${{ }}`; `undefined` where GitHub would refuse it. */
export type ParseExpression = (text: string) => Expression | undefined;

/** Takes any number of arguments; GitHub's own functions keep their own limits. */
const ANY_ARGUMENTS = { description: '', minArgs: 0, maxArgs: 255 };

/** Loads the parser that GitHub's own editor extensions use; only projects with workflows need it. */
export async function loadExpressions(): Promise<ParseExpression> {
  const [library, syntax] = await Promise.all([
    import('@actions/expressions'),
    import('@actions/expressions/ast'),
  ]);
  const known = new Map<string, Expression | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, attempt(text, library, syntax));
    return known.get(text);
  };
}

function attempt(text: string, library: Library, syntax: Syntax): Expression | undefined {
  try {
    return parse(trimmed(text), library, syntax);
  } catch {
    // The message of the parser quotes the expression, which may hold a value.
    return undefined;
  }
}

/** The lexer knows no other blanks than those of ASCII; GitHub removes all around an expression. */
function trimmed(text: string): string {
  const end = text.trimEnd();
  return end.trimStart().padStart(end.length);
}

function parse(text: string, library: Library, syntax: Syntax): Expression | undefined {
  const { tokens } = new library.Lexer(text).lex();
  const offsets = offsetsOf(tokens, text);
  const names = tokens.map(({ lexeme }) => lexeme).filter((lexeme) => /^[A-Za-z_]/.test(lexeme));
  // Contexts and functions that are newer than the parser are none of its business.
  const functions = names.map((name) => ({ name, ...ANY_ARGUMENTS }));
  const tree: Expr | undefined = new library.Parser(tokens, names, functions).parse();
  return tree === undefined ? undefined : convert(tree, { library, syntax, offsets });
}

/** Where each token starts: the lexer's own columns are wrong behind a string with a line break. */
function offsetsOf(tokens: readonly Token[], text: string): ReadonlyMap<Token, number> {
  const offsets = new Map<Token, number>();
  let at = 0;
  for (const token of tokens) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    offsets.set(token, at);
    at += token.lexeme.length;
  }
  return offsets;
}

interface Conversion {
  readonly library: Library;
  readonly syntax: Syntax;
  readonly offsets: ReadonlyMap<Token, number>;
}

function convert(tree: Expr, conversion: Conversion): Expression {
  const { syntax, offsets } = conversion;
  const at = (token: Token) => offsets.get(token) ?? 0;
  const all = (trees: readonly Expr[]) => trees.map((one) => convert(one, conversion));
  const test = (token: Token) => ({ kind: 'test', operator: token.lexeme, at: at(token) }) as const;
  if (tree instanceof syntax.Grouping) return convert(tree.group, conversion);
  if (tree instanceof syntax.Literal)
    return { kind: 'literal', value: literalValue(tree, conversion.library), at: at(tree.token) };
  if (tree instanceof syntax.ContextAccess)
    return { kind: 'root', name: tree.name.lexeme.toLowerCase(), at: at(tree.name) };
  if (tree instanceof syntax.IndexAccess) {
    const of = convert(tree.expr, conversion);
    const key = tree.index instanceof syntax.Star ? '*' : convert(tree.index, conversion);
    return { kind: 'member', of, key, at: of.at };
  }
  if (tree instanceof syntax.FunctionCall) {
    const { functionName, args } = tree;
    const name = functionName.lexeme.toLowerCase();
    return { kind: 'call', name, args: all(args), at: at(functionName) };
  }
  if (tree instanceof syntax.Logical) {
    const kind = tree.operator.lexeme === '||' ? 'or' : 'and';
    return { kind, args: all(tree.args), at: at(tree.operator) };
  }
  if (tree instanceof syntax.Binary)
    return { ...test(tree.operator), args: all([tree.left, tree.right]) };
  if (tree instanceof syntax.Unary) return { ...test(tree.operator), args: all([tree.expr]) };
  throw new SyntaxError('not an expression');
}

type LiteralTree = InstanceType<Syntax['Literal']>;

function literalValue({ token, literal }: LiteralTree, { data }: Library): Literal['value'] {
  const { lexeme } = token;
  // The lexer unescapes only the first quote of a string.
  if (literal instanceof data.StringData)
    return lexeme.startsWith("'") ? lexeme.slice(1, -1).replaceAll("''", "'") : lexeme;
  if (literal instanceof data.NumberData) return literal.value;
  return literal instanceof data.BooleanData ? literal.value : null;
}
