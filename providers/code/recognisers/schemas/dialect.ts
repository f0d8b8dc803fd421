import type { Program } from '../../resolve/program.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Schema } from './schema.ts';

/** A call whose result is looked at, for the parameters of the function around an expression. */
export interface Frame {
  readonly fn: SyntaxNode;
  readonly call: SyntaxNode;
  readonly outer?: Frame | undefined;
}

/** An expression, and the call that gives its parameters values. */
export interface Expression {
  readonly node: SyntaxNode;
  readonly frame?: Frame | undefined;
}

/** What a dialect can ask while it reads a call. */
export interface Reading {
  readonly program: Program;
  /** The schema an expression gives. */
  schema(expression: Expression | undefined): Schema;
  /** The keys of an object of schemas. */
  fields(expression: Expression | undefined): NonNullable<Schema['fields']>;
}

/** Position of the schema and of the checked value among the arguments of a function. */
export interface Checker {
  readonly schema: number;
  readonly input: number;
  /** Does not throw: gives a result that says whether the value is valid. */
  readonly safe?: true;
  /** The schema argument is an object of schemas. */
  readonly shape?: true;
}

/** What one library's schemas look like in code. */
export interface Dialect {
  /** Modules that export it. */
  readonly modules: RegExp;
  /** A schema made by an export of the library; `call` is absent where the export itself is one. */
  make(reading: Reading, name: string, call: Expression | undefined): Schema;
  /** A schema made from another by a method. */
  method?(reading: Reading, schema: Schema, name: string, call: Expression): Schema;
  /** Something in the place of a schema that no call made: a text, an object literal. */
  literal?(reading: Reading, expression: Expression): Schema;
  /** Methods of a schema that check their first argument; `safe` ones do not throw. */
  readonly checks?: ReadonlyMap<string, 'throws' | 'safe'>;
  /** Exports that check a value against a schema. */
  readonly checkers?: ReadonlyMap<string, Checker>;
}

/** The argument of a call by position, in the call's own frame. */
export function argument(call: Expression | undefined, index: number): Expression | undefined {
  const node = call?.node.field('arguments')?.children[index];
  return node === undefined ? undefined : { node, frame: call?.frame };
}

/** The text of an argument as written. */
export function argumentText(call: Expression | undefined, index: number): string | undefined {
  return argument(call, index)?.node.text;
}
