import { parametersOf } from '../resolve/parameters.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';

/**
 * The copy that `Object.fromEntries(Object.entries(env).filter(…).map(…))` makes, as long as names
 * stay as they are and none is left out for its name.
 */
export function copyOf(entries: SyntaxNode): SyntaxNode | undefined {
  let node = entries;
  for (;;) {
    const parent = node.parent;
    if (parent?.type === 'arguments') {
      const call = parent.parent;
      return call?.field('function')?.text === 'Object.fromEntries' ? call : undefined;
    }
    const call = parent?.type === 'member_expression' ? parent.parent : undefined;
    if (call?.type !== 'call_expression' || parent === undefined || !isField(node, 'object'))
      return undefined;
    const callback = call.field('arguments')?.children[0];
    if (callback === undefined || !keepsNames(callback, parent.field('property')?.text)) {
      return undefined;
    }
    node = call;
  }
}

/** A filter that looks at values only; a map that gives back the key it got. */
function keepsNames(callback: SyntaxNode, method: string | undefined): boolean {
  const pattern = parametersOf(callback)[0];
  const entry = pattern?.field('pattern') ?? pattern;
  const body = callback.field('body');
  if (body === undefined || entry?.type !== 'array_pattern') return false;
  const key = /^\[\s*([\w$]*)/.exec(entry.text)?.[1] ?? '';
  if (method === 'map')
    return key !== '' && new RegExp(`\\[\\s*${escaped(key)}\\s*,`).test(body.text);
  const isUsed = key !== '' && new RegExp(`(?<![\\w$])${escaped(key)}(?![\\w$])`).test(body.text);
  return method === 'filter' && !isUsed;
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$');
}
