import type { Node } from 'web-tree-sitter';
import { classAround, nameOfClass } from './constants.ts';

/** The class around a node, with its namespace. */
export function fullNameAround(node: Node): string | undefined {
  const name = nameOfClass(classAround(node));
  return name === undefined ? undefined : inNamespace(node.tree.rootNode, name);
}

/**
 * The name of a class with its namespace, by the imports of the file
 * (https://www.php.net/manual/en/language.namespaces.rules.php).
 */
export function fullName(root: Node, name: string): string {
  if (name.startsWith('\\')) return name.slice(1);
  if (!/^\w+$/.test(name)) return name;
  const { text } = root;
  const imported =
    new RegExp(`\\buse\\s+\\\\?((?:[\\w\\\\]+\\\\)?${name})\\s*[;,]`).exec(text) ??
    new RegExp(`\\buse\\s+\\\\?([\\w\\\\]+)\\s+as\\s+${name}\\s*[;,]`).exec(text);
  // A trait that a class takes in is written as an import is.
  if (imported?.[1] !== undefined && imported[1] !== name) return imported[1];
  const grouped = new RegExp(`\\buse\\s+\\\\?([\\w\\\\]+)\\\\\\{[^}]{0,4000}\\b${name}\\b`).exec(
    text,
  )?.[1];
  return grouped === undefined ? inNamespace(root, name) : `${grouped}\\${name}`;
}

function inNamespace({ text }: Node, name: string): string {
  const namespace = /^(?:<\?php)?\s*namespace\s+([\w\\]+)\s*[;{]/m.exec(text)?.[1];
  return namespace === undefined ? name : `${namespace}\\${name}`;
}
