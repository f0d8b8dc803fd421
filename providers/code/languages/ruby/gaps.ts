import type { Node } from 'web-tree-sitter';
import { type Judgement, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { childrenOf, fieldOf, isWithin } from '../nodes.ts';
import { decisionOf } from './conditions.ts';
import { leaves } from './leaving.ts';
import { isConjunction } from './shapes.ts';
import { step, type Worth, worthOf } from './values.ts';

/** Longer chains are not followed. */
const LONGEST = 50;

/** `raise if ENV["A"].blank? && ENV["B"].blank?`: one of the names is needed. */
export function judgeGaps(places: readonly Place[], judged: Map<Place, Judgement>): void {
  const tops = new Map<number, Node>();
  for (const { node } of places) {
    const top = topOf(node);
    if (top !== undefined) tops.set(top.id, top);
  }
  for (const top of tops.values()) {
    const asked = operandsOf(top).map((operand) => askedBy(operand, places));
    const rejectsEmpty = asked.every((one) => one?.worth.rejectsEmpty === true);
    const decided = decisionOf({
      node: top,
      kind: 'truth',
      isTrue: true,
      rejectsEmpty,
      isTested: true,
    });
    if (decided?.absent === undefined || !leaves(decided.absent)) continue;
    const members = asked.flatMap((one) => (one === undefined ? [] : [one.place]));
    if (members.length < asked.length) continue;
    const names = members.flatMap(({ name }) => (name.kind === 'known' ? [name.text] : []));
    const anyOf = [...new Set(names)];
    for (const place of members)
      judged.set(place, { ...REQUIRED, ...(rejectsEmpty ? { rejectsEmpty } : {}), anyOf });
  }
}

/** The outermost conjunction that a node is a part of. */
function topOf(node: Node): Node | undefined {
  let top: Node | undefined;
  let length = 0;
  for (let up = node.parent; up !== null && isPart(up); up = up.parent) {
    if (length++ > LONGEST) return undefined;
    if (isConjunction(up)) top = up;
  }
  return top;
}

function isPart({ type }: Node): boolean {
  return /^(?:binary|unary|call|parenthesized_statements)$/.test(type);
}

function operandsOf(node: Node): readonly Node[] {
  const left = isConjunction(node) ? fieldOf(node, 'left') : undefined;
  const right = isConjunction(node) ? fieldOf(node, 'right') : undefined;
  if (left !== undefined && right !== undefined) return [...operandsOf(left), ...operandsOf(right)];
  const [inner] = node.type === 'parenthesized_statements' ? childrenOf(node) : [];
  return inner === undefined ? [node] : operandsOf(inner);
}

/** The place whose absence makes an operand true. */
function askedBy(operand: Node, places: readonly Place[]) {
  for (const place of places) {
    if (!isWithin(place.node, operand) || place.name.kind !== 'known') continue;
    let worth: Worth | undefined = worthOf(place.node);
    while (worth !== undefined && worth.node.id !== operand.id) {
      const next: ReturnType<typeof step> = step(worth);
      worth = next === 'open' ? undefined : next;
    }
    if (worth?.kind === 'truth' && worth.isTrue) return { place, worth };
  }
  return undefined;
}
