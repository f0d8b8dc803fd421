import type { Node } from 'web-tree-sitter';
import { ancestorWhere, childrenOf, fieldOf, occurrences } from '../nodes.ts';
import { listed } from './literals.ts';
import { FUNCTIONS } from './scopes.ts';

/**
 * `log.Fatal`, `log.Panicf`, `logger.Fatal().Msg("")`, `t.Fatal`, `os.Exit`
 * (https://pkg.go.dev/log#Fatal, https://pkg.go.dev/os#Exit, https://pkg.go.dev/testing#T.Fatal).
 */
const ENDS = /^panic$|^os\.Exit$|^runtime\.Goexit$|\.(?:Fatal|Panic)(?:f|ln|w|Context)?$/;
/** What makes errors: `errors.New("x")`, `fmt.Errorf("x")`, `newConfigError("x")`. */
const MAKES_ERROR =
  /^(?:\w*errors\.\w+|eris\.\w+|fmt\.Errorf|cli\.(?:Exit|NewExitError)|\w+\.Errorf?|(?:\w+\.)*\w*Err(?:or)?[A-Z]?\w*)$/;
const IS_ERROR = /^(?:\w+\.)*(?:err|errs|\w*Err(?:or)?[A-Z]\w*|err[A-Z]\w*|\w+Err(?:or)?|Err\w+)$/;
const TELLS = /\b(?:Print(?:f|ln)?|Fprint(?:f|ln)?|println|Error(?:f|ln)?|Usage|usage)\(/;

/** Whether a statement, or a statement of a block, ends the program or hands back an error. */
export function leaves(node: Node): boolean {
  switch (node.type) {
    case 'block':
    case 'statement_list':
    case 'expression_case':
    case 'default_case':
      return childrenOf(node).some(leaves);
    case 'expression_statement':
      return isEnd(childrenOf(node)[0]);
    case 'return_statement':
      return returnsError(node) || isNakedFailure(node) || isEndOfMain(node);
    case 'assignment_statement':
      return isReported(node);
    default:
      return false;
  }
}

/** `log.Fatal("x")`, what is called on what it hands back, and a function of the file that ends so. */
function isEnd(call: Node | undefined): boolean {
  for (let one = call; one !== undefined; ) {
    const called = one.type === 'call_expression' ? fieldOf(one, 'function') : undefined;
    if (called !== undefined && ENDS.test(called.text)) return true;
    one = called?.type === 'selector_expression' ? fieldOf(called, 'operand') : undefined;
  }
  const own = call?.type === 'call_expression' ? fieldOf(call, 'function') : undefined;
  return own?.type === 'identifier' && isFatal(own);
}

/** `func die(text string) { …; os.Exit(1) }` */
function isFatal(called: Node): boolean {
  return occurrences(called.tree.rootNode, called.text).some(({ parent }) => {
    if (parent?.type !== 'function_declaration') return false;
    const body = childrenOf(childrenOf(fieldOf(parent, 'body'))[0]);
    return body.some(
      (one) =>
        one.type === 'expression_statement' &&
        ENDS.test(fieldOf(childrenOf(one)[0], 'function')?.text ?? ''),
    );
  });
}

/** `err = errors.New("x"); return`, where the result is called so. */
function isNakedFailure(statement: Node): boolean {
  if (childrenOf(statement).length > 0 || !handsBackError(statement)) return false;
  const before = statement.previousNamedSibling;
  if (before?.type !== 'assignment_statement') return false;
  const [value] = listed(fieldOf(before, 'right'));
  const isMade = MAKES_ERROR.test(fieldOf(value, 'function')?.text ?? '');
  return isMade && IS_ERROR.test(listed(fieldOf(before, 'left'))[0]?.text ?? '');
}

/** The last value is an error, and the function says that it hands back one. */
export function returnsError(statement: Node): boolean {
  const values = listed(childrenOf(statement)[0]);
  const last = values.at(-1);
  if (last === undefined || !handsBackError(statement)) return false;
  if (last.type === 'call_expression')
    return MAKES_ERROR.test(fieldOf(last, 'function')?.text ?? '');
  if (last.type === 'unary_expression' || last.type === 'composite_literal')
    return /^&?(?:\w+\.)*\w*Err(?:or)?\w*\{/.test(last.text);
  return IS_ERROR.test(last.text);
}

function handsBackError(node: Node): boolean {
  const fn = ancestorWhere(node, ({ type }) => FUNCTIONS.has(type));
  return /\b(?:error|\w*Err(?:or)?)\s*\)?$/.test(fieldOf(fn, 'result')?.text ?? '');
}

/** `return` in the main function, after it told what is missing. */
function isEndOfMain(statement: Node): boolean {
  if (childrenOf(statement).length > 0) return false;
  const fn = ancestorWhere(statement, ({ type }) => FUNCTIONS.has(type));
  const isMain = fn?.type === 'function_declaration' && fieldOf(fn, 'name')?.text === 'main';
  return isMain && TELLS.test(statement.parent?.text ?? '');
}

/** `missing = append(missing, "A")`, where the function fails later if there are some. */
function isReported(assignment: Node): boolean {
  const [target] = listed(fieldOf(assignment, 'left'));
  const [value] = listed(fieldOf(assignment, 'right'));
  if (target?.type !== 'identifier' || value?.type !== 'call_expression') return false;
  if (!/^(?:append|errors\.Join|multierr\.Append)\(/.test(value.text)) return false;
  const fn = ancestorWhere(assignment, ({ type }) => FUNCTIONS.has(type));
  if (fn === undefined) return false;
  return occurrences(fn, target.text, assignment.endIndex).some((use) => {
    const isJoined = /^errors\.Join\(\w+\.\.\.\)$/.test(use.parent?.parent?.parent?.text ?? '');
    const statement = ancestorWhere(use, ({ type }) => type === 'if_statement');
    const condition = fieldOf(statement, 'condition')?.text ?? '';
    const asks =
      condition === `len(${target.text}) > 0` ||
      condition === `len(${target.text}) != 0` ||
      condition === `${target.text} != nil`;
    const then = fieldOf(statement, 'consequence');
    return isJoined || (asks && then !== undefined && leaves(then));
  });
}
