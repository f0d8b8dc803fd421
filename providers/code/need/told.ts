import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import type { Program } from '../resolve/program.ts';
import type { Hole } from '../resolve/value.ts';
import { ancestor, type SyntaxNode, within } from '../syntax/node.ts';
import { failing, statementsOf } from './failing.ts';
import type { Judgement } from './judgement.ts';

const NOTHING = /^(?:['"`]undefined['"`]|undefined|null)$/;

/**
 * Whether a branch fails always, or where the function is told nothing to use instead:
 * `if (fallback === undefined) throw …`, `if (fallback) return fallback; else throw …`.
 */
export function failingUntold(program: Program, branch: SyntaxNode): Judgement | undefined {
  const failed = failing(program, branch);
  if (failed !== undefined) return failed;
  const first = statementsOf(branch).find((one) => !isPassed(one));
  return first?.type === 'if_statement' ? untold(program, first) : undefined;
}

/** Whether a statement neither ends its block nor gives anything a value that was there before. */
function isPassed({ type, children }: SyntaxNode): boolean {
  if (type === 'expression_statement') return !/assignment/.test(children[0]?.type ?? '');
  return type === 'comment' || type.endsWith('_declaration');
}

/** What follows where one branch alone fails, and a parameter says which is taken. */
function untold(program: Program, test: SyntaxNode): Judgement | undefined {
  const [whenTrue, whenFalse] = ['consequence', 'alternative'].map((name) => {
    const branch = test.field(name);
    return branch === undefined ? undefined : failing(program, branch);
  });
  const failed = whenTrue ?? whenFalse;
  if (failed === undefined || failed.fallback !== undefined) return undefined;
  if (whenTrue !== undefined && whenFalse !== undefined) return undefined;
  const fallback = replacement(program, test, whenFalse !== undefined);
  return fallback === undefined ? undefined : { ...failed, fallback };
}

/** The parameter that a test finds given where it has such a truth, and that the function uses. */
export function replacement(program: Program, test: SyntaxNode, truth: boolean): Hole | undefined {
  const condition = test.field('condition');
  const asked = condition === undefined ? undefined : presence(condition);
  if (condition === undefined || asked === undefined || asked.given !== truth) return undefined;
  const value = evaluate(program, asked.of);
  if (value.kind !== 'parameter' || ancestor(test, FUNCTIONS)?.id !== value.hole.fn.id)
    return undefined;
  return isUsed(asked.of, condition) ? value.hole : undefined;
}

/** Whether a name is assigned the parameter that is used in place of its value. */
export function isTold(program: Program, target: SyntaxNode, fallback: Hole | undefined): boolean {
  const given = target.parent?.field('right');
  if (given === undefined || fallback === undefined) return false;
  const value = evaluate(program, given);
  return (
    value.kind === 'parameter' &&
    value.hole.fn.id === fallback.fn.id &&
    value.hole.index === fallback.index &&
    value.hole.steps.length === fallback.steps.length
  );
}

/** What a test asks the presence of, and whether it is given where the test is true. */
function presence(test: SyntaxNode): { of: SyntaxNode; given: boolean } | undefined {
  const node = unwrap(test);
  const operator = node.field('operator')?.type ?? '';
  if (node.type === 'unary_expression') {
    const of = node.field('argument');
    return operator === '!' && of !== undefined ? { of: unwrap(of), given: false } : undefined;
  }
  if (node.type !== 'binary_expression') return { of: node, given: true };
  const left = node.field('left');
  const isAbsence = NOTHING.test(node.field('right')?.text ?? '');
  if (left === undefined || !isAbsence || !/^[!=]==?$/.test(operator)) return undefined;
  const typed = left.field('operator')?.type === 'typeof' ? left.field('argument') : undefined;
  return { of: unwrap(typed ?? left), given: operator.startsWith('!') };
}

/** The parameter whose absence a test asks for: `fallback === undefined`, `!fallback`. */
export function missingFallback(program: Program, test: SyntaxNode): Hole | undefined {
  const asked = presence(test);
  if (asked === undefined || asked.given) return undefined;
  const value = evaluate(program, asked.of);
  return value.kind === 'parameter' ? value.hole : undefined;
}

/** Whether what a test asks for is used outside of it: a flag is asked for alone. */
function isUsed(asked: SyntaxNode, condition: SyntaxNode): boolean {
  let root = asked;
  for (let to = root.field('object'); to !== undefined; to = root.field('object')) root = to;
  const references = bindingOf(root)?.references ?? [];
  return references.some((one) => {
    if (within(one, condition)) return false;
    let top = one;
    while (top.parent?.field('object')?.id === top.id && top.text !== asked.text) top = top.parent;
    return top.text === asked.text;
  });
}
