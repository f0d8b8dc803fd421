import type { Node } from 'web-tree-sitter';
import { type Judgement, UNCHECKED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { childrenOf, isFieldOf, occurrences, outwards } from '../nodes.ts';
import { isAlternative } from './shapes.ts';
import { carrierOf } from './values.ts';
import { boundTo, isFunction, isUse } from './variables.ts';

const BODIES =
  /^(?:then|else|begin|block|do_block|block_body|body_statement|parenthesized_statements)$/;
const HANDLERS = /^(?:rescue|ensure|else)$/;

/** Marks what a function hands back as it is, so that its calls tell what becomes of it. */
export function marked(place: Place, judgement: Judgement): Place {
  const isOpen = judgement.need === 'optional' && judgement.unchecked === true;
  const isReturned = isOpen && place.name.kind === 'parameter' && isHandedBack(place.node, true);
  return { ...place, judgement: isReturned ? { ...judgement, returned: true } : judgement };
}

/** What a call of a function is worth that hands back something else than the value. */
export function unlessReturned({ need, unchecked, returned }: Judgement): Judgement | undefined {
  const isOpen = need === 'optional' && unchecked === true;
  return isOpen && returned !== true ? UNCHECKED : undefined;
}

function isHandedBack(node: Node, isFollowed: boolean): boolean {
  const carrier = carrierOf(node);
  if (endsFunction(carrier)) return true;
  const bound = isFollowed ? boundTo(node) : undefined;
  if (bound === undefined) return false;
  return bound.names.some((name) =>
    occurrences(bound.scope, name, node.endIndex).some(
      (use) => isUse(use, bound.scope) && isHandedBack(use, false),
    ),
  );
}

/** Whether an expression is the last that a function comes to. */
function endsFunction(node: Node): boolean {
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (isFunction(parent)) return isFieldOf(child, 'body');
    if (parent.type === 'argument_list') return parent.parent?.type === 'return';
    if (BODIES.test(parent.type)) {
      const statements = childrenOf(parent).filter(({ type }) => !HANDLERS.test(type));
      if (!HANDLERS.test(child.type) && statements.at(-1)?.id !== child.id) return false;
    } else if (!isPassedOn(child, parent)) return false;
  }
  return false;
}

function isPassedOn(child: Node, parent: Node): boolean {
  if (isAlternative(parent)) return true;
  if (
    !/^(?:if|unless|elsif|conditional|case|when|if_modifier|unless_modifier|rescue|rescue_modifier)$/.test(
      parent.type,
    )
  )
    return false;
  return !isFieldOf(child, 'condition') && !isFieldOf(child, 'value');
}
