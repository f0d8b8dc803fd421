import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { positionAt } from '../formats/parsed.ts';
import type { FileLocation } from '../model/index.ts';
import type { ParsedDocument } from './document.ts';

/** @throws RangeError for nesting beyond the stack */
export function jsonDocument(text: string, file: string): ParsedDocument {
  const at = (offset: number): FileLocation => ({ file, ...positionAt(text, offset) });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree === undefined || errors.length > 0) {
    const found = errors.length > 0 ? errors : [{ error: 4, offset: 0 }];
    return {
      mistakes: found.map(({ error, offset }) => ({
        place: at(offset),
        message: `is not valid JSON: ${spaced(printParseErrorCode(error))}`,
      })),
    };
  }
  const repeated = duplicateKeys(tree);
  if (repeated.length > 0) {
    return {
      mistakes: repeated.map((key) => ({
        place: at(key.offset),
        message: 'has the same key twice',
      })),
    };
  }
  const data: unknown = getNodeValue(tree);
  return { document: { data, place: (path, part) => at(offsetOf(tree, path, part)) } };
}

function offsetOf(tree: Node, path: readonly string[], part: 'key' | 'value'): number {
  let node = tree;
  for (const name of path) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(name) : name]);
    if (next === undefined) break;
    node = next;
  }
  const key = node.parent?.type === 'property' ? node.parent : node;
  return part === 'key' ? key.offset : node.offset;
}

/** JSON.parse and jsonc-parser both let the last one win in silence. */
function duplicateKeys(node: Node): Node[] {
  const found: Node[] = [];
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(key.value)) found.push(key);
    seen.add(key?.value);
    found.push(...duplicateKeys(child));
  }
  return found;
}

/** `CommaExpected` → `comma expected` */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
}
