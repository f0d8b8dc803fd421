import { isField, type SyntaxNode } from '../syntax/node.ts';
import { holders } from './holders.ts';

const DEEPEST = 8;

/**
 * Whether what a key made is compared with what somebody sent: a code that only goes to others is
 * refused by them where the key is wrong.
 */
export function isVerified(made: SyntaxNode): boolean {
  const seen = new Set<SyntaxNode>();
  let level: readonly SyntaxNode[] = [made];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const fresh = level.flatMap(holders).filter((one) => !seen.has(one));
    for (const one of fresh) seen.add(one);
    if (fresh.some(isCompared)) return true;
    level = fresh.flatMap((one) => derived(one) ?? []);
  }
  return false;
}

const EQUALS: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

/** `timingSafeEqual`, `scmp`, `tsscmp`, `buffer.equals`, `bufferEq`. */
const COMPARES = /(?:equals?|compare|scmp|bufferEq)$/i;

function isCompared(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent?.type === 'binary_expression') return EQUALS.has(parent.field('operator')?.type ?? '');
  const callee = parent?.type === 'arguments' ? parent.parent?.field('function') : undefined;
  if (callee !== undefined) return COMPARES.test(callee.text);
  const isObject = parent?.type === 'member_expression' && isField(node, 'object');
  return isObject && COMPARES.test(parent.field('property')?.text ?? '');
}

/** What has the code in it: the next link of a chain, a text around it, its bytes. */
function derived(node: SyntaxNode): SyntaxNode | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'member_expression': {
      const call = isField(node, 'object') ? parent.parent : undefined;
      return call?.type === 'call_expression' ? call : undefined;
    }
    case 'template_substitution':
      return parent.parent;
    case 'binary_expression':
      return parent;
    case 'arguments':
      return parent.parent;
    default:
      return undefined;
  }
}
