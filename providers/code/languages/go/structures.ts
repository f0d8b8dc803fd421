import type { Node } from 'web-tree-sitter';
import { ancestorWhere, childrenOf, fieldOf, occurrences } from '../nodes.ts';
import { literalOf } from './literals.ts';
import { typeName } from './scopes.ts';

/** A field of a structure, with its tags (https://go.dev/ref/spec#Tag). */
export interface Field {
  readonly node: Node;
  /** Empty where the field is the structure of another type itself. */
  readonly names: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
  /** The structure that is written out as its type. */
  readonly structure?: Node;
  /** The name of its type. */
  readonly type?: string;
  /** The type of each of a list or of a map. */
  readonly element?: string;
  /** It is a list or a map. */
  readonly isMany: boolean;
}

const TAG = /([\w-]+):"((?:[^"\\]|\\.)*)"/g;

/** The tags of a field by their keys (https://pkg.go.dev/reflect#StructTag). */
function tagsOf(field: Node): ReadonlyMap<string, string> {
  const text = literalOf(fieldOf(field, 'tag')) ?? '';
  return new Map([...text.matchAll(TAG)].map(([, key = '', value = '']) => [key, value]));
}

/** The fields of a structure. */
export function fieldsOf(structure: Node): readonly Field[] {
  const list = childrenOf(structure).find(({ type }) => type === 'field_declaration_list');
  return childrenOf(list).flatMap((node) => {
    if (node.type !== 'field_declaration') return [];
    const type = fieldOf(node, 'type');
    const names = node
      .childrenForFieldName('name')
      .flatMap((name) => (name?.type === 'field_identifier' ? [name.text] : []));
    const inner = type?.type === 'pointer_type' ? childrenOf(type)[0] : type;
    const isMany = /^(?:slice|array|map)_type$/.test(inner?.type ?? '');
    const structure = inner?.type === 'struct_type' ? { structure: inner } : {};
    const name = isMany || inner?.type === 'qualified_type' ? undefined : typeName(type);
    const told = name === undefined || inner?.type === 'struct_type' ? {} : { type: name };
    const each = isMany
      ? typeName(fieldOf(inner, 'element') ?? fieldOf(inner, 'value'))
      : undefined;
    const element = each === undefined ? {} : { element: each };
    return [{ node, names, tags: tagsOf(node), isMany, ...structure, ...told, ...element }];
  });
}

/** The structures of a file by the names of their types. */
export function structuresOf(root: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const leaf of occurrences(root, 'struct')) {
    const structure = leaf.parent;
    const spec = structure?.parent;
    const name = spec?.type === 'type_spec' ? fieldOf(spec, 'name')?.text : undefined;
    if (structure?.type === 'struct_type' && name !== undefined) found.set(name, structure);
  }
  return found;
}

/** The outermost structures that are no types: `var config struct { … }`. */
export function unnamedStructures(root: Node): readonly Node[] {
  return occurrences(root, 'struct').flatMap((leaf) => {
    const structure = leaf.parent;
    if (structure?.type !== 'struct_type' || structure.parent?.type === 'type_spec') return [];
    const outer = ancestorWhere(structure, ({ type }) => type === 'struct_type');
    return outer === undefined ? [structure] : [];
  });
}
