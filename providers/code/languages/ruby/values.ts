import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf } from '../nodes.ts';
import {
  asCall,
  type Call,
  callOfBlock,
  callOn,
  callWith,
  isAlternative,
  isCondition,
  isConjunction,
  isEmptyText,
  operatorOf,
} from './shapes.ts';

/** What an expression is worth where the variable is absent. */
export interface Worth {
  readonly node: Node;
  /**
   * `value`: nil; `text`: an empty text; `truth`: a truth; `list`: a list with nil in it; `missing`:
   * a list that would else be empty.
   */
  readonly kind: 'value' | 'text' | 'truth' | 'list' | 'missing';
  /** Whether it counts as true. */
  readonly isTrue: boolean;
  /** An empty value is taken like an absent one. */
  readonly rejectsEmpty: boolean;
  /** Something was asked on the way. */
  readonly isTested: boolean;
}

/** `open`: it was tested, and what comes of it is not told by the absence alone. */
export type Step = Worth | 'open' | undefined;

/** What has the same value, or keeps nil: https://docs.ruby-lang.org/en/3.4/Object.html */
const KEEPS = /^(?:freeze|dup|clone|itself|deep_dup|tap)$/;
const ASKS_KIND = /^(?:is_a\?|kind_of\?|instance_of\?|respond_to\?|in\?|eql\?|equal\?|==|!=)$/;
const KEEPS_TEXT = /^(?:to_s|to_str|strip|lstrip|rstrip|chomp|downcase|upcase|squish|dup|freeze)$/;
const ASKS_TEXT = /^(?:start_with\?|end_with\?|match\?|match|include\?|in\?|eql\?|casecmp\?)$/;
/** What is around an expression is followed so far. */
export const MOST = 100;
const READS_ENVIRONMENT = /\bENV\b/;
const KEEPS_LIST = /^(?:to_a|sort|uniq|compact|freeze|map|dup|join)$/;

export function worthOf(node: Node): Worth {
  const kind = startOf(node);
  const isTrue = kind !== 'value';
  return { node, kind, isTrue, rejectsEmpty: false, isTested: false };
}

function startOf(node: Node): Worth['kind'] {
  if (node.type === 'binary' && operatorOf(node) === '-') return 'missing';
  const call = asCall(node);
  if (call?.method === 'fetch' && isEmptyText(call.arguments[1])) return 'text';
  return 'value';
}

/** What is around an expression, and what that is worth. */
export function step(worth: Worth): Step {
  const { node } = worth;
  const { parent } = node;
  if (parent === null) return undefined;
  const call = callOn(node);
  if (call !== undefined) return called(worth, call);
  switch (parent.type) {
    case 'parenthesized_statements':
      return childrenOf(parent).length === 1 ? { ...worth, node: parent } : undefined;
    case 'assignment':
    case 'operator_assignment':
      return isFieldOf(node, 'right') ? { ...worth, node: parent } : undefined;
    case 'unary':
      return negated(worth, parent);
    case 'binary':
      return joined(worth, parent);
    case 'pattern':
      return 'open';
    case 'array':
      return { ...worth, node: parent, kind: 'list', isTrue: true };
    case 'argument_list':
      return given(worth);
    case 'block_body':
    case 'body_statement':
      return ofBlock(worth, parent);
    default:
      return undefined;
  }
}

function truth(
  worth: Worth,
  node: Node,
  isTrue: boolean,
  rejectsEmpty = worth.rejectsEmpty,
): Worth {
  return { node, kind: 'truth', isTrue, rejectsEmpty, isTested: true };
}

function called(worth: Worth, call: Call): Step {
  switch (worth.kind) {
    case 'value':
      return ofValue(worth, call);
    case 'text':
      return ofText(worth, call);
    case 'list':
      return ofList(worth, call);
    case 'missing':
      return ofMissing(worth, call);
    case 'truth':
      return call.method === '!' ? truth(worth, call.node, !worth.isTrue) : 'open';
  }
}

function ofValue(worth: Worth, { node, method, isSafe }: Call): Step {
  if (method === 'present?') return truth(worth, node, false, true);
  if (method === 'presence') return { ...worth, node, rejectsEmpty: true };
  if (isSafe || method === 'try') return { ...worth, node, isTested: true };
  if (method === 'nil?') return truth(worth, node, true);
  if (method === '!') return truth(worth, node, true);
  if (method === 'blank?') return truth(worth, node, true, true);
  if (method === 'to_s') return { ...worth, node, kind: 'text', isTrue: true };
  if (KEEPS.test(method)) return { ...worth, node };
  return ASKS_KIND.test(method) ? 'open' : undefined;
}

function ofText(worth: Worth, { node, method }: Call): Step {
  if (method === 'empty?' || method === 'blank?') return truth(worth, node, true, true);
  if (method === 'present?') return truth(worth, node, false, true);
  if (method === 'presence')
    return { ...worth, node, kind: 'value', isTrue: false, rejectsEmpty: true };
  if (KEEPS_TEXT.test(method)) return { ...worth, node };
  return ASKS_TEXT.test(method) ? 'open' : undefined;
}

/** `[a, b].all?`, `[a, b].any?(&:blank?)` */
function ofList(worth: Worth, { node, method, arguments: told }: Call): Step {
  const asked = told[0]?.text ?? '';
  const isStrict = /blank|present/.test(asked);
  const isAbsence = /^(?:&:nil\?|&:blank\?|nil)$/.test(asked);
  const isPresence = /^(?:|&:itself|&:present\?)$/.test(asked);
  if (method === 'all?' && isPresence) return truth(worth, node, false, isStrict);
  if (method === 'any?' && isAbsence) return truth(worth, node, true, isStrict);
  if (method === 'none?' && isAbsence) return truth(worth, node, false, isStrict);
  if (method === 'include?' && isAbsence) return truth(worth, node, true);
  return /^(?:all|any|none|one)\?$/.test(method) ? 'open' : undefined;
}

function ofMissing(worth: Worth, { node, method }: Call): Step {
  if (/^(?:any|present)\?$|^presence$/.test(method)) return truth(worth, node, true);
  if (/^(?:empty|none|blank)\?$/.test(method)) return truth(worth, node, false);
  return KEEPS_LIST.test(method) ? { ...worth, node } : 'open';
}

function negated(worth: Worth, parent: Node): Step {
  const operator = operatorOf(parent);
  if (operator === 'defined?') return 'open';
  return operator === '!' || operator === 'not' ? truth(worth, parent, !worth.isTrue) : undefined;
}

/** `a && b`, `a || b` and comparisons. */
function joined(worth: Worth, parent: Node): Step {
  const isLeft = isFieldOf(worth.node, 'left');
  if (isConjunction(parent)) {
    const isAlone = !isLeft && !READS_ENVIRONMENT.test(fieldOf(parent, 'left')?.text ?? '');
    if (worth.isTrue) return isAlone ? { ...worth, node: parent } : 'open';
    return isLeft ? truth(worth, parent, false) : { ...worth, node: parent };
  }
  if (isAlternative(parent)) {
    const isKept = worth.isTrue || (isLeft && fieldOf(parent, 'right')?.type === 'nil');
    if (isKept) return { ...worth, node: parent };
    return worth.isTested || isCondition(parent) ? 'open' : undefined;
  }
  return compared(worth, parent, fieldOf(parent, isLeft ? 'right' : 'left'));
}

function compared(worth: Worth, parent: Node, other: Node | undefined): Step {
  const operator = operatorOf(parent);
  if (!/^(?:===?|!=|=~|!~)$/.test(operator)) return undefined;
  const isSame = worth.kind === 'text' ? isEmptyText(other) : other?.type === 'nil';
  if (worth.kind === 'truth' || !isSame || operator.endsWith('~')) return 'open';
  return truth(worth, parent, operator !== '!=', worth.kind === 'text');
}

/** `ENV.values_at("A", "B")` is a list; `%w[a b].include?(value)` asks. */
function given(worth: Worth): Step {
  const call = callWith(worth.node);
  if (call?.method === 'values_at')
    return { ...worth, node: call.node, kind: 'list', isTrue: true };
  return /^(?:include|member|cover|eql|equal)\?$/.test(call?.method ?? '') ? 'open' : undefined;
}

/** `names.reject { |name| ENV[name] }`: what the last statement of a block is worth to the call. */
function ofBlock(worth: Worth, body: Node): Step {
  const call = callOfBlock(body);
  if (call === undefined || childrenOf(body).at(-1)?.id !== worth.node.id) return undefined;
  const { method, node } = call;
  const { isTrue } = worth;
  const left: Worth = { ...worth, node, kind: 'missing', isTrue: true, isTested: true };
  if (/^(?:select|filter|find_all)$/.test(method)) return isTrue ? left : 'open';
  if (method === 'reject') return isTrue ? 'open' : left;
  if (/^(?:any\?|find|detect)$/.test(method)) return isTrue ? truth(worth, node, true) : 'open';
  if (method === 'none?') return isTrue ? truth(worth, node, false) : 'open';
  if (method === 'all?') return isTrue ? 'open' : truth(worth, node, false);
  return undefined;
}

/** The outermost expression that is nil where the node is. */
export function carrierOf(node: Node): Node {
  return carried(node).node;
}

/** Whether what an expression hands on is nil for an empty text as well. */
export function isStrict(node: Node): boolean {
  return carried(node).rejectsEmpty;
}

function carried(node: Node): Worth {
  let found = worthOf(node);
  let steps = 0;
  for (let at: Step = found; at !== undefined && at !== 'open' && steps < MOST; at = step(at)) {
    steps++;
    if (at.kind === 'value') found = at;
    else if (at.kind !== 'text') break;
  }
  return found;
}
