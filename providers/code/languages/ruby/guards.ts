import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf, outwards } from '../nodes.ts';
import { valuesOf } from './assignments.ts';
import { isLeft, leaves, outcomes } from './leaving.ts';
import { asCall, isAlternative, isConjunction, operatorOf } from './shapes.ts';
import { isFunction } from './variables.ts';

/** https://docs.ruby-lang.org/en/3.4/KeyError.html */
const OF_A_KEY = /\b(?:KeyError|IndexError|StandardError|Exception)\b/;
const OF_NOTHING =
  /\b(?:NoMethodError|NameError|TypeError|ArgumentError|InvalidURIError|RuntimeError|StandardError|Exception)\b/;
const IS_ABSENT = /\.(?:nil|blank|empty|zero)\?$|==\s*(?:nil|''|"")$/;
const DIFFERS = /!=\s*(?!nil\b)|!~/;
/** Conditions that are nested deeper are not looked at. */
const DEEPEST = 20;
const SETS = /^(?:::)?ENV\s*\[/;
const BODIES = /^(?:program|then|else|do|ensure|begin|block_body|body_statement)$/;

/** Whether a place is reached only where a variable is set, or what happens without it is caught. */
export function isGuarded(node: Node, name: string): boolean {
  const isNamed = new RegExp(`["':]${name}\\b${asWritten(node)}`);
  let operands = 0;
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (parent.type === 'binary' && operands++ > DEEPEST) continue;
    if (isAskedBefore(child, parent, isNamed) || isLeftBefore(child, isNamed)) return true;
    if (isRescued(child, parent, node)) return true;
    if (isFunction(parent)) break;
  }
  return false;
}

/** The name as the code of a read writes it, where that is worked out: `ENV[name]`. */
function asWritten(node: Node): string {
  const call = asCall(node);
  const [, element] = node.type === 'element_reference' ? childrenOf(node) : [];
  const written = element ?? call?.arguments[0];
  if (written === undefined || written.type === 'string') return '';
  return `|[eE][nN][vV][\\w.?]*[[(\\s]+${written.text.replace(/[^\w\s]/g, '\\$&')}(?![\\w.])`;
}

/** `if ENV["X"]`, `ENV["X"] ? … : …`, `ENV["X"] && …` */
function isAskedBefore(child: Node, parent: Node, isNamed: RegExp): boolean {
  if (isFieldOf(child, 'right')) {
    const left = fieldOf(parent, 'left');
    if (left === undefined) return false;
    if (isConjunction(parent)) return implies(left, true, isNamed);
    return isAlternative(parent) && implies(left, false, isNamed);
  }
  const condition = fieldOf(parent, 'condition');
  if (condition === undefined || condition.id === child.id) return false;
  const { yes, no } = outcomes(parent);
  if (yes?.id === child.id) return implies(condition, true, isNamed);
  return no?.id === child.id && implies(condition, false, isNamed);
}

/** `return unless ENV["X"]` or `ENV["X"] ||= …` in front of a statement. */
function isLeftBefore(child: Node, isNamed: RegExp): boolean {
  const { parent } = child;
  if (parent === null || !BODIES.test(parent.type)) return false;
  return doorsOf(parent).some((one) => {
    if (one.startIndex >= child.startIndex) return false;
    const condition = fieldOf(one, 'condition');
    if (condition === undefined) return isNamed.test(fieldOf(one, 'left')?.text ?? '');
    if (!isNamed.test(textOf(condition))) return false;
    const { yes, no } = outcomes(one);
    if (yes !== undefined && isLeft(yes) && implies(condition, false, isNamed)) return true;
    return no !== undefined && isLeft(no) && implies(condition, true, isNamed);
  });
}

const doors = new WeakMap<Node['tree'], Map<number, readonly Node[]>>();

/** The statements of a body that leave it at times, or set a variable. */
function doorsOf(body: Node): readonly Node[] {
  const byBody = doors.get(body.tree) ?? new Map<number, readonly Node[]>();
  doors.set(body.tree, byBody);
  const known = byBody.get(body.id);
  if (known !== undefined) return known;
  const found = childrenOf(body).filter((one) => {
    if (/^(?:operator_)?assignment$/.test(one.type)) return SETS.test(one.text);
    return /^(?:if|unless)(?:_modifier)?$/.test(one.type);
  });
  byBody.set(body.id, found);
  return found;
}

/** Whether a condition that has a truth tells that the variable is set. */
function implies(node: Node, truth: boolean, isNamed: RegExp, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (node.type === 'parenthesized_statements')
    return childrenOf(node).some((inner) => implies(inner, truth, isNamed, depth + 1));
  if (node.type === 'unary' && /^(?:!|not)$/.test(operatorOf(node)))
    return childrenOf(node).some((inner) => implies(inner, !truth, isNamed, depth + 1));
  const isAll = isConjunction(node);
  if ((isAll || isAlternative(node)) && left !== undefined && right !== undefined) {
    const told = [left, right].map((one) => implies(one, truth, isNamed, depth + 1));
    return isAll === truth ? told.includes(true) : !told.includes(false);
  }
  const text = textOf(node);
  if (!isNamed.test(text)) return false;
  if (IS_ABSENT.test(text)) return !truth;
  return DIFFERS.test(text) ? !truth : truth;
}

/** A condition as the code writes it, with what was put into the variable that it begins with. */
function textOf(node: Node): string {
  let first = node;
  for (let next: Node | undefined = node; next !== undefined; ) {
    first = next;
    next = fieldOf(first, 'receiver') ?? fieldOf(first, 'left');
  }
  if (!/^(?:identifier|constant|instance_variable)$/.test(first.type)) return node.text;
  const assigned = valuesOf(node, first.text);
  const value = assigned.length === 1 ? assigned[0]?.text : undefined;
  return (value ?? first.text) + node.text.slice(first.text.length);
}

/** Whether the failure is caught, and the program goes on. */
function isRescued(child: Node, parent: Node, node: Node): boolean {
  if (parent.type === 'rescue_modifier')
    return isFieldOf(child, 'body') && !leaves(fieldOf(parent, 'handler') ?? parent);
  if (!/^(?:begin|body_statement|block_body)$/.test(parent.type)) return false;
  if (/^(?:rescue|else|ensure)$/.test(child.type)) return false;
  return childrenOf(parent).some((clause) => {
    if (clause.type !== 'rescue' || !catches(clause, node)) return false;
    const body = fieldOf(clause, 'body');
    return body === undefined || !leaves(body);
  });
}

function catches(clause: Node, node: Node): boolean {
  const told = fieldOf(clause, 'exceptions');
  if (told === undefined) return true;
  if (asCall(node)?.method === 'fetch') return OF_A_KEY.test(told.text);
  return OF_NOTHING.test(told.text) || OF_A_KEY.test(told.text);
}
