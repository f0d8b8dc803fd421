import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type Parsed, parsedBy } from './parsed.ts';

type Table = Record<string, unknown>;

/** Reads TOML 1.0 into objects without a prototype. */
export function readToml(text: string): Parsed {
  return parsedBy(
    () => documentValue(parseTOML(text)),
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
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  const last = names.pop();
  if (last !== undefined) tableAt(table, names)[last] = contentValue(value);
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
