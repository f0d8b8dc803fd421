import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';
import { optimiseLater, optimiseNoWebAssembly } from '../engine.ts';

/** The WebAssembly files that the bundle carries beside itself, and where each comes from. */
const wasmFiles = {
  'tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-bash.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm',
  'tree-sitter-go.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm',
  'tree-sitter-php.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm',
  'tree-sitter-python.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
  'tree-sitter-ruby.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm',
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

export type Grammar = 'bash' | 'go' | 'php' | 'python' | 'ruby' | 'tsx' | 'typescript';

let starting: Promise<void> | undefined;

/** Starts the parsing engine, once per process. */
export function startEngine(): Promise<void> {
  starting ??= start();
  return starting;
}

function start(): Promise<void> {
  optimiseNoWebAssembly();
  // What walks the trees is short-lived.
  optimiseLater();
  return Parser.init({ wasmBinary: wasm('tree-sitter.wasm') });
}

/** A new parser of a grammar; the engine has to be started. */
export function makeParser(grammar: Grammar): Parser {
  const module = new WebAssembly.Module(wasm(`tree-sitter-${grammar}.wasm`));
  return new Parser().setLanguage(Language.loadSync(module));
}

function wasm(file: keyof typeof wasmFiles): Buffer {
  const beside = new URL(`./${file}`, import.meta.url);
  if (beside.protocol === 'file:' && existsSync(beside)) return readFileSync(fileURLToPath(beside));
  return readFileSync(createRequire(import.meta.url).resolve(wasmFiles[file]));
}
