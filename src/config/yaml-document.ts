import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FileLocation } from '../model/index.ts';
import type { ParsedDocument } from './document.ts';

/** Aliases may repeat a part, but not multiply into a document that fills the memory. */
const MAX_ALIASES = 100;

/** One step of a walk: where the key stands, and the node behind it. */
interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

/** @throws RangeError for nesting beyond the stack */
export function yamlDocument(text: string, file: string): ParsedDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): FileLocation => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // The parser turns the overflow of its own stack into an error like any other.
  if (document.errors.some((error) => error.message.startsWith('Maximum call stack')))
    throw new RangeError('nested too deeply');
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.map((error) => ({
        place: at(error.pos[0]),
        message: `is not valid YAML: ${withoutQuotes(error.message)}`,
      })),
    };
  }
  const data = plainData(document);
  if (data === undefined) {
    return { mistakes: [{ place: at(0), message: 'repeats its aliases too often' }] };
  }
  return {
    document: {
      data: data.value ?? {},
      place: (path, part) => at(offsetOf(document, path, part)),
    },
  };
}

/**
 * Where the parser quotes the text, its message is cut: whatever was
 * taken for a configuration, such as a dotenv file, may hold secrets.
 */
function withoutQuotes(message: string): string {
  return message.replace(/(?:: | ?["\\\n%!&*]| (?:version|directive) ).*/s, '');
}

function plainData(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function offsetOf(document: Document, path: readonly string[], part: 'key' | 'value'): number {
  let step: Step = { key: document.contents, value: document.contents };
  for (const name of path) {
    const next = descend(document, step.value, name);
    if (next === undefined) break;
    step = next;
  }
  return startOf(part === 'key' ? step.key : step.value) ?? startOf(step.key) ?? 0;
}

function descend(document: Document, node: unknown, name: string): Step | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target)) {
    const item = target.items[Number(name)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(target)) return undefined;
  return target.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}
