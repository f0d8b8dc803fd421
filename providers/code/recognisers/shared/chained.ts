import { argumentsOf } from '../../resolve/parameters.ts';
import type { SyntaxNode } from '../../syntax/node.ts';

/** The methods called one after the other on what a call makes, with the first argument of each. */
export function chainedTo(made: SyntaxNode): ReadonlyMap<string, SyntaxNode | undefined> {
  const found = new Map<string, SyntaxNode | undefined>();
  let node = made;
  for (;;) {
    const member = node.parent;
    const call = member?.type === 'member_expression' ? member.parent : undefined;
    if (member === undefined || call?.type !== 'call_expression') return found;
    found.set(member.field('property')?.text ?? '', argumentsOf(call)[0]);
    node = call;
  }
}
