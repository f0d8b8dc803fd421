import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type Parsed, parsedBy } from './parsed.ts';

type Table = Record<string, unknown>;

type Path = readonly (string | number)[];
type Position = { readonly line: number; readonly column: number };

/** A document and where the key of each of its values stands; a table of its own at its header. */
export type PlacedToml =
  | { readonly ok: true; readonly value: unknown; at(path: Path): Position | undefined }
  | Extract<Parsed, { ok: false }>;

/** Reads TOML 1.0 into objects without a prototype. */
export function readToml(text: string): Parsed {
  return parsed(text, documentValue);
}

/** Reads TOML 1.0 as `readToml` does, and keeps the places. */
export function readPlacedToml(text: string): PlacedToml {
  const places = new Map<string, Position>();
  const result = parsed(text, (program) => {
    for (const node of program.body[0].body) keepPlaces(places, [], node);
    return documentValue(program);
  });
  return result.ok ? { ...result, at: (path) => places.get(JSON.stringify(path)) } : result;
}

function keepPlaces(
  places: Map<string, Position>,
  above: Path,
  node: AST.TOMLTable | AST.TOMLKeyValue,
): void {
  const isTable = node.type === 'TOMLTable';
  const path = isTable ? node.resolvedKey : [...above, ...namesOf(node)];
  keepPlace(places, path, node);
  if (!isTable) keepPlacesIn(places, path, node.value);
  else for (const entry of node.body) keepPlaces(places, path, entry);
}

function keepPlace(places: Map<string, Position>, path: Path, { loc }: AST.TOMLNode): void {
  places.set(JSON.stringify(path), { line: loc.start.line, column: loc.start.column + 1 });
}

function keepPlacesIn(places: Map<string, Position>, path: Path, value: AST.TOMLContentNode): void {
  if (value.type === 'TOMLInlineTable') {
    for (const entry of value.body) keepPlaces(places, path, entry);
  } else if (value.type === 'TOMLArray') {
    for (const [index, element] of value.elements.entries()) {
      keepPlace(places, [...path, index], element);
      keepPlacesIn(places, [...path, index], element);
    }
  }
}

function parsed(text: string, read: (program: AST.TOMLProgram) => unknown): Parsed {
  return parsedBy(
    () => read(parseTOML(text)),
    (error) =>
      error instanceof ParseError
        ? { line: error.lineNumber, column: error.column + 1 }
        : { line: 1, column: 1 },
  );
}

// The parser's own conversion follows a key named `__proto__` into Object.prototype.
function documentValue(program: AST.TOMLProgram): Table {
  const root = newTable();
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') assign(root, node);
    else fill(tableAt(root, node.resolvedKey), node.body);
  }
  return root;
}

function newTable(): Table {
  return Object.create(null);
}

function fill(table: Table, entries: readonly AST.TOMLKeyValue[]): Table {
  for (const entry of entries) assign(table, entry);
  return table;
}

function assign(table: Table, { key, value }: AST.TOMLKeyValue): void {
  const names = namesOf({ key });
  const last = names.pop();
  if (last !== undefined) tableAt(table, names)[last] = contentValue(value);
}

function namesOf({ key }: Pick<AST.TOMLKeyValue, 'key'>): string[] {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}

function tableAt(root: Table, path: readonly (string | number)[]): Table {
  let table: unknown = root;
  for (const [index, key] of path.entries()) {
    const fresh = typeof path[index + 1] === 'number' ? [] : newTable();
    table = child(table, key, fresh);
  }
  return isTable(table) ? table : newTable();
}

function child(parent: unknown, key: string | number, fresh: unknown): unknown {
  if (Array.isArray(parent) && typeof key === 'number') {
    parent[key] ??= fresh;
    return parent[key];
  }
  if (!isTable(parent)) return fresh;
  parent[key] ??= fresh;
  return parent[key];
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function contentValue(node: AST.TOMLContentNode): unknown {
  if (node.type === 'TOMLArray') return node.elements.map(contentValue);
  if (node.type === 'TOMLInlineTable') return fill(newTable(), node.body);
  return node.value;
}
