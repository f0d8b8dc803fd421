import { isField, type SyntaxNode } from '../syntax/node.ts';

/** Nodes that are functions: they have parameters and a body. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  'function_declaration',
  'function_expression',
  'generator_function',
  'generator_function_declaration',
  'arrow_function',
  'method_definition',
]);

/** Whether a function is called where it stands: `(() => { … })()`. */
export function isCalledAtOnce(fn: SyntaxNode): boolean {
  const callee = fn.parent?.type === 'parenthesized_expression' ? fn.parent : fn;
  return callee.parent?.type === 'call_expression' && callee.start === callee.parent.start;
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...FUNCTIONS,
  'program',
  'statement_block',
  'for_statement',
  'for_in_statement',
  'switch_body',
  'class_static_block',
  'catch_clause',
  'class',
]);

const VAR_SCOPES: ReadonlySet<string> = new Set([...FUNCTIONS, 'program', 'class_static_block']);

const NAMED_BLOCK: ReadonlySet<string> = new Set([
  'function_declaration',
  'generator_function_declaration',
  'class_declaration',
  'abstract_class_declaration',
  'enum_declaration',
  'interface_declaration',
  'type_alias_declaration',
  'internal_module',
  'function_signature',
]);

const NAMED_SELF: ReadonlySet<string> = new Set([
  'function_expression',
  'generator_function',
  'class',
]);

const IMPORTS: ReadonlySet<string> = new Set([
  'import_clause',
  'namespace_import',
  'import_require_clause',
]);

/** Pattern nodes between a declared name and the node that declares it. */
export const PATTERNS: ReadonlySet<string> = new Set([
  'object_pattern',
  'array_pattern',
  'rest_pattern',
  'pair_pattern',
  'assignment_pattern',
  'object_assignment_pattern',
]);

/**
 * The scope in which an identifier is declared by its own position, `ambient` for a declaration
 * that makes nothing (`declare const process`), `undefined` for anything but a declaration.
 */
export function declarationOf(node: SyntaxNode): SyntaxNode | 'ambient' | undefined {
  const parent = node.parent;
  if (parent === undefined) return undefined;
  if (NAMED_BLOCK.has(parent.type)) return isField(node, 'name') ? enclosing(parent) : undefined;
  if (NAMED_SELF.has(parent.type)) return isField(node, 'name') ? parent : undefined;
  if (IMPORTS.has(parent.type)) return program(node);
  if (parent.type === 'import_specifier') return declaresImport(node, parent);
  if (parent.type === 'arrow_function') return isField(node, 'parameter') ? parent : undefined;
  return declaredByPattern(node);
}

function declaresImport(node: SyntaxNode, parent: SyntaxNode): SyntaxNode | undefined {
  const local = parent.field('alias') ?? parent.field('name');
  return local?.id === node.id ? program(node) : undefined;
}

function declaredByPattern(node: SyntaxNode): SyntaxNode | 'ambient' | undefined {
  let child = node;
  let up = node.parent;
  while (up !== undefined && PATTERNS.has(up.type)) {
    if (!targets(child, up)) return undefined;
    child = up;
    up = up.parent;
  }
  if (up === undefined) return undefined;
  if (up.type === 'variable_declarator') return isField(child, 'name') ? ofVariable(up) : undefined;
  if (up.type === 'required_parameter' || up.type === 'optional_parameter') {
    return isField(child, 'pattern') ? ofParameter(up) : undefined;
  }
  if (up.type === 'for_in_statement') {
    return isField(child, 'left') && up.field('kind') !== undefined ? up : undefined;
  }
  if (up.type === 'catch_clause') return isField(child, 'parameter') ? up : undefined;
  return undefined;
}

/** Whether a child of a pattern is what the pattern binds, not a key or a default. */
function targets(child: SyntaxNode, pattern: SyntaxNode): boolean {
  if (pattern.type === 'pair_pattern') return isField(child, 'value');
  if (pattern.type === 'assignment_pattern' || pattern.type === 'object_assignment_pattern') {
    return isField(child, 'left');
  }
  return true;
}

function ofVariable(declarator: SyntaxNode): SyntaxNode | 'ambient' {
  const statement = declarator.parent;
  if (isAmbient(declarator)) return 'ambient';
  if (statement?.type === 'variable_declaration') return nearest(declarator, VAR_SCOPES);
  return enclosing(statement ?? declarator);
}

/** Whether a declaration stands in `declare …`, which makes nothing. */
function isAmbient(node: SyntaxNode): boolean {
  let up = node.parent;
  while (up !== undefined && up.type !== 'ambient_declaration') up = up.parent;
  return up !== undefined;
}

function ofParameter(parameter: SyntaxNode): SyntaxNode | undefined {
  const owner = parameter.parent?.parent;
  return owner !== undefined && FUNCTIONS.has(owner.type) ? owner : undefined;
}

function enclosing(node: SyntaxNode): SyntaxNode {
  return nearest(node, BLOCKS);
}

function program(node: SyntaxNode): SyntaxNode {
  return node.source.root;
}

function nearest(node: SyntaxNode, types: ReadonlySet<string>): SyntaxNode {
  let up = node.parent;
  while (up !== undefined && !types.has(up.type)) up = up.parent;
  return up ?? node.source.root;
}

/** What is assigned to an expression where it stands. */
export function assignedTo(target: SyntaxNode): SyntaxNode | undefined {
  const parent = target.parent;
  if (parent?.type !== 'assignment_expression' || !isField(target, 'left')) return undefined;
  return parent.field('right');
}
