import { isField, type SyntaxNode } from '../syntax/node.ts';
import { type Binding, bindingOf } from './bindings.ts';
import { assignedTo, FUNCTIONS } from './declarations.ts';
import { evaluate } from './evaluate.ts';
import { exported } from './exports.ts';
import { literalText } from './literals.ts';
import { parameterValue } from './parameters.ts';
import type { Program } from './program.ts';
import { apply, patternValue, stepsTo } from './steps.ts';
import { UNKNOWN, union, type Value } from './value.ts';

/** The value of a name, found through the binding it refers to. */
export function identifierValue(program: Program, node: SyntaxNode): Value {
  const binding = bindingOf(node);
  if (binding === undefined) return { kind: 'global', name: node.text };
  const values = binding.declarations
    .filter((declaration) => declaration.parent?.type !== 'function_signature')
    .map((declaration) => declared(program, declaration));
  return union([...values, ...assigned(program, binding)]);
}

/** The value that a declaration gives its name. */
export function declared(program: Program, identifier: SyntaxNode): Value {
  const parent = identifier.parent;
  if (parent === undefined) return UNKNOWN;
  if (FUNCTIONS.has(parent.type) && isField(identifier, 'name')) {
    return { kind: 'function', node: parent };
  }
  switch (parent.type) {
    case 'class_declaration':
    case 'abstract_class_declaration':
    case 'class':
      return { kind: 'class', node: parent };
    case 'enum_declaration': {
      const body = parent.field('body');
      return body === undefined ? UNKNOWN : { kind: 'object', node: body };
    }
    case 'import_clause':
    case 'import_specifier':
    case 'namespace_import':
    case 'import_require_clause':
      return imported(program, identifier);
    case 'arrow_function':
      return parameterValue(program, parent, identifier);
    default:
      return destructured(program, identifier);
  }
}

function destructured(program: Program, identifier: SyntaxNode): Value {
  const { root } = stepsTo(identifier);
  const holder = root.parent;
  if (holder === undefined) return UNKNOWN;
  if (holder.type === 'variable_declarator') {
    const value = holder.field('value');
    return value === undefined
      ? union([])
      : patternValue(program, identifier, evaluate(program, value));
  }
  if (holder.type === 'for_in_statement') {
    return patternValue(program, identifier, loopValue(program, holder));
  }
  if (holder.type === 'required_parameter' || holder.type === 'optional_parameter') {
    const fn = holder.parent?.parent;
    if (fn !== undefined) {
      return patternValue(program, identifier, parameterValue(program, fn, holder));
    }
  }
  return UNKNOWN;
}

function loopValue(program: Program, loop: SyntaxNode): Value {
  const right = loop.field('right');
  if (right === undefined) return UNKNOWN;
  const whole = evaluate(program, right);
  const over =
    loop.field('operator')?.type === 'in' ? apply(program, whole, { take: 'keys' }) : whole;
  return apply(program, over, { take: 'element' });
}

/** Later assignments to a variable that is no constant. */
function assigned(program: Program, binding: Binding): readonly Value[] {
  let values = assignments.get(binding);
  if (values === undefined) {
    values = binding.references.flatMap((one) => assignedTo(one) ?? []);
    assignments.set(binding, values);
  }
  return values.map((value) => evaluate(program, value));
}

/** Every reference asks for all of them. */
const assignments = new WeakMap<Binding, readonly SyntaxNode[]>();

/** What an import statement binds to a local name. */
function imported(program: Program, identifier: SyntaxNode): Value {
  const specifier = importSpecifier(identifier);
  const parent = identifier.parent;
  if (specifier === undefined || parent === undefined) return UNKNOWN;
  const name = importedName(identifier);
  const file = program.resolve(identifier.source.file, specifier);
  if (file === undefined) return { kind: 'external', module: specifier, name };
  return name === '*' ? { kind: 'module', file } : exported(program, file, name);
}

/** The exported name that an imported local name stands for: `default`, `*` or a name. */
export function importedName(identifier: SyntaxNode): string {
  const parent = identifier.parent;
  if (parent?.type === 'import_clause') return 'default';
  if (parent?.type === 'import_specifier') return parent.field('name')?.text ?? 'default';
  return '*';
}

/** The module that an imported local name comes from, as written. */
export function importSpecifier(identifier: SyntaxNode): string | undefined {
  for (let up = identifier.parent; up !== undefined; up = up.parent) {
    const source = up.field('source');
    if (source?.type === 'string') return literalText(source);
    if (up.type === 'import_statement') return undefined;
  }
  return undefined;
}
