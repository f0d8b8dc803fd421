import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, Query, type Tree } from 'web-tree-sitter';
import { readProject } from './project.ts';

const { resolve } = createRequire(import.meta.url);
await Parser.init();
const language = await Language.load(
  readFileSync(resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm')),
);
const parser = new Parser();
parser.setLanguage(language);
const trees = new Map<string, Tree>();
const queries = new Map<string, Query>();

/** Texts of the nodes that a tree-sitter query captures in a TypeScript file of this project. */
export function capture(path: string, query: string): string[] {
  const tree = trees.get(path) ?? parse(readProject(path));
  trees.set(path, tree);
  return captureIn(tree, query);
}

/** What a module imports or re-exports, types and dynamic imports included. */
export function importsOf(path: string): string[] {
  return capture(path, IMPORTS);
}

/** The same for a text. */
export function importsIn(text: string): string[] {
  return captureIn(parse(text), IMPORTS);
}

const IMPORTS = `
  (import_statement source: (string (string_fragment) @from))
  (export_statement source: (string (string_fragment) @from))
  (call_expression function: (import) arguments: (arguments (string (string_fragment) @from)))`;

function captureIn(tree: Tree, text: string): string[] {
  const query = queries.get(text) ?? new Query(language, text);
  queries.set(text, query);
  return query.captures(tree.rootNode).map(({ node }) => node.text);
}

function parse(text: string): Tree {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('The parser gave up');
  return tree;
}
