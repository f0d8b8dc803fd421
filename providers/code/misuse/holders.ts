import { type Binding, bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { TRANSPARENT, unwrap } from '../resolve/evaluate.ts';
import { ancestor, isField, type SyntaxNode } from '../syntax/node.ts';

const DEEPEST = 3;
/** Of a name that is used more often, these uses are looked at. */
const MOST = 300;

/** Where a name is used. */
export function usesOf(binding: Binding | undefined): readonly SyntaxNode[] {
  return binding?.references.slice(0, MOST) ?? [];
}

/** Whether a name is given another value later on. */
export function isReassigned(binding: Binding): boolean {
  return binding.references.some(
    (one) => one.parent?.type === 'assignment_expression' && isField(one, 'left'),
  );
}

/** The calls of a function by its name in its own file. */
export function callsOf(fn: SyntaxNode): readonly SyntaxNode[] {
  const declaration = fn.type === 'arrow_function' ? fn.parent : fn;
  const name = declaration?.field('name');
  const binding = name?.type === 'identifier' ? bindingOf(name) : undefined;
  return usesOf(binding).flatMap((one) => {
    const call = one.parent;
    return call?.type === 'call_expression' && isField(one, 'function') ? [call] : [];
  });
}

/** The expressions of a file that have the value of one of them: by a constant, a return, a spread. */
export function holders(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  let level: readonly SyntaxNode[] = [node];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const tops = level.map(outermost);
    found.push(...tops);
    level = tops.flatMap(next);
  }
  return found;
}

function outermost(node: SyntaxNode): SyntaxNode {
  let top = node;
  while (top.parent !== undefined && TRANSPARENT.has(top.parent.type)) top = top.parent;
  return top;
}

function next(node: SyntaxNode): readonly SyntaxNode[] {
  const { parent } = node;
  switch (parent?.type) {
    case 'variable_declarator': {
      const name = parent.field('name');
      return name?.type === 'identifier' ? usesOf(bindingOf(name)) : [];
    }
    case 'spread_element':
      return parent.parent?.type === 'object' ? [parent.parent] : [];
    case 'arrow_function':
      return callsOf(parent);
    case 'return_statement': {
      const fn = ancestor(node, FUNCTIONS);
      return fn === undefined ? [] : callsOf(fn);
    }
    default:
      return [];
  }
}

/** The expression behind a name that is given one value. */
export function initial(node: SyntaxNode): SyntaxNode {
  let inner = unwrap(node);
  for (let depth = 0; depth < DEEPEST && inner.type === 'identifier'; depth += 1) {
    const binding = bindingOf(inner);
    const value = binding?.declarations[0]?.parent?.field('value');
    if (binding === undefined || value === undefined || isReassigned(binding)) return inner;
    inner = unwrap(value);
  }
  return inner;
}
