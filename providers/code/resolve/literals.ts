import type { SyntaxNode } from '../syntax/node.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', 0: '\0' };

/** The content of a string literal. */
export function literalText(node: SyntaxNode): string {
  const raw = node.text.slice(1, -1);
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    /\\(?:u\{?([\da-fA-F]+)\}?|x([\da-fA-F]{2})|(.))/gs,
    (_, unicode, hex, char) => {
      const code = Number.parseInt(unicode ?? hex ?? '', 16);
      if (Number.isNaN(code)) return ESCAPES[char] ?? char ?? '';
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** The name of a key in an object, class, pattern or type; `undefined` for a computed one. */
export function keyName(node: SyntaxNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'string') return literalText(node);
  if (node.type === 'computed_property_name') {
    const inner = node.children[0];
    return inner?.type === 'string' ? literalText(inner) : undefined;
  }
  return node.text;
}
