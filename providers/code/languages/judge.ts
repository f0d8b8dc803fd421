import type { Node } from 'web-tree-sitter';
import { combine } from '../need/combine.ts';
import {
  ASSERTED,
  DEFAULTED,
  type Judgement,
  OPTIONAL,
  REQUIRED,
  UNCHECKED,
} from '../need/judgement.ts';
import { ancestorWhere, occurrences, outwards } from './nodes.ts';
import type { Syntax } from './types.ts';

/**
 * What becomes of the value of a node that is absent where its variable is.
 *
 * @param names the names that the fallback of the value reads, where it is another read
 */
export function judge(
  syntax: Syntax,
  node: Node,
  namesOf: (fallback: Node) => readonly string[] = () => [],
): Judgement {
  return judgeValue(syntax, node, namesOf, true);
}

function judgeValue(
  syntax: Syntax,
  start: Node,
  namesOf: (fallback: Node) => readonly string[],
  isFollowed: boolean,
): Judgement {
  const node = outermost(syntax, start);
  const fallback = syntax.fallback(node);
  if (fallback !== undefined) {
    const others = namesOf(fallback);
    if (others.length === 0) return DEFAULTED;
    const whole = judgeValue(syntax, node.parent ?? node, namesOf, isFollowed);
    return { ...whole, anyOf: [...others, ...(whole.anyOf ?? [])] };
  }
  const test = syntax.test(node);
  if (test !== undefined) {
    if (test.absent === undefined || !syntax.leaves(test.absent)) return OPTIONAL;
    return test.rejectsEmpty ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
  }
  if (syntax.fails(node)) return ASSERTED;
  return isFollowed ? judgeUses(syntax, node, namesOf) : UNCHECKED;
}

/** What is done with the variable that the value is put into. */
function judgeUses(
  syntax: Syntax,
  node: Node,
  namesOf: (fallback: Node) => readonly string[],
): Judgement {
  const bound = syntax.bound(node);
  if (bound === undefined) return UNCHECKED;
  const uses = bound.names.flatMap((name) =>
    occurrences(bound.scope, name, node.endIndex).filter((one) => syntax.isUse(one, bound.scope)),
  );
  const judged = uses.map((use) => judgeValue(syntax, use, namesOf, false));
  return judged.length === 0 ? UNCHECKED : combine(judged);
}

/** The node with all around it that has the same value. */
export function outermost(syntax: Syntax, node: Node): Node {
  let found = node;
  for (const up of outwards(node)) {
    if (up.id !== node.id && !syntax.transparent.has(up.type)) break;
    found = up;
  }
  return found;
}

/** A required value that is not asked for where it is known to be set. */
export function settled(syntax: Syntax, node: Node, name: string, judgement: Judgement): Judgement {
  const isOpen = judgement.need === 'required' || judgement.unchecked === true;
  return isOpen && syntax.isGuarded(node, name) ? OPTIONAL : judgement;
}

/**
 * Where the code of a node runs: whenever its file is loaded, in a call, or in a branch.
 *
 * @param hasBranches whether the branches around say more than is known of the environment
 */
export function reachOf(
  syntax: Syntax,
  node: Node,
  hasBranches: boolean,
): 'call' | 'branch' | undefined {
  let reach: 'call' | 'branch' | undefined;
  for (const child of outwards(node)) {
    if (hasBranches && syntax.branch(child) !== undefined) return 'branch';
    if (child.id !== node.id && syntax.isFunction(child)) reach = 'call';
  }
  return reach;
}

/** The function that a node stands in. */
export function functionAround(syntax: Syntax, node: Node): Node | undefined {
  return ancestorWhere(node, (one) => syntax.isFunction(one));
}
