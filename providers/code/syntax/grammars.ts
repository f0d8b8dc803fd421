import type { Parser, Tree } from 'web-tree-sitter';
import { makeParser, startEngine } from '../../../src/formats/tree-sitter.ts';

type Grammar = 'tsx' | 'typescript';

/** Parses a text; whoever asks frees the tree. */
export type Parse = (text: string) => Tree;

export interface Parsers extends Readonly<Record<Grammar, Parser>> {
  /** How to parse a file of this text, or parts of it. */
  of(file: string, text: string): Parse;
}

/** The only files in which `<` may begin a type assertion; in all others it may begin JSX. */
const WITHOUT_JSX = /\.[cm]?ts$/;

/** Stands in all JSX, which is nowhere complete without an end. */
const END_OF_JSX = /<\/|\/>/;

let loading: Promise<Parsers> | undefined;

/**
 * Starts the parsing engine, once per process. Each grammar is loaded with the first text that needs
 * it: both are large, and most projects need one.
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
  const withJsx: Parse = (text) => parsed(parserOf('tsx'), text);
  const withoutJsx: Parse = (text) => parsed(parserOf('typescript'), text);
  const either = withEither(withJsx, withoutJsx);
  return {
    get tsx() {
      return parserOf('tsx');
    },
    get typescript() {
      return parserOf('typescript');
    },
    of(file, text) {
      if (!WITHOUT_JSX.test(file)) return withJsx;
      return END_OF_JSX.test(text) ? withoutJsx : either;
    },
  };
}

/** Where no JSX is, both grammars see the same but for type assertions, of which one makes errors. */
function withEither(first: Parse, second: Parse): Parse {
  return (text) => {
    const tree = first(text);
    if (!tree.rootNode.hasError) return tree;
    tree.delete();
    return second(text);
  };
}

function parsed(parser: Parser, text: string): Tree {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser gave no tree');
  return tree;
}
