import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf } from '../nodes.ts';

/** The arguments of a call, as far as they stand there: none behind a `*`. */
export interface Arguments {
  readonly positional: readonly Node[];
  readonly keywords: ReadonlyMap<string, Node>;
  /** Some are not written out. */
  readonly isOpen: boolean;
}

export function argumentsOf(call: Node): Arguments {
  const positional: Node[] = [];
  const keywords = new Map<string, Node>();
  let isOpen = false;
  for (const argument of childrenOf(fieldOf(call, 'arguments'))) {
    const [name, value] = [fieldOf(argument, 'name'), fieldOf(argument, 'value')];
    if (argument.type === 'keyword_argument' && name !== undefined && value !== undefined)
      keywords.set(name.text, value);
    else if (/splat$/.test(argument.type)) isOpen = true;
    else positional.push(argument);
  }
  return { positional, keywords, isOpen };
}

/** The call of which a node is what is called. */
export function callOf(called: Node): Node | undefined {
  const { parent } = called;
  if (parent?.type !== 'call') return undefined;
  return fieldOf(parent, 'function')?.id === called.id ? parent : undefined;
}

/** `X` in `X.name`, where a leaf is that name. */
export function receiverOf(leaf: Node): Node | undefined {
  const { parent } = leaf;
  if (parent?.type !== 'attribute') return undefined;
  return fieldOf(parent, 'attribute')?.id === leaf.id ? fieldOf(parent, 'object') : undefined;
}
