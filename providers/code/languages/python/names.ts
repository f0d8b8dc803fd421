import type { Node } from 'web-tree-sitter';
import { joined, type Name, ofConstant, UNKNOWN } from '../name.ts';
import { ancestorWhere, childrenOf, fieldOf, isFieldOf, occurrences, outwards } from '../nodes.ts';
import { parametersOf } from './syntax.ts';

const DEEPEST = 5;
/** Longer lists are data. */
const MOST = 200;

/** What the name of a variable can be; several where a loop goes over a list of them. */
export function namesOf(node: Node, depth = 0): readonly Name[] {
  if (depth > DEEPEST) return [UNKNOWN];
  switch (node.type) {
    case 'string':
      return ofString(node, depth);
    case 'concatenated_string':
      return joined(childrenOf(node).map((part) => namesOf(part, depth + 1)));
    case 'parenthesized_expression':
      return childrenOf(node)
        .slice(0, 1)
        .flatMap((inner) => namesOf(inner, depth + 1));
    case 'binary_operator':
      return fieldOf(node, 'operator')?.type === '+'
        ? joined(childrenOf(node).map((part) => namesOf(part, depth + 1)))
        : [UNKNOWN];
    case 'identifier':
      return ofIdentifier(node, depth);
    default:
      return [UNKNOWN];
  }
}

/** A string, of which parts may be worked out. */
function ofString(node: Node, depth: number): readonly Name[] {
  return joined(
    childrenOf(node).flatMap((part): readonly (readonly Name[])[] => {
      if (part.type === 'string_content') return [[{ kind: 'known', text: part.text }]];
      if (part.type !== 'interpolation') return [];
      const expression = fieldOf(part, 'expression');
      return [expression === undefined ? [UNKNOWN] : namesOf(expression, depth + 1)];
    }),
  );
}

/** A parameter, the variable of a loop, or what was assigned to the name once. */
function ofIdentifier(node: Node, depth: number): readonly Name[] {
  const { text } = node;
  for (const up of outwards(node)) {
    if (up.type === 'function_definition' || up.type === 'lambda') {
      const parameter = parameterOf(up, text);
      if (parameter !== undefined) return [parameter];
    }
    const looped = loopedOver(up, text);
    if (looped !== undefined) return ofList(looped, depth);
  }
  const values = assignedTo(node.tree.rootNode, text);
  const [value] = values;
  const module = values.length === 0 ? moduleOf(node.tree.rootNode.text, text) : undefined;
  if (module !== undefined) return [ofConstant(text, module)];
  if (value === undefined || values.length > 1) return [UNKNOWN];
  return namesOf(value, depth + 1);
}

const IMPORT = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(?:\(([^)]{0,4000})\)|([^\n]*))/gm;

/** The last name of the module that a name is imported from. */
function moduleOf(text: string, name: string): string | undefined {
  const isIt = new RegExp(`(?:^|,)\\s*${name}\\s*(?:,|$|#)`);
  for (const [, module, several, one] of text.matchAll(IMPORT))
    if (isIt.test((several ?? one ?? '').trim())) return module?.split('.').at(-1);
  return undefined;
}

function parameterOf(fn: Node, name: string): Name | undefined {
  const all = parametersOf(fn);
  const isMethod = ancestorWhere(fn, isClassOrFunction)?.type === 'class_definition';
  const isBound = isMethod && /^(?:self|cls)$/.test(all[0] ?? '');
  const index = all.indexOf(name) - (isBound ? 1 : 0);
  if (!all.includes(name) || index < 0) return undefined;
  const called = fieldOf(fn, 'name')?.text;
  if (called === undefined) return UNKNOWN;
  const owner = isMethod ? fieldOf(ancestorWhere(fn, isClassOrFunction), 'name')?.text : undefined;
  const within = owner === undefined ? {} : { within: owner };
  const parameter = { index, keyword: name };
  return { kind: 'parameter', function: called, parameter, before: '', after: '', ...within };
}

function isClassOrFunction({ type }: Node): boolean {
  return type === 'class_definition' || type === 'function_definition';
}

/** The list that a loop around takes the name from. */
function loopedOver(node: Node, name: string): Node | undefined {
  if (node.type === 'for_statement')
    return fieldOf(node, 'left')?.text === name ? fieldOf(node, 'right') : undefined;
  const clause = childrenOf(node).find(({ type }) => type === 'for_in_clause');
  return clause !== undefined && fieldOf(clause, 'left')?.text === name
    ? fieldOf(clause, 'right')
    : undefined;
}

function ofList(node: Node, depth: number): readonly Name[] {
  if (node.type === 'identifier') {
    const [value, ...more] = assignedTo(node.tree.rootNode, node.text);
    return value === undefined || more.length > 0 ? [UNKNOWN] : ofList(value, depth + 1);
  }
  if (!/^(?:list|tuple|set)$/.test(node.type) || depth > DEEPEST) return [UNKNOWN];
  const items = childrenOf(node).slice(0, MOST);
  return items.flatMap((item) => namesOf(item, depth + 1));
}

/** What stands behind `NAME =` at the top of the file. */
function assignedTo(root: Node, name: string): readonly Node[] {
  return occurrences(root, name).flatMap((leaf) => {
    const { parent } = leaf;
    if (parent?.type !== 'assignment' || !isFieldOf(leaf, 'left')) return [];
    const isTop = parent.parent?.parent?.type === 'module';
    const value = fieldOf(parent, 'right');
    return isTop && value !== undefined ? [value] : [];
  });
}

/** The names at the top of a file to which a literal text is assigned, once. */
export function constantsOf(root: Node): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const again = new Set<string>();
  for (const statement of childrenOf(root)) {
    const [assignment] = childrenOf(statement);
    const name = assignment?.type === 'assignment' ? fieldOf(assignment, 'left')?.text : undefined;
    const value = fieldOf(assignment, 'right');
    if (name === undefined) continue;
    if (found.has(name)) again.add(name);
    const [text] = value?.type === 'string' ? namesOf(value) : [];
    if (text?.kind === 'known') found.set(name, text.text);
  }
  for (const name of again) found.delete(name);
  return found;
}
