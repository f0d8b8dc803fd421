import { TRANSPARENT } from '../resolve/evaluate.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';

const CONDITIONS: ReadonlySet<string> = new Set([
  'if_statement',
  'ternary_expression',
  'while_statement',
]);
const COMPARES = /^(?:[!=]==?|[<>]=?)$/;
const NOTHING = /^(?:\d+|''|""|``|null|undefined|void 0|['"`]undefined['"`])$/;

/** Functions that are told of a value only to say whether it will do. */
const ASKS =
  /(?:^|\.)(?:Boolean|is[A-Z]\w*|(?:assert|invariant|ensure|require|check|validate|expect)\w*|ok|strict)$/;

/** Whether somebody looks here whether a value is there. */
export function isTestedAt(node: SyntaxNode): boolean {
  for (let top = node; top.parent !== undefined; top = top.parent) {
    const answer = TRANSPARENT.has(top.parent.type) ? undefined : isTestedBy(top.parent, top);
    if (answer !== undefined) return answer;
  }
  return false;
}

/** `undefined` where what has the value in it may be tested as a whole. */
function isTestedBy(parent: SyntaxNode, node: SyntaxNode): boolean | undefined {
  if (CONDITIONS.has(parent.type)) return isField(node, 'condition');
  switch (parent.type) {
    case 'unary_expression':
      return /^(?:!|typeof)$/.test(parent.field('operator')?.type ?? '');
    case 'member_expression':
      return isField(node, 'object') && parent.field('property')?.text === 'length'
        ? undefined
        : false;
    case 'arguments':
      return isAsked(node, parent);
    case 'binary_expression':
      return isTestedIn(parent, node);
    default:
      return false;
  }
}

function isTestedIn(binary: SyntaxNode, node: SyntaxNode): boolean | undefined {
  const operator = binary.field('operator')?.type ?? '';
  if (operator === '&&' && isField(node, 'left')) return true;
  if (operator === '&&' || operator === '||') return undefined;
  return COMPARES.test(operator) && isWithNothing(node, binary);
}

function isWithNothing(node: SyntaxNode, comparison: SyntaxNode): boolean {
  const other = comparison.field(isField(node, 'left') ? 'right' : 'left');
  return other !== undefined && NOTHING.test(other.text);
}

/** It is given the value alone, or what to say where the value is not there. */
function isAsked(node: SyntaxNode, list: SyntaxNode): boolean {
  const [first, second] = list.children;
  const callee = list.parent?.field('function');
  const isAlone = second === undefined || /string$/.test(second.type);
  return callee !== undefined && first?.id === node.id && isAlone && ASKS.test(callee.text);
}

/** Whether all that an object holds is looked at: `Object.values(config).every(Boolean)`, `validate(config)`. */
export function isTestedAsWhole(object: SyntaxNode): boolean {
  const list = object.parent?.type === 'arguments' ? object.parent : undefined;
  const callee = list?.parent?.field('function')?.text ?? '';
  const name = callee.slice(callee.lastIndexOf('.') + 1);
  return /^Object\.(?:entries|values|keys)$/.test(callee) || VALIDATES.test(name);
}

/** Somewhere in the name of a function. */
const VALIDATES = /[pP]arse|[vV]alid|[aA]ssert|[eE]nsure|[cC]heck/;
