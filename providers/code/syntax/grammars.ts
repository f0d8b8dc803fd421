import type { Parser } from 'web-tree-sitter';
import { makeParser, startEngine } from '../../../src/formats/tree-sitter.ts';

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
  await startEngine();
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
