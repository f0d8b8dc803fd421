import { environmentsWhere } from '../../need/environments.ts';
import { returnsOf } from '../../resolve/calls.ts';
import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import { keyName } from '../../resolve/literals.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Expression, Reading } from './dialect.ts';
import { argumentFor, definition } from './read.ts';
import { changed, type Field, type Fields, HIDDEN, merged, NO_FIELDS, optional } from './schema.ts';

/** Where libraries keep the keys of an object schema. */
const HOLDERS = /^(?:shape|entries|fields|properties|schema|_def|definition)$/;

/** The keys of an object of schemas: a literal, a constant, the shape of another schema, a function that returns one. */
export function readFields(reading: Reading, expression: Expression): Fields {
  const node = unwrap(expression.node);
  const { frame } = expression;
  switch (node.type) {
    case 'object':
      return literalFields(reading, { node, frame });
    case 'ternary_expression':
      return branches(reading, node, frame);
    case 'binary_expression':
      return guarded(reading, node, frame);
    case 'member_expression': {
      const object = node.field('object');
      if (object === undefined || !HOLDERS.test(node.field('property')?.text ?? '')) break;
      const { fields } = reading.schema({ node: object, frame });
      if (fields !== undefined) return fields;
      break;
    }
    default:
  }
  return elsewhere(reading, { node, frame });
}

function elsewhere(reading: Reading, { node, frame }: Expression): Fields {
  const local = definition(node);
  if (local !== undefined) return reading.fields({ node: local, frame });
  const value = evaluate(reading.program, node);
  if (value.kind === 'object') return literalFields(reading, { node: value.node });
  if (value.kind === 'parameter') {
    const given = argumentFor(value, frame);
    return given === undefined ? HIDDEN : reading.fields({ node: given, frame: frame?.outer });
  }
  const callee = node.type === 'call_expression' ? node.field('function') : undefined;
  const target = callee === undefined ? undefined : evaluate(reading.program, callee);
  if (target?.kind === 'function') {
    const outer = { fn: target.node, call: node, outer: frame };
    const all = returnsOf(target.node).map((one) => reading.fields({ node: one, frame: outer }));
    return all.length === 0 ? HIDDEN : merged(all);
  }
  return reading.schema({ node, frame }).fields ?? HIDDEN;
}

function literalFields(reading: Reading, { node, frame }: Expression): Fields {
  return merged(
    node.children.map((child) => {
      if (child.type === 'spread_element') {
        const inner = child.children[0];
        return inner === undefined ? NO_FIELDS : reading.fields({ node: inner, frame });
      }
      const field = entry(reading, child, frame);
      return field === undefined ? HIDDEN : { entries: new Map([field]), complete: true };
    }),
  );
}

function entry(
  reading: Reading,
  child: SyntaxNode,
  frame: Expression['frame'],
): readonly [string, Field] | undefined {
  if (child.type === 'shorthand_property_identifier') {
    return [child.text, { place: child, schema: reading.schema({ node: child, frame }) }];
  }
  const place = child.type === 'pair' ? child.field('key') : undefined;
  const node = child.field('value');
  const name = keyName(place);
  if (place === undefined || node === undefined || name === undefined) return undefined;
  return [name, { place, schema: reading.schema({ node, frame }) }];
}

/** Keys that only one branch of a condition has are optional, save in the environments it asks for. */
function branches(reading: Reading, node: SyntaxNode, frame: Expression['frame']): Fields {
  const condition = node.field('condition');
  const then = node.field('consequence');
  const otherwise = node.field('alternative');
  if (condition === undefined || then === undefined || otherwise === undefined) return HIDDEN;
  return merged([
    limited(condition, true, reading.fields({ node: then, frame })),
    limited(condition, false, reading.fields({ node: otherwise, frame })),
  ]);
}

function guarded(reading: Reading, node: SyntaxNode, frame: Expression['frame']): Fields {
  const left = node.field('left');
  const right = node.field('right');
  if (left === undefined || right === undefined || node.field('operator')?.type !== '&&') {
    return HIDDEN;
  }
  return limited(left, true, reading.fields({ node: right, frame }));
}

function limited(condition: SyntaxNode, truth: boolean, fields: Fields): Fields {
  const environments = environmentsWhere(condition, truth);
  return changed(fields, (schema) => {
    if (schema.need !== 'required') return schema;
    if (environments === undefined) return optional(schema);
    return { ...schema, environments, elsewhere: optional(schema) };
  });
}
