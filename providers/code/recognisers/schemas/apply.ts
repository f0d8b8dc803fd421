import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import { argumentsOf } from '../../resolve/parameters.ts';
import { oncePerNode, type Program } from '../../resolve/program.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Checker } from './dialect.ts';
import { createReading, foreign } from './read.ts';
import type { Fields, Schema } from './schema.ts';

/** A call that checks a value against the keys of a schema. */
export interface Application {
  readonly fields: Fields;
  /** Position of the checked value among the arguments. */
  readonly input: number;
  /** A wrong value makes no exception of its own accord. */
  readonly safe: boolean;
}

/**
 * How a call checks one of its arguments; `undefined` where it checks nothing. Worked out once:
 * every entry of an object that goes into the call asks.
 */
export const application = oncePerNode(findApplication);

function findApplication(program: Program, call: SyntaxNode): Application | undefined {
  const callee = call.field('function') ?? call.field('constructor');
  if (callee === undefined) return undefined;
  return byExport(program, call, callee) ?? byMethod(program, callee) ?? byCall(program, callee);
}

function byExport(program: Program, call: SyntaxNode, callee: SyntaxNode): Application | undefined {
  const from = foreign(evaluate(program, callee));
  const checker = from?.dialect.checkers?.get(from.name);
  if (from === undefined || checker === undefined) return undefined;
  const node = argumentsOf(call)[checker.schema];
  if (node === undefined) return undefined;
  const reading = createReading(program, from.dialect);
  const fields = fieldsFor(checker, reading.schema({ node }), () => reading.fields({ node }));
  return fields === undefined
    ? undefined
    : { fields, input: checker.input, safe: checker.safe === true };
}

function fieldsFor(checker: Checker, schema: Schema, shape: () => Fields): Fields | undefined {
  return checker.shape === true ? shape() : schema.fields;
}

function byMethod(program: Program, callee: SyntaxNode): Application | undefined {
  if (callee.type !== 'member_expression') return undefined;
  const object = callee.field('object');
  const name = callee.field('property')?.text ?? '';
  if (object === undefined || unwrap(object).type === 'object') return undefined;
  const { dialect, fields } = createReading(program).schema({ node: object });
  const check = dialect?.checks?.get(name);
  if (check === undefined || fields === undefined) return undefined;
  return { fields, input: 0, safe: check === 'safe' };
}

/** Schemas that are functions. */
function byCall(program: Program, callee: SyntaxNode): Application | undefined {
  const { dialect, fields } = createReading(program).schema({ node: callee });
  const check = dialect?.checks?.get('()');
  if (check === undefined || fields === undefined) return undefined;
  return { fields, input: 0, safe: check === 'safe' };
}
