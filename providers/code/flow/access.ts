import { isNullish } from '../need/chains.ts';
import { isWrite, judge } from '../need/judge.ts';
import type { Judgement } from '../need/judgement.ts';
import { DEFAULTED, OPTIONAL } from '../need/judgement.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { argumentsOf, argumentValue, substitute, typed } from '../resolve/parameters.ts';
import { known, pattern, templates, text, UNKNOWN, type Value } from '../resolve/value.ts';
import { ancestor, type SyntaxNode, within } from '../syntax/node.ts';
import type { Analysis } from './analysis.ts';
import { defineFunction } from './functions.ts';
import { type Demand, type Environment, type Flavour, firstHole } from './taint.ts';

/** A place takes a variable out of an environment. Writing to it is no read. */
export function access(
  analysis: Analysis,
  place: SyntaxNode,
  name: Value,
  taint: Environment,
): void {
  if (isWrite(place)) {
    if (isAlwaysDone(place))
      for (const template of templates(name)) analysis.written(place, known(template));
    return;
  }
  if (place.parent?.type === 'type_query') return;
  const judgement = judge(analysis.program, place);
  if (taint.via === undefined) {
    resolveName(analysis, place, name, judgement, taint.flavour);
    return;
  }
  throughProxy(analysis, place, name, { via: taint.via, flavour: taint.flavour }, judgement);
}

/** An empty text that only pleases the compiler. */
const EMPTY_INSTEAD = /(?:\?\?|\|\|)\s*(?:''|"")$/;

/** `process.env.X = value` as a statement of a module, which is done as soon as that is loaded. */
function isAlwaysDone(place: SyntaxNode): boolean {
  const assignment = place.parent;
  const value =
    assignment?.type === 'assignment_expression' ? assignment.field('right') : undefined;
  return (
    value !== undefined &&
    !isNullish(value) &&
    value.text !== place.text &&
    !EMPTY_INSTEAD.test(value.text) &&
    assignment?.parent?.type === 'expression_statement' &&
    assignment.parent.parent?.type === 'program'
  );
}

/** A place asks whether the variable that a call's last argument names is there. */
export function asks(analysis: Analysis, call: SyntaxNode, taint: Environment): void {
  const name = argumentValue(analysis.program, call, argumentsOf(call).length - 1) ?? UNKNOWN;
  const judgement = judge(analysis.program, call);
  const asked: Judgement = judgement.unchecked === true ? OPTIONAL : judgement;
  resolveName(analysis, call, name, asked, taint.flavour);
}

/** Turns a name into reads: known names at once, names that a caller gives by way of a demand. */
export function resolveName(
  analysis: Analysis,
  place: SyntaxNode,
  name: Value,
  judgement: Judgement,
  flavour: Flavour,
  root?: number,
): void {
  const hole = firstHole(name);
  const words = templates(name).flatMap((template) => known(template) ?? []);
  const isGroup = judgement.among === true && judgement.need === 'required' && words.length > 1;
  const judged = isGroup ? { ...judgement, anyOf: [...new Set(words)] } : judgement;
  for (const template of templates(name)) {
    const word = known(template);
    if (word !== undefined) readName(analysis, place, word, judged, flavour);
    else if (template.every((part) => part === null || typeof part === 'string')) {
      analysis.dynamic(place, pattern(template));
    }
  }
  if (hole === undefined) return;
  const from = { place, judgement, flavour, ...(root !== undefined && { root }) };
  const demand = analysis.demand(name, hole.fn, from);
  if (demand !== undefined) open(analysis, demand);
}

function open(analysis: Analysis, demand: Demand): void {
  const { program } = analysis;
  const byType = substitute(program, demand.name, demand.fn, (hole) => typed(program, hole));
  const words = templates(byType).map(known);
  if (words.every((word) => word !== undefined)) {
    analysis.met(demand);
    for (const word of words) {
      readName(analysis, demand.place, word, demand.judgement, demand.flavour);
    }
    return;
  }
  defineFunction(analysis, demand.fn, { does: 'demand', demand });
}

function readName(
  analysis: Analysis,
  place: SyntaxNode,
  name: string,
  judgement: Judgement,
  flavour: Flavour,
): void {
  if (name === '' || flavour.builtin?.has(name) === true) return;
  const isReplaced = judgement.fallback !== undefined;
  analysis.read({ name, place, judgement: isReplaced ? DEFAULTED : judgement, flavour });
}

/** Reading a property of a proxy calls its handler with the name. */
function throughProxy(
  analysis: Analysis,
  place: SyntaxNode,
  name: Value,
  { via, flavour }: { readonly via: Demand; readonly flavour: Flavour },
  judgement: Judgement,
): void {
  analysis.met(via);
  const filled = substitute(analysis.program, via.name, via.fn, (hole) =>
    hole.index === 1 ? name : UNKNOWN,
  );
  const inner = via.judgement.returned === true ? judgement : via.judgement;
  resolveName(analysis, place, filled, inner, flavour);
}

/** `...rest` takes every name that is left. */
export function restOfEnvironment(analysis: Analysis, entry: SyntaxNode): void {
  analysis.dynamic(entry, '*');
}

/** All names at once: `Object.keys(env)`, `for (const key in env)`. */
export function everything(analysis: Analysis, node: SyntaxNode): void {
  if (onlyDeletes(node)) return;
  const call = node.parent?.type === 'arguments' ? node.parent.parent : undefined;
  const filter = call?.parent?.parent;
  const isFiltered =
    filter?.type === 'call_expression' && filter.field('function') === call?.parent;
  const value = isFiltered ? evaluate(analysis.program, unwrap(filter)) : text('');
  const items = value.kind === 'list' ? value.items.flatMap(templates) : [];
  const [first] = items.filter((item) => item[0] !== null);
  analysis.dynamic(node, first === undefined ? '*' : pattern(first));
}

/** A loop that only clears variables reads none. */
function onlyDeletes(node: SyntaxNode): boolean {
  const loop = ancestor(node, new Set(['for_in_statement', ...FUNCTIONS]));
  const right = loop?.type === 'for_in_statement' ? loop.field('right') : undefined;
  if (right === undefined || !within(node, right)) return false;
  const body = loop?.field('body')?.text ?? '';
  return (
    /\bdelete\b/.test(body) &&
    body.split('[').length === 2 &&
    !body.includes('(', body.indexOf('delete'))
  );
}
