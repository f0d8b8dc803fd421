import type { SyntaxNode } from '../syntax/node.ts';
import { bindingOf } from './bindings.ts';
import { evaluate } from './evaluate.ts';
import { literalText } from './literals.ts';
import type { Program } from './program.ts';
import { apply } from './steps.ts';
import { text, UNKNOWN, union, type Value } from './value.ts';

/** The texts that a type allows, where it lists them: a union of literals, `keyof typeof x`, `(typeof X)[number]`. */
export function typeValue(program: Program, type: SyntaxNode): Value {
  switch (type.type) {
    case 'literal_type': {
      const literal = type.children[0];
      return literal?.type === 'string' ? text(literalText(literal)) : UNKNOWN;
    }
    case 'union_type':
      return union(type.children.map((child) => typeValue(program, child)));
    case 'parenthesized_type':
      return inner(program, type);
    case 'index_type_query':
      return apply(program, apply(program, query(program, type), { take: 'keys' }), {
        take: 'element',
      });
    case 'lookup_type':
      return apply(program, query(program, type), { take: 'element' });
    case 'type_identifier':
      return alias(program, type);
    default:
      return UNKNOWN;
  }
}

function inner(program: Program, type: SyntaxNode): Value {
  const child = type.children[0];
  return child === undefined ? UNKNOWN : typeValue(program, child);
}

/** The value that the `typeof` inside a type asks about. */
function query(program: Program, type: SyntaxNode): Value {
  let node = type.children[0];
  while (node?.type === 'parenthesized_type') node = node.children[0];
  const asked = node?.type === 'type_query' ? node.children[0] : undefined;
  return asked === undefined ? UNKNOWN : evaluate(program, asked);
}

function alias(program: Program, type: SyntaxNode): Value {
  const declaration = bindingOf(type)?.declarations[0]?.parent;
  const value =
    declaration?.type === 'type_alias_declaration' ? declaration.field('value') : undefined;
  return value === undefined ? UNKNOWN : typeValue(program, value);
}
