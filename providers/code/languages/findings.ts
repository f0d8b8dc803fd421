import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement } from '../need/judgement.ts';
import { judge, outermost, settled } from './judge.ts';
import { join, type Name } from './name.ts';
import type { DynamicRead, Findings, Helper, NamedRead, Parameter, Syntax } from './types.ts';

/** A place that reads a variable, before it is told what for. */
export interface Place {
  /** The name, as the code writes it. */
  readonly name: Name;
  /** What has the value. */
  readonly node: Node;
  /** What the read itself does where the variable is absent; absent: the value is, and its uses tell. */
  readonly judgement?: Judgement;
  /** A parameter of the function around that takes the place of what is absent. */
  readonly fallback?: Parameter;
  /** The package that reads, where the code itself names no variable. */
  readonly implicit?: string;
}

/** Of a read whose name the function is told: only what catches its failure counts. */
const NO_NAME = '\0';
export const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Sorts places into reads of names, reads of what nobody knows, and functions that read for others. */
export function findings(file: string, syntax: Syntax, places: readonly Place[]): Findings {
  const reads: NamedRead[] = [];
  const dynamics: DynamicRead[] = [];
  const helpers: Helper[] = [];
  const orders = new Map<string, readonly string[]>();
  const namesAt = (node: Node): readonly string[] =>
    places.flatMap(({ name, node: other }) => {
      const isAll = other.id === node.id || outermost(syntax, other).id === node.id;
      return name.kind === 'known' && isAll ? [name.text] : [];
    });
  for (const place of places) {
    const { name, node } = place;
    const judgement = place.judgement ?? judge(syntax, node, namesAt);
    if (name.kind === 'unknown' && name.constant !== undefined) {
      const { constant } = name;
      reads.push({
        name: '',
        node,
        judgement: settled(syntax, node, NO_NAME, judgement),
        constant,
      });
    } else if (name.kind === 'unknown') dynamics.push({ node, pattern: name.pattern });
    else if (name.kind === 'parameter') {
      const { kind: _, function: called, ...told } = name;
      const { fallback } = place;
      const instead = fallback === undefined ? {} : { fallback };
      const inside = settled(syntax, node, NO_NAME, judgement);
      helpers.push({ ...told, name: called, file, judgement: inside, ...instead });
    } else if (VARIABLE.test(name.text)) {
      const { anyOf: others } = judgement;
      const anyOf = others === undefined ? {} : { anyOf: inOrder([name.text, ...others], orders) };
      const settledHere = settled(syntax, node, name.text, { ...judgement, ...anyOf });
      const { implicit } = place;
      const by = implicit === undefined ? {} : { implicit };
      reads.push({ name: name.text, node, judgement: settledHere, ...by });
    }
  }
  return { reads, dynamics, helpers };
}

/** Names of which one is enough, as they stand at the first of them: so that all tell the same group. */
function inOrder(
  names: readonly string[],
  known: Map<string, readonly string[]>,
): readonly string[] {
  const key = names.toSorted().join(' ');
  const order = known.get(key) ?? names;
  known.set(key, order);
  return order;
}

/** What a call of a helper reads: the name that it is told, and what becomes of the value. */
export function placeOfCall(
  helper: Helper,
  call: { readonly node: Node; readonly name: Name | undefined; readonly hasFallback: boolean },
): Place | undefined {
  const { name, node, hasFallback } = call;
  if (name === undefined) return undefined;
  const wrapped = withAround(name, helper);
  if (hasFallback) return { name: wrapped, node, judgement: DEFAULTED };
  const { need, unchecked } = helper.judgement;
  // What the helper hands back is judged where it goes.
  const isOpen = need === 'optional' && unchecked === true;
  return isOpen ? { name: wrapped, node } : { name: wrapped, node, judgement: helper.judgement };
}

function withAround(name: Name, { before, after }: Helper): Name {
  const known = (text: string): Name => ({ kind: 'known', text });
  return join(join(known(before), name), known(after));
}
