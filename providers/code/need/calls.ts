import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf, fill, parametersOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import type { Hole } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { isNullish } from './chains.ts';
import { judge } from './judge.ts';
import { ASSERTED, DEFAULTED, type Judgement, OPTIONAL, UNCHECKED } from './judgement.ts';
import { swallowed } from './swallowing.ts';

/** What a function does with an absent variable, as seen from one of its calls. */
export function atCall(program: Program, inside: Judgement, call: SyntaxNode): Judgement {
  const { fallback, when, returned, ...own } = inside;
  if (own.need === 'required' && swallowed(call)) return OPTIONAL;
  if (fallback !== undefined && isGiven(program, fallback, call)) return DEFAULTED;
  if (when !== undefined && !holds(program, when.hole, call, when.truth))
    return outside(program, call);
  if (returned !== true) return fallback !== undefined && own.need === 'defaulted' ? OPTIONAL : own;
  const judged = outside(program, call);
  return own.certainty === 'asserted' && judged.unchecked === true ? ASSERTED : judged;
}

/** What the caller does with the value; of an instance, nobody knows which method's value it would be. */
function outside(program: Program, call: SyntaxNode): Judgement {
  const isMaking = call.type === 'new_expression' || call.field('function')?.type === 'super';
  return isMaking ? UNCHECKED : judge(program, call);
}

/** Whether a call gives the parameter something to use. */
function isGiven(program: Program, hole: Hole, call: SyntaxNode): boolean {
  const argument = argumentsOf(call)[hole.index];
  if (argument === undefined) return hole.steps.length === 0 && hasDefault(hole);
  if (isNullish(argument)) return false;
  if (hole.steps.length === 0) return true;
  const value = fill(program, hole, call);
  if (value.kind === 'union' && value.of.length === 0) return false;
  if (value.kind !== 'unknown') return true;
  const object = evaluate(program, argument);
  const last = hole.steps.at(-1);
  const key = last?.take === 'property' ? last.name : '';
  return (
    object.kind === 'object' && new RegExp(`\\b${key.replace(/\W/g, '')}\\b`).test(object.node.text)
  );
}

/** Whether the parameter has a value of its own where a call leaves it out. */
function hasDefault({ fn, index }: Hole): boolean {
  const value = parametersOf(fn)[index]?.field('value');
  return value !== undefined && !isNullish(value);
}

/** Whether a call gives a flag the truth asked for; a flag that is not given counts by its default. */
function holds(program: Program, hole: Hole, call: SyntaxNode, truth: boolean): boolean {
  const argument = argumentsOf(call)[hole.index];
  if (argument === undefined) {
    const text = hole.fn.field('parameters')?.text ?? '';
    return /=\s*true\b/.test(text) === truth;
  }
  if (hole.steps.length > 0) {
    const value = evaluate(program, argument);
    const text = value.kind === 'object' ? value.node.text : '';
    return /:\s*false\b/.test(text) !== truth;
  }
  return (argument.text === 'false') !== truth;
}
