import { bindingOf } from '../resolve/bindings.ts';
import { returnsOf } from '../resolve/calls.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { unwrap } from '../resolve/evaluate.ts';
import { parametersOf } from '../resolve/parameters.ts';
import { ancestor, type SyntaxNode } from '../syntax/node.ts';
import type { Source } from '../syntax/source.ts';

/** What a function answers: always the same expression, or one for each literal it is told. */
interface Answers {
  readonly always?: string;
  /** By the position of a parameter and what a `switch` compares it with. */
  readonly cases: ReadonlyMap<string, string>;
}

/** Nobody writes a longer answer, and each call looks at it. */
const LONGEST = 300;
const CASES: ReadonlySet<string> = new Set(['switch_case']);

const answersBySource = new WeakMap<Source, Map<number, Answers>>();

/** The expression that a call of a function of the same file returns, where only one can be meant. */
export function answerOf(call: SyntaxNode): string | undefined {
  const fn = calledFunction(call);
  if (fn === undefined) return undefined;
  const { always, cases } = answersIn(fn);
  if (always !== undefined || cases.size === 0) return always;
  for (const [index, argument] of (call.field('arguments')?.children ?? []).entries()) {
    const answer = argument.type === 'string' ? cases.get(key(index, argument)) : undefined;
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function calledFunction(call: SyntaxNode): SyntaxNode | undefined {
  const callee = call.field('function');
  const binding = callee?.type === 'identifier' ? bindingOf(callee) : undefined;
  const declaration = binding?.declarations.length === 1 && binding.declarations[0]?.parent;
  if (!declaration) return undefined;
  const fn = declaration.type === 'variable_declarator' ? declaration.field('value') : declaration;
  return fn !== undefined && FUNCTIONS.has(fn.type) ? fn : undefined;
}

function answersIn(fn: SyntaxNode): Answers {
  let known = answersBySource.get(fn.source);
  if (known === undefined) {
    known = new Map();
    answersBySource.set(fn.source, known);
  }
  let answers = known.get(fn.id);
  if (answers === undefined) {
    answers = readAnswers(fn);
    known.set(fn.id, answers);
  }
  return answers;
}

function readAnswers(fn: SyntaxNode): Answers {
  const returned = returnsOf(fn);
  const short = returned.filter((one) => one.end - one.start <= LONGEST);
  const [only] = short;
  if (only !== undefined && returned.length === 1) return { always: only.text, cases: new Map() };
  const names = parametersOf(fn).map((one) => (one.field('pattern') ?? one).text);
  return { cases: new Map(short.flatMap((one) => casesOf(one, names))) };
}

/** The literals for which a `switch` over a parameter comes to what is returned. */
function casesOf(returned: SyntaxNode, names: readonly string[]): [string, string][] {
  const own = ancestor(returned, CASES);
  const body = own?.parent;
  const asked = body?.parent?.field('value');
  const index = asked === undefined ? -1 : names.indexOf(unwrap(asked).text);
  const label = own?.field('value');
  return index < 0 || label?.type !== 'string' ? [] : [[key(index, label), returned.text]];
}

function key(index: number, literal: SyntaxNode): string {
  return `${index}:${literal.text.slice(1, -1)}`;
}
