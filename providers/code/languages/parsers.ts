import type { Parser } from 'web-tree-sitter';
import { type Grammar, makeParser } from '../../../src/formats/tree-sitter.ts';

const parsers = new Map<Grammar, Parser>();

/** The parser of a grammar, which is loaded with the first text that needs it. */
export function parserOf(grammar: Grammar): Parser {
  const parser = parsers.get(grammar) ?? makeParser(grammar);
  parsers.set(grammar, parser);
  return parser;
}
