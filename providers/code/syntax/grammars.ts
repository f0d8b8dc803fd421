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

export type Grammar = 'tsx' | 'typescript';

export type Parsers = Readonly<Record<Grammar, Parser>>;

let loading: Promise<Parsers> | undefined;

/** Loads both grammars once per process. */
export function loadParsers(): Promise<Parsers> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parsers> {
  await Parser.init({ wasmBinary: wasm('tree-sitter.wasm') });
  return {
    tsx: await parser('tree-sitter-tsx.wasm'),
    typescript: await parser('tree-sitter-typescript.wasm'),
  };
}

async function parser(file: keyof typeof wasmFiles): Promise<Parser> {
  return new Parser().setLanguage(await Language.load(wasm(file)));
}

function wasm(file: keyof typeof wasmFiles): Buffer {
  const beside = new URL(`./${file}`, import.meta.url);
  if (beside.protocol === 'file:' && existsSync(beside)) return readFileSync(fileURLToPath(beside));
  return readFileSync(createRequire(import.meta.url).resolve(wasmFiles[file]));
}
