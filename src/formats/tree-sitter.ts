import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';

/** The WebAssembly files that the bundle carries beside itself, and where each comes from. */
const wasmFiles = {
  'tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-bash.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm',
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

type Grammar = 'bash' | 'tsx' | 'typescript';

let starting: Promise<void> | undefined;

/** Starts the parsing engine, once per process. */
export function startEngine(): Promise<void> {
  starting ??= start();
  return starting;
}

/**
 * V8 would take the lexer of bash, one huge function, for worth optimising, and that takes half a
 * second of a processor, which the end of the process waits for. No budget is large enough to keep it
 * from that, since each turn of a loop counts all that it jumps over; this names the one function to
 * optimise, and there is none of that number.
 *
 * What walks the trees is short-lived too: V8 of Node 20 optimises a function once it has run 66 kB of
 * bytecode, and four times that saves a fifth of the processor's time. Later versions count calls instead
 * and have no such flag.
 */
function start(): Promise<void> {
  setFlagsFromString('--wasm-tier-up-filter=2147483647');
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=264000');
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
