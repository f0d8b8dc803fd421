import type { SyntaxNode } from '../syntax/node.ts';
import type { Source } from '../syntax/source.ts';
import { declarationOf } from './declarations.ts';

/** One declared name: where it is declared, and every reference that resolves to it. */
export interface Binding {
  readonly name: string;
  readonly source: Source;
  /** Identifiers that declare it; more than one for `var`, overloads and merged declarations. */
  readonly declarations: readonly SyntaxNode[];
  /** Identifiers that refer to it, in order, types included. */
  readonly references: readonly SyntaxNode[];
}

interface Names {
  readonly bindings: readonly Binding[];
  readonly byNode: ReadonlyMap<number, Binding>;
  /** References that no declaration of the file explains: globals. */
  readonly free: readonly SyntaxNode[];
}

const REFERENCE_TYPES: ReadonlySet<string> = new Set([
  'identifier',
  'shorthand_property_identifier',
  'type_identifier',
]);

const tables = new WeakMap<Source, Map<string, Names>>();

/** The binding that an identifier declares or refers to; `undefined` for a global. */
export function bindingOf(identifier: SyntaxNode): Binding | undefined {
  return names(identifier.source, identifier.text).byNode.get(identifier.id);
}

/** References to a name that the file does not declare. */
export function globals(source: Source, name: string): readonly SyntaxNode[] {
  return names(source, name).free;
}

/** The bindings of one name in a file, one for each scope that declares it. */
export function bindingsNamed(source: Source, name: string): readonly Binding[] {
  return names(source, name).bindings;
}

/** Everything one file says about one name, worked out once. */
function names(source: Source, name: string): Names {
  let table = tables.get(source);
  if (table === undefined) {
    table = new Map();
    tables.set(source, table);
  }
  let known = table.get(name);
  if (known === undefined) {
    known = resolve(source, name);
    table.set(name, known);
  }
  return known;
}

interface Draft {
  readonly declarations: SyntaxNode[];
  readonly references: SyntaxNode[];
}

function resolve(source: Source, name: string): Names {
  const scopes = new Map<number, Draft>();
  const references: SyntaxNode[] = [];
  for (const node of source.words(name)) {
    const declaration = declarationOf(node);
    if (declaration === 'ambient') continue;
    if (declaration === undefined) {
      if (REFERENCE_TYPES.has(node.type)) references.push(node);
      continue;
    }
    const draft = scopes.get(declaration.id);
    if (draft === undefined) scopes.set(declaration.id, { declarations: [node], references: [] });
    else draft.declarations.push(node);
  }
  const free = references.filter((node) => !attach(node, scopes));
  return table(source, name, scopes, free);
}

function attach(node: SyntaxNode, scopes: ReadonlyMap<number, Draft>): boolean {
  for (let up = node.parent; up !== undefined; up = up.parent) {
    const draft = scopes.get(up.id);
    if (draft === undefined) continue;
    draft.references.push(node);
    return true;
  }
  return false;
}

function table(
  source: Source,
  name: string,
  scopes: ReadonlyMap<number, Draft>,
  free: readonly SyntaxNode[],
): Names {
  const byNode = new Map<number, Binding>();
  const bindings: Binding[] = [];
  for (const draft of scopes.values()) {
    const binding: Binding = { name, source, ...draft };
    bindings.push(binding);
    for (const node of [...draft.declarations, ...draft.references]) byNode.set(node.id, binding);
  }
  return { bindings, byNode, free };
}
