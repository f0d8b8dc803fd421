import { unwrap } from '../resolve/evaluate.ts';
import type { Program } from '../resolve/program.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { failing, leaves } from './failing.ts';
import { type Judgement, OPTIONAL } from './judgement.ts';
import { failingUntold, replacement } from './told.ts';
import { variableName } from './variable.ts';

/** What does not end a block. */
const PASSED: ReadonlySet<string> = new Set([
  'lexical_declaration',
  'variable_declaration',
  'expression_statement',
  'comment',
]);

/**
 * What follows `if (value) return …` where the value is absent: a failure makes the variable needed,
 * one of several when others are tried in the same way, and in some calls when a parameter is tried after it.
 */
export function afterLeaving(program: Program, test: SyntaxNode): Judgement {
  const statements = test.parent?.children ?? [];
  const at = statements.findIndex((one) => one.id === test.id);
  const end = statements.findIndex((one, index) => index > at && !passes(program, one));
  const last = statements[end];
  if (last === undefined) return afterLoop(program, test);
  const failed = failingUntold(program, last);
  if (failed === undefined) return OPTIONAL;
  const early = statements.slice(0, end).filter((one) => returnsEarly(program, one));
  const after = early.filter((way) => way.start > test.start);
  const instead = new Map(after.map((way) => [way.id, replacement(program, way, true)]));
  const fallback = [...instead.values()].find((hole) => hole !== undefined);
  const told = fallback === undefined ? failed : { ...failed, fallback };
  const ways = early.filter((way) => instead.get(way.id) === undefined);
  const names = ways.flatMap((way) => testedName(program, way) ?? []);
  if (ways.length <= 1) return told;
  return names.length === ways.length ? { ...told, anyOf: [...new Set(names)] } : OPTIONAL;
}

/** `for (const name of names) if (env[name]) return env[name]`, then a failure: one of the names is needed. */
function afterLoop(program: Program, test: SyntaxNode): Judgement {
  const block = test.parent;
  const loop = block?.type === 'statement_block' ? block.parent : block;
  if (loop?.type !== 'for_in_statement') return OPTIONAL;
  const statements = loop.parent?.children ?? [];
  const at = statements.findIndex((one) => one.id === loop.id);
  if (statements.slice(0, at).some((one) => returnsEarly(program, one))) return OPTIONAL;
  const next = statements.slice(at + 1).find((one) => !passes(program, one));
  const failed = next === undefined ? undefined : failing(program, next);
  return failed === undefined ? OPTIONAL : { ...failed, among: true };
}

/** Whether a statement lets what comes after it be reached where no value is there. */
function passes(program: Program, statement: SyntaxNode): boolean {
  if (returnsEarly(program, statement)) return true;
  return PASSED.has(statement.type) && failing(program, statement) === undefined;
}

function testedName(program: Program, test: SyntaxNode): string | undefined {
  const condition = test.field('condition');
  return condition === undefined ? undefined : firstName(program, condition);
}

/** The variable that a test begins with: in `a && b` it stands for both. */
export function firstName(program: Program, test: SyntaxNode): string | undefined {
  const node = unwrap(test);
  if (node.type !== 'binary_expression' || node.field('operator')?.type !== '&&')
    return variableName(program, node);
  const operands = [node.field('left'), node.field('right')];
  for (const operand of operands) {
    const name = operand && firstName(program, operand);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether a statement is a way out of the block that is no failure. */
function returnsEarly(program: Program, statement: SyntaxNode): boolean {
  const branch = statement.type === 'if_statement' ? statement.field('consequence') : undefined;
  return branch !== undefined && leaves(program, branch) && failing(program, branch) === undefined;
}
