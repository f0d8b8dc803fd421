import type { Node } from 'web-tree-sitter';
import { ancestorWhere, childrenOf, fieldOf, isWithin, occurrences } from '../nodes.ts';
import { listed, literalOf } from './literals.ts';

/** Where a name of the program comes from. */
export interface Declaration {
  /** Where it is spelled. */
  readonly leaf: Node;
  /** Where it is known. */
  readonly scope: Node;
  readonly origin: Origin;
}

export type Origin =
  | {
      readonly kind: 'parameter';
      readonly function: Node;
      readonly index: number;
      readonly isVariadic: boolean;
      readonly type: Node | undefined;
    }
  /** What a loop goes through. */
  | { readonly kind: 'range'; readonly over: Node; readonly isKey: boolean }
  /** A constant, or a variable with its first value. */
  | {
      readonly kind: 'value';
      readonly value: Node | undefined;
      readonly type: Node | undefined;
      readonly isConstant: boolean;
    }
  | { readonly kind: 'other' };

export const FUNCTIONS: ReadonlySet<string> = new Set([
  'function_declaration',
  'method_declaration',
  'func_literal',
]);

/** https://go.dev/ref/spec#Blocks */
const BLOCKS: ReadonlySet<string> = new Set([
  ...FUNCTIONS,
  'block',
  'communication_case',
  'default_case',
  'expression_case',
  'expression_switch_statement',
  'for_statement',
  'if_statement',
  'source_file',
  'type_case',
  'type_switch_statement',
]);

/** The innermost declaration of the name that a node spells. */
export function declarationOf(node: Node): Declaration | undefined {
  let found: Declaration | undefined;
  for (const leaf of occurrences(node.tree.rootNode, node.text)) {
    const origin = leaf.type === 'identifier' ? originOf(leaf) : undefined;
    const scope = origin && scopeOf(leaf, origin);
    if (origin === undefined || scope === undefined || !isWithin(node, scope)) continue;
    const isInOrder = scope.type === 'source_file' || leaf.startIndex <= node.startIndex;
    if (isInOrder && (found === undefined || isWithin(scope, found.scope)))
      found = { leaf, scope, origin };
  }
  return found;
}

/** The block around a node. */
export function blockAround(node: Node): Node | undefined {
  return ancestorWhere(node, ({ type }) => BLOCKS.has(type));
}

function scopeOf(leaf: Node, origin: Origin): Node | undefined {
  if (origin.kind === 'parameter') return origin.function;
  const block = blockAround(leaf);
  const isOwnName = leaf.parent?.type === 'function_declaration';
  return isOwnName ? leaf.tree.rootNode : block;
}

function originOf(leaf: Node): Origin | undefined {
  const { parent } = leaf;
  switch (parent?.type) {
    case 'parameter_declaration':
    case 'variadic_parameter_declaration':
      return parameterOrigin(leaf, parent);
    case 'const_spec':
    case 'var_spec':
      return specOrigin(leaf, parent);
    case 'function_declaration':
      return { kind: 'other' };
    case 'expression_list':
      return leftOrigin(leaf, parent);
    default:
      return undefined;
  }
}

function parameterOrigin(leaf: Node, parameter: Node): Origin | undefined {
  const list = parameter.parent;
  const fn = list?.parent;
  const type = fieldOf(parameter, 'type');
  if (!isNameIn(leaf, parameter) || fn === null || fn === undefined || !FUNCTIONS.has(fn.type))
    return undefined;
  const names = fieldOf(fn, 'parameters')?.id === list?.id ? parametersOf(fn) : [];
  const isVariadic = parameter.type === 'variadic_parameter_declaration';
  return { kind: 'parameter', function: fn, index: names.indexOf(leaf.text), isVariadic, type };
}

function specOrigin(leaf: Node, spec: Node): Origin | undefined {
  if (!isNameIn(leaf, spec)) return undefined;
  const names = namesIn(spec);
  const values = listed(fieldOf(spec, 'value'));
  return {
    kind: 'value',
    value: values[names.length === values.length ? names.indexOf(leaf.text) : 0],
    type: fieldOf(spec, 'type'),
    isConstant: spec.type === 'const_spec',
  };
}

/** `a, b := …` and `for a, b := range …` */
function leftOrigin(leaf: Node, list: Node): Origin | undefined {
  const statement = list.parent;
  if (fieldOf(statement ?? undefined, 'left')?.id !== list.id) return undefined;
  const at = childrenOf(list).findIndex(({ id }) => id === leaf.id);
  const right = fieldOf(statement ?? undefined, 'right');
  if (statement?.type === 'range_clause')
    return right === undefined ? undefined : { kind: 'range', over: right, isKey: at === 0 };
  if (statement?.type !== 'short_var_declaration') return undefined;
  const values = listed(right);
  const value = values[values.length === childrenOf(list).length ? at : 0];
  return { kind: 'value', value, type: undefined, isConstant: false };
}

function isNameIn(leaf: Node, declaration: Node): boolean {
  return declaration.childrenForFieldName('name').some((name) => name?.id === leaf.id);
}

function namesIn(declaration: Node): readonly string[] {
  return declaration
    .childrenForFieldName('name')
    .flatMap((name) => (name?.type === 'identifier' ? [name.text] : []));
}

/** The names of the parameters of a function, in their order; `_` for what has none. */
export function parametersOf(fn: Node): readonly string[] {
  return childrenOf(fieldOf(fn, 'parameters')).flatMap((parameter) => {
    const names = namesIn(parameter);
    return names.length === 0 ? ['_'] : names;
  });
}

/** The constants at the top of a file that hold a literal text. */
export function constantsOf(root: Node): ReadonlyMap<string, string> {
  const specs = childrenOf(root)
    .filter(({ type }) => type === 'const_declaration')
    .flatMap((declaration) => childrenOf(declaration));
  return new Map(
    specs.flatMap((spec) => {
      const names = namesIn(spec);
      const values = listed(fieldOf(spec, 'value'));
      return names.flatMap((name, at): (readonly [string, string])[] => {
        const text = literalOf(values[at]);
        return text === undefined ? [] : [[name, text]];
      });
    }),
  );
}

/** Whether a variable is given another value than its first. */
export function isReassigned({ leaf, scope }: Declaration): boolean {
  return occurrences(scope, leaf.text).some(
    (other) =>
      other.id !== leaf.id && isWritten(other) && declarationOf(other)?.leaf.id === leaf.id,
  );
}

/** Whether a use of a variable gives it a value, or lets others do so: `x = …`, `x, err := …`, `&x`. */
export function isWritten(use: Node): boolean {
  const { parent } = use;
  if (parent?.type === 'unary_expression') return parent.text.startsWith('&');
  if (parent?.type !== 'expression_list') return false;
  const statement = parent.parent ?? undefined;
  if (fieldOf(statement, 'left')?.id !== parent.id) return false;
  return /^(?:assignment_statement|short_var_declaration|range_clause)$/.test(
    statement?.type ?? '',
  );
}

/** The type that a method belongs to. */
export function receiverTypeOf(method: Node): string | undefined {
  const [receiver] = childrenOf(fieldOf(method, 'receiver'));
  return typeName(fieldOf(receiver, 'type'));
}

/** `Config` of `*Config` and of `Config[T]` */
export function typeName(type: Node | undefined): string | undefined {
  return /^\*?(\w+)/.exec(type?.text ?? '')?.[1];
}
