import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import { keyName } from '../../resolve/literals.ts';
import type { Program } from '../../resolve/program.ts';
import type { SyntaxNode } from '../../syntax/node.ts';

/** One key of an object literal, with the places of both. */
export interface Entry {
  readonly name: string;
  readonly key: SyntaxNode;
  /** Absent for a method. */
  readonly value: SyntaxNode | undefined;
}

/** The entries of an object literal, those of known spreads included; computed keys are left out. */
export function entriesOf(
  program: Program,
  object: SyntaxNode,
  seen: ReadonlySet<number> = new Set(),
): readonly Entry[] {
  if (seen.has(object.id)) return [];
  const inside = new Set([...seen, object.id]);
  return object.children.flatMap((child): readonly Entry[] => {
    if (child.type === 'spread_element') {
      const inner = child.children[0];
      const spread = inner === undefined ? undefined : objectOf(program, inner);
      return spread === undefined ? [] : entriesOf(program, spread, inside);
    }
    const entry = entryOf(child);
    return entry === undefined ? [] : [entry];
  });
}

function entryOf(child: SyntaxNode): Entry | undefined {
  if (child.type === 'shorthand_property_identifier') {
    return { name: child.text, key: child, value: child };
  }
  const key = child.field('key') ?? child.field('name');
  const name = keyName(key);
  if (key === undefined || name === undefined) return undefined;
  return { name, key, value: child.field('value') };
}

/** The value under a key of an object literal; the last one wins. */
export function entryNamed(
  program: Program,
  object: SyntaxNode,
  name: string,
): SyntaxNode | undefined {
  return entriesOf(program, object).findLast((one) => one.name === name)?.value;
}

/** The object literal that an expression is or refers to. */
export function objectOf(program: Program, node: SyntaxNode): SyntaxNode | undefined {
  const inner = unwrap(node);
  if (inner.type === 'object') return inner;
  const value = evaluate(program, inner);
  return value.kind === 'object' ? value.node : undefined;
}
