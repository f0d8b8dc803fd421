import type { Node } from 'web-tree-sitter';
import type { Grammar } from '../../../src/formats/tree-sitter.ts';
import type { Judgement } from '../need/judgement.ts';
import type { Constant } from './name.ts';

/** A parsed file. */
export interface LanguageFile {
  readonly path: string;
  readonly text: string;
  readonly root: Node;
}

/** A place where a variable is read. */
export interface NamedRead {
  readonly name: string;
  readonly node: Node;
  readonly judgement: Judgement;
  /** The name is what this constant of another file holds; until that is known it is empty. */
  readonly constant?: Constant;
  /** The package that reads, where the code itself names no variable. */
  readonly implicit?: string;
}

/** A read of a name that nobody knows; `*` in the pattern stands for what is not known. */
export interface DynamicRead {
  readonly node: Node;
  readonly pattern: string;
}

/** A parameter of a function, counted from 0 in its calls; the keyword where calls may name it. */
export interface Parameter {
  readonly index: number;
  readonly keyword?: string;
}

/** A function of the repository that reads the variable whose name it is told. */
export interface Helper {
  /** The function's own name. */
  readonly name: string;
  /** The file it stands in. */
  readonly file: string;
  readonly parameter: Parameter;
  /** What stands around the name that it is told: `APP_` and nothing for `"APP_" + name`. */
  readonly before: string;
  readonly after: string;
  /** The parameter that takes the place of what is absent. */
  readonly fallback?: Parameter;
  /** What becomes of an absent value in the function, where no fallback is told. */
  readonly judgement: Judgement;
  /** The class that the function is a method of. */
  readonly within?: string;
  /** It is no function but a class: each field of what is made from it is a variable. */
  readonly isBase?: true;
}

/** What stands in one file. */
export interface Findings {
  readonly reads: readonly NamedRead[];
  readonly dynamics: readonly DynamicRead[];
  readonly helpers: readonly Helper[];
}

/** How a tested value is tested. */
export interface Test {
  /** What is done where the value is absent; absent: nothing is. */
  readonly absent?: Node;
  /** What is absent and what is empty are taken alike. */
  readonly rejectsEmpty: boolean;
}

/** A variable of the program that holds a value from a place on. */
export interface Bound {
  readonly names: readonly string[];
  /** Where the variable is known. */
  readonly scope: Node;
}

/** Under what condition a part of a construct is done. */
export interface Branch {
  /** Absent where none is written: the handler of an exception, the body of a loop. */
  readonly condition?: Node;
  /** Whether the part is done where the condition holds. */
  readonly truth: boolean;
}

/** What the constructs of a language do with a value that may be absent. */
export interface Syntax {
  /** Types of nodes that have the value of the one in them: parentheses. */
  readonly transparent: ReadonlySet<string>;
  /** Whether the code of a node runs when somebody calls it. */
  isFunction(node: Node): boolean;
  /** Whether the construct that a node is a part of does this part at times only. */
  branch(node: Node): Branch | undefined;
  /** What is taken in the place of the value where it is absent, as by `value or "x"`. */
  fallback(node: Node): Node | undefined;
  /** How the value is tested, if what is around it tests it. */
  test(node: Node): Test | undefined;
  /** Whether what is done with the value fails where it is absent: `value.strip()`, `int(value)`. */
  fails(node: Node): boolean;
  /** The variables of the program that the value is put into. */
  bound(node: Node): Bound | undefined;
  /** Whether a leaf is a use of the variable of the program that it spells, in the scope of which it stands. */
  isUse(leaf: Node, scope: Node): boolean;
  /** Whether code fails: it ends the program or throws. */
  leaves(node: Node): boolean;
  /** Whether a place is reached only where the variable of that name is known to be set, or its failure is caught. */
  isGuarded(node: Node, name: string): boolean;
}

/** What finds the reads of a language, file by file. */
export interface Reader {
  readonly grammar: Grammar;
  /** Stands in the text of each file that reads a variable of its own accord. */
  readonly idioms: RegExp;
  readonly syntax: Syntax;
  /** What a file reads of its own accord, and which of its functions do so for others. */
  read(file: LanguageFile): Findings;
  /** What calls of a helper read in a file that can see it. */
  calls(file: LanguageFile, helper: Helper): Findings;
  /** The constants of a file that other files can use, with the texts that they hold. */
  constants?(file: LanguageFile): ReadonlyMap<string, string>;
  /** Whether another file can be the one that has a constant that a file uses. */
  shares?(path: string, other: string, constant: Constant): boolean;
  /** What the text of a program looks like that sets a variable for what it calls. */
  sets?(name: string): RegExp;
  /** Whether a call in a file may mean the helper, by the text of the file alone. */
  sees(file: { readonly path: string; readonly text: string }, helper: Helper): boolean;
}
