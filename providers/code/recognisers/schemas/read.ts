import { environmentsWhere } from '../../need/environments.ts';
import { bindingOf } from '../../resolve/bindings.ts';
import { returnsOf } from '../../resolve/calls.ts';
import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import type { Program } from '../../resolve/program.ts';
import type { Value } from '../../resolve/value.ts';
import { isField, type SyntaxNode } from '../../syntax/node.ts';
import type { Dialect, Expression, Frame, Reading } from './dialect.ts';
import { dialects } from './dialects.ts';
import { readFields } from './fields.ts';
import { either, type Fields, HIDDEN, NO_FIELDS, type Schema, UNJUDGED } from './schema.ts';

const DEEPEST = 80;
/** Code that asks for more than this is made to. */
const MOST = 50_000;

/**
 * Starts reading schemas; `fallback` is the dialect of what no call made. What has no frame is read
 * once; what refers to itself, lies too deep or takes too long is unknown.
 */
export function createReading(program: Program, fallback?: Dialect): Reading {
  let depth = 0;
  let steps = 0;
  const bounded = <Result>(
    known: Map<SyntaxNode, Result>,
    expression: Expression,
    unknown: Result,
    read: () => Result,
  ): Result => {
    const { node, frame } = expression;
    const memo = frame === undefined ? known.get(node) : undefined;
    if (memo !== undefined) return memo;
    steps += 1;
    if (depth > DEEPEST || steps > MOST) return unknown;
    if (frame === undefined) known.set(node, unknown);
    depth += 1;
    const result = read();
    depth -= 1;
    if (frame === undefined) known.set(node, result);
    return result;
  };
  const schemas = new Map<SyntaxNode, Schema>();
  const fields = new Map<SyntaxNode, Fields>();
  const reading: Reading = {
    program,
    schema: (expression) =>
      expression === undefined
        ? UNJUDGED
        : bounded(schemas, expression, UNJUDGED, () => readSchema(reading, expression, fallback)),
    fields: (expression) =>
      expression === undefined
        ? NO_FIELDS
        : bounded(fields, expression, HIDDEN, () => readFields(reading, expression)),
  };
  return reading;
}

/** The dialect of a value that comes from outside the tree, and the name it has there. */
export function foreign(value: Value): { dialect: Dialect; name: string } | undefined {
  if (value.kind !== 'external') return undefined;
  const dialect = dialects.find((one) => one.modules.test(value.module));
  const name = value.name.replace(/^(?:default|\*)\./, '');
  return dialect === undefined ? undefined : { dialect, name };
}

function readSchema(reading: Reading, given: Expression, fallback: Dialect | undefined): Schema {
  const expression = { ...given, node: unwrap(given.node) };
  const { node, frame } = expression;
  if (node.type === 'ternary_expression') return conditional(reading, expression);
  if (node.type === 'call_expression' || node.type === 'new_expression') {
    const schema = called(reading, expression);
    if (schema !== undefined) return schema;
  }
  const local = definition(node);
  if (local !== undefined) return reading.schema({ node: local, frame });
  const value = evaluate(reading.program, node);
  const from = foreign(value);
  if (from !== undefined)
    return made(from.dialect, from.dialect.make(reading, from.name, undefined));
  if (value.kind === 'unknown' || value.kind === 'text' || value.kind === 'object') {
    const literal = fallback?.literal?.(reading, expression);
    if (literal !== undefined) return literal;
  }
  return ofValue(reading, value, frame, node);
}

function ofValue(
  reading: Reading,
  value: Value,
  frame: Frame | undefined,
  from: SyntaxNode,
): Schema {
  if (value.kind === 'union') {
    return either(value.of.map((one) => ofValue(reading, one, frame, from)));
  }
  if (value.kind === 'parameter') {
    const node = argumentFor(value, frame);
    return node === undefined ? UNJUDGED : reading.schema({ node, frame: frame?.outer });
  }
  if (value.kind !== 'call' || value.node === from) return UNJUDGED;
  return reading.schema({ node: value.node });
}

/** What a call gives for a parameter. */
export function argumentFor(value: Value, frame: Frame | undefined): SyntaxNode | undefined {
  if (value.kind !== 'parameter' || frame === undefined || value.hole.fn !== frame.fn)
    return undefined;
  if (value.hole.steps.length > 0) return undefined;
  return frame.call.field('arguments')?.children[value.hole.index];
}

/** The initialiser of a constant of the same file. */
export function definition(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type !== 'identifier' && node.type !== 'shorthand_property_identifier') return undefined;
  const [declared, ...more] = bindingOf(node)?.declarations ?? [];
  const declarator = declared?.parent;
  if (declared === undefined || more.length > 0) return undefined;
  if (declarator?.type !== 'variable_declarator' || !isField(declared, 'name')) return undefined;
  return declarator.field('value');
}

function called(reading: Reading, expression: Expression): Schema | undefined {
  const { node, frame } = expression;
  const callee = node.field('function') ?? node.field('constructor');
  if (callee === undefined) return undefined;
  const target = evaluate(reading.program, callee);
  if (target.kind === 'function') {
    const outer = { fn: target.node, call: node, outer: frame };
    return either(returnsOf(target.node).map((one) => reading.schema({ node: one, frame: outer })));
  }
  const from = foreign(target);
  if (from !== undefined)
    return made(from.dialect, from.dialect.make(reading, from.name, expression));
  if (target.kind === 'call') {
    const base = reading.schema({ node: target.node });
    const result = base.dialect?.method?.(reading, base, '()', expression);
    if (base.dialect !== undefined && result !== undefined) return made(base.dialect, result);
  }
  const object = callee.type === 'member_expression' ? callee.field('object') : undefined;
  const name = callee.field('property')?.text;
  if (object === undefined || name === undefined) return undefined;
  const schema = reading.schema({ node: object, frame });
  const { dialect } = schema;
  if (dialect?.method === undefined)
    return schema.need === 'unknown' ? afterUnknown(name) : undefined;
  return made(dialect, dialect.method(reading, schema, name, expression));
}

/** Methods that mean the same in every library with chained schemas. */
function afterUnknown(name: string): Schema {
  if (name === 'optional' || name === 'nullish') return { ...UNJUDGED, need: 'optional' };
  return name === 'default' || name === 'catch' ? { ...UNJUDGED, need: 'defaulted' } : UNJUDGED;
}

function made(dialect: Dialect, schema: Schema): Schema {
  return schema.dialect === dialect ? schema : { ...schema, dialect };
}

function conditional(reading: Reading, { node, frame }: Expression): Schema {
  const [condition, then, otherwise] = ['condition', 'consequence', 'alternative'].map((name) =>
    node.field(name),
  );
  if (condition === undefined || then === undefined || otherwise === undefined) return UNJUDGED;
  const yes = reading.schema({ node: then, frame });
  const no = reading.schema({ node: otherwise, frame });
  return where(condition, yes, no);
}

/** One schema where a condition on the environment holds, another where it does not. */
function where(condition: SyntaxNode, yes: Schema, no: Schema): Schema {
  const environments = environmentsWhere(condition, true);
  const others = environmentsWhere(condition, false);
  if (yes.need === no.need || yes.fields !== undefined || no.fields !== undefined)
    return either([yes, no]);
  if (yes.need === 'required' && environments !== undefined)
    return { ...yes, environments, elsewhere: no };
  if (no.need === 'required' && others !== undefined)
    return { ...no, environments: others, elsewhere: yes };
  if (no.need === 'required' && environments !== undefined)
    return { ...yes, environments, elsewhere: no };
  if (yes.need === 'required' && others !== undefined)
    return { ...no, environments: others, elsewhere: yes };
  return either([yes, no]);
}
