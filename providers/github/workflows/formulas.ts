import type { Expression } from '../../../src/formats/expressions/ast.ts';
import type { ParseExpression } from '../../../src/formats/expressions/parse.ts';
import { type Slot, slotsOf } from '../../../src/formats/expressions/template.ts';
import type { YamlNode, YamlText, YamlTree } from '../../../src/formats/yaml-tree.ts';
import type { FileLocation } from '../../../src/model/index.ts';
import { isCondition } from './contexts.ts';

/** One expression of a file and where it stands. */
export interface Formula {
  /** Keys from the top of the file, `[]` for each list. */
  readonly path: readonly string[];
  /** Absent: GitHub would refuse it. */
  readonly expression?: Expression;
  readonly text: YamlText;
  readonly slot: Slot;
  /** It decides whether something runs, so that its value goes nowhere. */
  readonly condition: boolean;
  /** The place of a part, by where it starts in the expression. */
  place(at: number): FileLocation;
}

/** Every expression of a file: in values, in keys, and in conditions without `${{ }}`. */
export function* formulasOf(
  file: string,
  tree: YamlTree,
  parse: ParseExpression,
): Generator<Formula> {
  for (const { text, path, isKey } of textsIn(tree.root, [])) {
    const condition = !isKey && isCondition(path);
    for (const slot of expressionsOf(text, condition)) {
      const expression = parse(slot.text);
      yield {
        ...{ path, text, slot, condition },
        ...(expression && { expression }),
        place: (at) => ({ file, ...tree.position(text.placeOf(slot.at + at)) }),
      };
    }
  }
}

interface FoundText {
  readonly text: YamlText;
  readonly path: readonly string[];
  readonly isKey: boolean;
}

function* textsIn(node: YamlNode, path: readonly string[]): Generator<FoundText> {
  if (node.kind === 'text') {
    yield { text: node, path, isKey: false };
  } else if (node.kind === 'list') {
    const inside = [...path, '[]'];
    for (const item of node.items) yield* textsIn(item, inside);
  } else {
    for (const { key, value } of node.entries) {
      yield { text: key, path, isKey: true };
      yield* textsIn(value, [...path, key.text]);
    }
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions: an `if` needs no `${{ }}`. */
function expressionsOf({ text, type }: YamlText, condition: boolean): readonly Slot[] {
  if (type !== 'string') return [];
  const slots = text.includes('${' + '{') ? slotsOf(text) : [];
  if (!condition || slots.length > 0 || text.trim() === '') return slots;
  return [{ text, at: 0, from: 0, to: text.length }];
}
