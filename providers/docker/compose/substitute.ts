import {
  fill,
  type InterpolationFault,
  type Lookup,
} from '../../../src/formats/compose/interpolate.ts';
import type { FileLocation } from '../../../src/model/index.ts';
import type { Report } from './fault.ts';
import type { Entry, Node, ScalarNode } from './node.ts';

/**
 * Replaces the variables of one file, before it is merged with any other: a name that is required
 * in one file is required even if another file replaces the value.
 */
export function createSubstitution(lookup: Lookup, report: Report): (node: Node) => Node {
  const known = new Map<Node, Node>();

  function substitute(node: Node): Node {
    const found = known.get(node);
    if (found) return found;
    const result = substituted(node);
    known.set(node, result);
    return result;
  }

  function substituted(node: Node): Node {
    if (node.kind === 'scalar') return scalar(node);
    if (node.kind === 'list') {
      const items = node.items.map(substitute);
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    const entries = new Map<string, Entry>();
    let changed = false;
    for (const [key, entry] of node.entries) {
      const value = substitute(entry.value);
      changed ||= value !== entry.value;
      entries.set(key, value === entry.value ? entry : { ...entry, value });
    }
    return changed ? { ...node, entries } : node;
  }

  function scalar(node: ScalarNode): ScalarNode {
    if (!node.template || node.tag === 'reset') return node;
    const result = fill(node.template, lookup);
    if (result.ok) return { ...node, text: result.value };
    refuse(node, result.fault);
    // What is refused has no value; the names in it, and what is written around them, are known.
    const literal = node.template.filter((part) => typeof part === 'string');
    return { ...node, text: literal.join('') };
  }

  function refuse(node: ScalarNode, { code, offset, name }: InterpolationFault): void {
    const place = dollarAt(node, offset);
    if (code === 'required-unset') {
      report('required-unset', `${name} is required here and not set`, place);
    } else {
      const what = code === 'malformed' ? 'is not a valid substitution' : 'grows too large';
      report('interpolation', `What begins here ${what}`, place);
    }
  }

  return substitute;
}

/** Where the dollar sign at an offset of the text stands in the file. */
export function dollarAt({ dollars, place }: ScalarNode, offset: number): FileLocation {
  return dollars?.get(offset) ?? place;
}
