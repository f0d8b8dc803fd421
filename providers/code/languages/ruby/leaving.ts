import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf } from '../nodes.ts';
import { asCall } from './shapes.ts';

/** https://docs.ruby-lang.org/en/3.4/Kernel.html */
const FAILS = /^(?:raise|fail|abort|throw)$/;
const EXITS = /^exit!?$/;
const OF_THE_KERNEL = /^(?:::)?(?:Kernel|Process)$/;
/** `exit` and `exit!` alone tell of success: https://docs.ruby-lang.org/en/3.4/Process.html#method-c-exit */
const SUCCESS = /^(?:0|true)?$/;

const CONTAINERS: ReadonlySet<string> = new Set([
  'then',
  'else',
  'do',
  'block',
  'do_block',
  'block_body',
  'body_statement',
  'begin',
  'parenthesized_statements',
]);
const JUMPS: ReadonlySet<string> = new Set(['return', 'next', 'break', 'redo', 'retry']);

/** Whether code always raises or ends the program as a failure. */
export function leaves(node: Node): boolean {
  return always(node, isFailure);
}

/** Whether code never gets to what stands behind it. */
export function isLeft(node: Node): boolean {
  return always(node, (one) => JUMPS.has(one.type) || isFailure(one) || isExit(one));
}

function always(node: Node, is: (node: Node) => boolean): boolean {
  if (is(node)) return true;
  if (CONTAINERS.has(node.type)) return childrenOf(node).some((child) => always(child, is));
  if (node.type !== 'return') return false;
  return childrenOf(childrenOf(node)[0]).some(is);
}

function isFailure(node: Node): boolean {
  const { method, told } = calledOf(node);
  return FAILS.test(method) || (EXITS.test(method) && !SUCCESS.test(told));
}

function isExit(node: Node): boolean {
  return EXITS.test(calledOf(node).method);
}

/** A method of the kernel that is called, with its first argument. */
function calledOf(node: Node): { readonly method: string; readonly told: string } {
  if (node.type === 'identifier') return { method: node.text, told: '' };
  const call = asCall(node);
  const isOfKernel = call?.receiver === undefined || OF_THE_KERNEL.test(call.receiver.text);
  if (call === undefined || !isOfKernel) return { method: '', told: '' };
  return { method: call.method, told: call.arguments[0]?.text ?? '' };
}

/** The parts of a statement that are done where its condition does not hold or holds. */
export function outcomes(statement: Node): { readonly yes?: Node; readonly no?: Node } {
  const consequence = fieldOf(statement, 'consequence');
  const alternative = fieldOf(statement, 'alternative');
  const body = fieldOf(statement, 'body');
  switch (statement.type) {
    case 'if':
    case 'elsif':
    case 'conditional':
      return parts(consequence, alternative);
    case 'unless':
      return parts(alternative, consequence);
    case 'if_modifier':
      return parts(body, undefined);
    case 'unless_modifier':
      return parts(undefined, body);
    default:
      return {};
  }
}

function parts(yes: Node | undefined, no: Node | undefined) {
  return { ...(yes === undefined ? {} : { yes }), ...(no === undefined ? {} : { no }) };
}
