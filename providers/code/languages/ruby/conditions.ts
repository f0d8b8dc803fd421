import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import type { Test } from '../types.ts';
import { isLeft, leaves, outcomes } from './leaving.ts';
import { isAlternative, isConjunction } from './shapes.ts';
import { MOST, type Step, step, type Worth, worthOf } from './values.ts';
import { boundTo, isUse } from './variables.ts';

/** How what is around a value decides by it. */
export function test(node: Node): Test | undefined {
  return decide(worthOf(node), true);
}

/** How it decides what an expression is worth. */
export function decisionOf(worth: Worth): Test | undefined {
  return decide(worth, false);
}

function decide(start: Worth, isFollowed: boolean): Test | undefined {
  let worth = start;
  for (let steps = 0; steps < MOST; steps++) {
    const { isTested, rejectsEmpty } = worth;
    const decided = decision(worth);
    if (decided !== undefined) return decided;
    const next: Step = step(worth);
    if (next === 'open') return { rejectsEmpty: false };
    if (next === undefined) return isTested ? { rejectsEmpty } : undefined;
    const isKept = next.node.type === 'assignment' && /^(?:truth|missing)$/.test(next.kind);
    const later = isKept && isFollowed ? decideLater(worth) : undefined;
    if (later !== undefined) return later;
    worth = next;
  }
  return undefined;
}

/** What the variable decides that a truth is put into. */
function decideLater(worth: Worth): Test | undefined {
  const bound = boundTo(worth.node);
  if (bound === undefined) return undefined;
  const uses = bound.names.flatMap((name) =>
    occurrences(bound.scope, name, worth.node.endIndex).filter((leaf) => isUse(leaf, bound.scope)),
  );
  for (const use of uses) {
    const found = decide({ ...worth, node: use }, false);
    if (found?.absent !== undefined && leaves(found.absent)) return found;
  }
  return undefined;
}

/** What is done by the truth of a condition. */
function decision({ node, isTrue, rejectsEmpty, kind }: Worth): Test | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  const isOpen = isTrue ? isConjunction(parent) : isAlternative(parent);
  if (isOpen && isFieldOf(node, 'left')) {
    const right = fieldOf(parent, 'right');
    return right !== undefined && leaves(right) ? { absent: right, rejectsEmpty } : undefined;
  }
  if (parent.type === 'operator_assignment' && isFieldOf(node, 'left')) return assigned(parent);
  if (parent.type === 'case' || parent.type === 'case_match')
    return isFieldOf(node, 'value') && kind === 'value' ? chosen(parent) : undefined;
  if (!isFieldOf(node, 'condition')) return undefined;
  const { yes, no } = outcomes(parent);
  const absent = (isTrue ? yes : no) ?? afterwards(parent, isTrue ? no : yes);
  return absent === undefined ? { rejectsEmpty } : { absent, rejectsEmpty };
}

/** `value ||= raise`, `value &&= other` */
function assigned(parent: Node): Test | undefined {
  const operator = fieldOf(parent, 'operator')?.text;
  const right = fieldOf(parent, 'right');
  if (operator === '&&=') return { rejectsEmpty: false };
  if (operator !== '||=' || right === undefined || !leaves(right)) return undefined;
  return { absent: right, rejectsEmpty: false };
}

/** A `case` of which no pattern is nil comes to its `else`. */
function chosen(parent: Node): Test {
  const clauses = childrenOf(parent).filter(({ type }) => /^(?:when|in_clause|else)$/.test(type));
  const told = (clause: Node) =>
    childrenOf(clause)
      .filter(({ type }) => type !== 'then')
      .map(({ text }) => text);
  const isOf = (pattern: string) => (clause: Node) => told(clause).includes(pattern);
  const ofNothing = clauses.find(isOf('nil'));
  const otherwise = clauses.find(({ type }) => type === 'else');
  const isOpen = clauses.some((clause) => clause.type === 'in_clause');
  const absent = ofNothing === undefined ? otherwise : (fieldOf(ofNothing, 'body') ?? ofNothing);
  if (absent === undefined || (isOpen && ofNothing === undefined)) return { rejectsEmpty: false };
  const rejectsEmpty = ofNothing === undefined && !clauses.some((one) => /["']["']/.test(one.text));
  return { absent, rejectsEmpty };
}

/** `return value if value`, and a failure right behind it. */
function afterwards(statement: Node, other: Node | undefined): Node | undefined {
  if (other === undefined || !isLeft(other) || leaves(other)) return undefined;
  const next = statement.nextNamedSibling;
  return next !== null && leaves(next) ? next : undefined;
}
