import { variableName } from '../../need/variable.ts';
import { returnsOf } from '../../resolve/calls.ts';
import { FUNCTIONS } from '../../resolve/declarations.ts';
import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import { parametersOf } from '../../resolve/parameters.ts';
import type { Program } from '../../resolve/program.ts';
import { known, templates } from '../../resolve/value.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import { entriesOf } from '../shared/entries.ts';
import { givenNothing, isSomething } from './absent.ts';
import type { Expression } from './dialect.ts';
import { changed, defaulted, nonEmpty, type Schema } from './schema.ts';

const AMBIENT = new Set(['NODE_ENV', 'CI']);
/** What a function before a schema does to what the schema gets. */
export function preprocessed(
  program: Program,
  callback: Expression | undefined,
  schema: Schema,
): Schema {
  const fn = callback === undefined ? undefined : functionOf(program, callback.node);
  if (fn === undefined) return schema;
  const returned = returnsOf(fn);
  const filled = filledIn(schema, keysGiven(program, returned));
  const own = returned.some((one) => fallsBack(one, fn)) ? defaulted(filled) : filled;
  const instead = otherVariables(program, fn);
  const emptied = isEmptyTaken(fn) ? nonEmpty(own) : own;
  const made = givenNothing(fn);
  const isTotal = returned.length > 0 && returned.every(givesValue);
  const isFilled = made !== undefined && (isSomething(made) || givesValue(made));
  if ((isTotal || isFilled) && emptied.need === 'required') return defaulted(emptied);
  return instead.length > 0 && emptied.need === 'required' ? { ...emptied, instead } : emptied;
}

/** Keys of an object that a function before its schema has a value for. */
function filledIn(schema: Schema, given: ReadonlySet<string>): Schema {
  if (schema.fields === undefined || given.size === 0) return schema;
  const change = (field: Schema, key: string): Schema =>
    given.has(key) && field.need === 'required' ? defaulted(field) : field;
  return { ...schema, fields: changed(schema.fields, change) };
}

/** `return { ...value, KEY: 'constant' }`. */
function keysGiven(program: Program, returned: readonly SyntaxNode[]): ReadonlySet<string> {
  const objects = returned.map(unwrap).filter(({ type }) => type === 'object');
  const entries = objects.flatMap((object) => entriesOf(program, object));
  const given = entries.filter(
    ({ value }) =>
      value !== undefined && templates(evaluate(program, value)).every((one) => known(one)),
  );
  return new Set(given.map(({ name }) => name));
}

/** What a function after a schema makes of an absent value. */
export function transformed(
  program: Program,
  callback: Expression | undefined,
  schema: Schema,
): Schema {
  const after: Schema = { ...schema, transformed: true };
  const fn = callback === undefined ? undefined : functionOf(program, callback.node);
  if (fn === undefined || schema.need !== 'optional') return after;
  return returnsOf(fn).some((one) => fallsBack(one, fn)) ? defaulted(after) : after;
}

function functionOf(program: Program, node: SyntaxNode): SyntaxNode | undefined {
  const inner = unwrap(node);
  if (FUNCTIONS.has(inner.type)) return inner;
  const value = evaluate(program, inner);
  return value.kind === 'function' ? value.node : undefined;
}

/** Comparisons, negations and conversions give a truth or a text whatever they are made of. */
function givesValue(returned: SyntaxNode): boolean {
  const inner = unwrap(returned);
  const operator = inner.field('operator')?.type ?? '';
  if (inner.type === 'binary_expression') return /^[!=]==?$|^[<>]=?$/.test(operator);
  if (inner.type === 'unary_expression') return operator === '!';
  return /^(?:Boolean|String)$/.test(inner.field('function')?.text ?? '');
}

/** `value ?? other`, `value || other` in what a function returns. */
function fallsBack(returned: SyntaxNode, fn: SyntaxNode): boolean {
  const inner = unwrap(returned);
  const operator = inner.type === 'binary_expression' ? inner.field('operator')?.type : undefined;
  if (operator !== '??' && operator !== '||') return false;
  const right = inner.field('right')?.text ?? 'undefined';
  const parameter = parametersOf(fn)[0];
  const name = (parameter?.field('pattern') ?? parameter)?.text ?? '';
  const isOwn = inner.field('left')?.text.includes(name) === true;
  return isOwn && right !== 'undefined' && right !== 'null' && !right.startsWith('process.env');
}

/** `value === '' ? undefined : value` and its kin. */
function isEmptyTaken(fn: SyntaxNode): boolean {
  const parameter = parametersOf(fn)[0];
  const name = (parameter?.field('pattern') ?? parameter)?.text ?? '';
  if (!/^\w+$/.test(name)) return false;
  const value = `(?<![\\w$.])${name}(?:\\??\\.trim\\(\\))?`;
  const tests = `\\s*[!=]==?\\s*(?:''|"")|\\??\\.length\\b|\\s*\\|\\|\\s*undefined|\\s*\\?[^:?]*:\\s*undefined`;
  return new RegExp(`${value}(?:${tests})|!${name}(?:\\.trim\\(\\))?\\s*\\?`).test(fn.text);
}

/** Variables that a function reads besides the value it gets. */
function otherVariables(program: Program, fn: SyntaxNode): readonly string[] {
  const found = new Set<string>();
  for (const word of fn.source.words('env')) {
    if (word.start < fn.start || word.end > fn.end) continue;
    const member = word.parent?.parent;
    const name = member?.type === 'member_expression' ? variableName(program, member) : undefined;
    if (name !== undefined && !AMBIENT.has(name)) found.add(name);
  }
  return [...found];
}
