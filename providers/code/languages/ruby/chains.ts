import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { judge } from '../judge.ts';
import { childrenOf, fieldOf, isFieldOf } from '../nodes.ts';
import type { Findings } from '../types.ts';
import { insteadOf } from './environment.ts';
import { judgeGaps } from './gaps.ts';
import { leaves } from './leaving.ts';
import { marked } from './returning.ts';
import { asCall, callOfBlock, callWith, isAlternative, isCondition } from './shapes.ts';
import { rubySyntax } from './syntax.ts';
import { carrierOf, isStrict } from './values.ts';

/** Longer chains are not followed. */
const LONGEST = 50;

/** Judges what is tried one after the other as a whole: `ENV["A"] || ENV["B"]`, `ENV.fetch("A", ENV["B"])`. */
export function withChains(places: readonly Place[]): readonly Place[] {
  const byCarrier = new Map<number, Place>();
  for (const place of places) {
    if (place.name.kind !== 'known') continue;
    byCarrier.set(place.node.id, place);
    byCarrier.set(carrierOf(place.node).id, place);
  }
  const judged = new Map<Place, Judgement>();
  const tops = new Map<number, Node>();
  for (const { node, name } of places) {
    const top = topOf(node);
    if (name.kind === 'known' && top !== undefined) tops.set(top.id, top);
  }
  for (const top of tops.values()) judgeChain(top, byCarrier, judged);
  judgeGaps(places, judged);
  return places.map((place) => {
    const judgement = judged.get(place) ?? place.judgement ?? judge(rubySyntax, place.node);
    return marked(place, judgement);
  });
}

/** The outermost expression that has the value of a node or of what is tried beside it. */
function topOf(node: Node): Node | undefined {
  let top: Node | undefined;
  for (let up: Node | undefined = node, at = 0; up !== undefined; at++) {
    if (at > LONGEST) return undefined;
    const carrier = carrierOf(up);
    up = aroundOf(carrier);
    if (up !== undefined) top = up;
  }
  return top;
}

function aroundOf(node: Node): Node | undefined {
  const { parent } = node;
  if (parent !== null && isAlternative(parent)) return parent;
  const isKept = parent?.type === 'operator_assignment' && isFieldOf(node, 'left');
  if (isKept && fieldOf(parent, 'operator')?.text === '||=') return parent;
  const call = callWith(node) ?? (parent === null ? undefined : callOfBlock(parent));
  return call?.method === 'fetch' && insteadOf(call)?.id === node.id ? call.node : undefined;
}

/** What is tried one after the other. */
function operandsOf(node: Node, depth = 0): readonly Node[] {
  if (depth > LONGEST) return [node];
  if (node.type === 'parenthesized_statements') {
    const [inner] = childrenOf(node);
    return inner === undefined ? [node] : operandsOf(inner, depth + 1);
  }
  if (isAlternative(node) || node.type === 'operator_assignment') {
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    if (left !== undefined && right !== undefined)
      return [...operandsOf(left, depth + 1), ...operandsOf(right, depth + 1)];
  }
  const call = asCall(node);
  const instead = call?.method === 'fetch' ? insteadOf(call) : undefined;
  return instead === undefined || instead.type === 'nil'
    ? [node]
    : [node, ...operandsOf(instead, depth + 1)];
}

function judgeChain(
  top: Node,
  byCarrier: ReadonlyMap<number, Place>,
  judged: Map<Place, Judgement>,
): void {
  const members: Place[] = [];
  let outcome: Judgement | undefined;
  for (const operand of operandsOf(top)) {
    const place = byCarrier.get(operand.id);
    if (place === undefined) outcome = insteadFor(operand, members, top);
    else members.push(place);
    if (place !== undefined && isRequired(place)) outcome = place.judgement;
    if (outcome !== undefined) break;
  }
  const anyOf = members.flatMap(({ name }) => (name.kind === 'known' ? [name.text] : []));
  const different = [...new Set(anyOf)];
  if (members.length < 2) return;
  const whole = outcome ?? judge(rubySyntax, top);
  for (const member of members) judged.set(member, withGroup(whole, different));
}

/** What is guarded needs none of them. */
function withGroup(judgement: Judgement, names: readonly string[]): Judgement {
  const isSettled = judgement.need === 'optional' && judgement.unchecked !== true;
  return names.length < 2 || isSettled ? judgement : { ...judgement, anyOf: names };
}

function insteadFor(operand: Node, members: readonly Place[], top: Node): Judgement | undefined {
  if (operand.type === 'nil') return undefined;
  if (!leaves(operand)) return isCondition(top) ? OPTIONAL : DEFAULTED;
  return members.every(({ node }) => isStrict(node))
    ? { ...REQUIRED, rejectsEmpty: true }
    : REQUIRED;
}

/** It raises by itself where its variable is absent. */
function isRequired({ node, judgement }: Place): boolean {
  const call = asCall(node);
  return (
    judgement?.need === 'required' && call?.method === 'fetch' && insteadOf(call) === undefined
  );
}

/** Names that are tried in one place are told alike for each of them. */
export function alike({ reads, ...rest }: Findings): Findings {
  return {
    ...rest,
    reads: reads.map((read) => {
      const [first, ...others] = read.judgement.anyOf ?? [];
      if (first === undefined) return read;
      const anyOf = others.includes(first) ? others : [first, ...others];
      return { ...read, judgement: { ...read.judgement, anyOf } };
    }),
  };
}
