import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

/** The WebAssembly files that the bundle carries beside itself, and where each comes from. */
const wasmFiles = {
  'tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-tsx.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm',
  'tree-sitter-typescript.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
} as const;

declare global {
  // The types of Node leave it out: https://nodejs.org/api/globals.html#webassembly
  namespace WebAssembly {
    interface Module {}
    const Module: new (bytes: Uint8Array) => Module;
  }
}

export type Grammar = 'tsx' | 'typescript';

export type Parsers = Readonly<Record<Grammar, Parser>>;

let loading: Promise<Parsers> | undefined;

/**
 * Starts the parsing engine, once per process. Each grammar is loaded with the first file that it
 * reads: both are large, and most small projects need one.
 */
export function loadParsers(): Promise<Parsers> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parsers> {
  await Parser.init({ wasmBinary: wasm('tree-sitter.wasm') });
  const known = new Map<Grammar, Parser>();
  const parserOf = (grammar: Grammar): Parser => {
    const parser = known.get(grammar) ?? makeParser(grammar);
    known.set(grammar, parser);
    return parser;
  };
  return {
    get tsx() {
      return parserOf('tsx');
    },
    get typescript() {
      return parserOf('typescript');
    },
  };
}

function makeParser(grammar: Grammar): Parser {
  const module = new WebAssembly.Module(wasm(`tree-sitter-${grammar}.wasm`));
  return new Parser().setLanguage(Language.loadSync(module));
}

function wasm(file: keyof typeof wasmFiles): Buffer {
  const beside = new URL(`./${file}`, import.meta.url);
  if (beside.protocol === 'file:' && existsSync(beside)) return readFileSync(fileURLToPath(beside));
  return readFileSync(createRequire(import.meta.url).resolve(wasmFiles[file]));
}
