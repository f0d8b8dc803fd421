import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf } from '../nodes.ts';
import { fullName, fullNameAround } from './classes.ts';
import { classAround } from './constants.ts';
import { shortName } from './values.ts';

/** Whether the object or the class that a method is called of is the one of that full name. */
export function isReceiver(call: Node, within: string): boolean {
  if (call.type === 'scoped_call_expression') {
    const scope = fieldOf(call, 'scope');
    if (scope === undefined) return false;
    return scope.type === 'relative_scope' ? isOwn(call, within) : isMeant(scope, within);
  }
  const object = fieldOf(call, 'object');
  if (object === undefined) return false;
  return object.text === '$this' ? isOwn(call, within) : isInstance(object, within);
}

function isMeant(name: Node, within: string): boolean {
  return fullName(name.tree.rootNode, name.text) === within;
}

/** Whether the class around is the one, or has its methods. */
function isOwn(call: Node, within: string): boolean {
  const own = classAround(call);
  if (own === undefined) return false;
  if (fullNameAround(call) === within) return true;
  const used = childrenOf(fieldOf(own, 'body')).filter(({ type }) => type === 'use_declaration');
  const based = childrenOf(own).filter(({ type }) => type === 'base_clause');
  return [...used, ...based].some((clause) =>
    childrenOf(clause).some((name) => isMeant(name, within)),
  );
}

/** Whether an object is known to be of a class: by its type, or by what it is made with. */
function isInstance(object: Node, within: string): boolean {
  const { text } = object;
  const root = object.tree.rootNode;
  const isOne = (name: string | undefined): boolean =>
    name !== undefined && shortName(name) === shortName(within) && fullName(root, name) === within;
  if (isOne(/^\(?\s*(?:new\s+|\w+\()?(\\?[A-Z][\w\\]*)/.exec(text)?.[1])) return true;
  const variable = /^(?:\$this->)?\$?(\w+)$/.exec(text)?.[1];
  if (variable === undefined) return false;
  const typed = root.text.matchAll(
    new RegExp(`(?<![\\w\\\\])(\\\\?[A-Z][\\w\\\\]*)\\s+\\$${variable}\\b`, 'g'),
  );
  const made = root.text.matchAll(
    new RegExp(
      `\\$(?:this->)?${variable}\\s*=\\s*(?:new\\s+|app\\(|resolve\\()?(\\\\?[A-Z][\\w\\\\]*)`,
      'g',
    ),
  );
  return [...typed, ...made].some(([, name]) => isOne(name));
}
