import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { defineFunction } from '../flow/functions.ts';
import type { Environment, Flavour } from '../flow/taint.ts';
import { decoratedNeed, decoratorsOf } from '../need/decorators.ts';
import { DEFAULTED, type Judgement, OPTIONAL, UNCHECKED } from '../need/judgement.ts';
import { superclass } from '../resolve/classes.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { keyName } from '../resolve/literals.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { type Hole, UNKNOWN, type Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';

const CONVERTERS =
  /^(?:plainToInstance|plainToClass|transformAndValidateSync|transformAndValidate)$/;
/** A class whose decorated fields are the variables. https://docs.nestjs.com/techniques/configuration#custom-validate-function */
export const classValidator: Recogniser = {
  id: 'class-validator',
  idioms: [],
  argument(analysis, { call, argument, taint }) {
    const callee = call.field('function');
    const target = callee === undefined ? undefined : evaluate(analysis.program, callee);
    if (target?.kind !== 'external' || !/^class-trans/.test(target.module)) return false;
    const [type, input] = argumentsOf(call);
    if (!CONVERTERS.test(target.name) || input?.id !== argument.id || type === undefined)
      return false;
    const value = evaluate(analysis.program, type);
    return taint.kind === 'environment' && readType(analysis, value, argument, taint);
  },
};

/** Reads by the class that a value is; false where it is none, and no parameter that may hold one. */
function readType(
  analysis: Analysis,
  value: Value,
  argument: SyntaxNode,
  environment: Environment,
): boolean {
  if (value.kind === 'parameter') return byParameter(analysis, value.hole, argument, environment);
  if (value.kind !== 'class') return false;
  readClass(analysis, value.node, environment.flavour, 0);
  return true;
}

/** `validate(env, type) { plainToInstance(type, env) }`: each caller gives the class. */
function byParameter(
  analysis: Analysis,
  { fn, index, steps }: Hole,
  argument: SyntaxNode,
  environment: Environment,
): boolean {
  if (steps.length > 0) return false;
  const called = (call: SyntaxNode): void => {
    const type = argumentsOf(call)[index];
    const value = type === undefined ? UNKNOWN : evaluate(analysis.program, type);
    if (!readType(analysis, value, argument, environment)) analysis.dynamic(argument, '*');
  };
  const id = `class ${argument.source.file} ${argument.id}`;
  defineFunction(analysis, fn, { does: 'tell', id, called });
  return true;
}

function readClass(analysis: Analysis, node: SyntaxNode, flavour: Flavour, depth: number): void {
  const parent = superclass(node);
  const base = parent === undefined ? undefined : evaluate(analysis.program, parent);
  if (base?.kind === 'class' && depth < 8) readClass(analysis, base.node, flavour, depth + 1);
  for (const member of node.field('body')?.children ?? []) {
    if (member.type === 'public_field_definition') readField(analysis, member, flavour);
  }
}

function readField(analysis: Analysis, field: SyntaxNode, flavour: Flavour): void {
  const place = field.field('name');
  const own = keyName(place);
  if (place === undefined || own === undefined) return;
  const decorators = decoratorsOf(field);
  const exposed = /@Expose\(\s*\{\s*name:\s*['"]([^'"]+)['"]/.exec(decorators)?.[1];
  const judgement = judgementOf(field, place, decorators);
  analysis.read({ name: exposed ?? own, place, judgement, flavour });
}

function judgementOf(field: SyntaxNode, place: SyntaxNode, decorators: string): Judgement {
  if (field.field('value') !== undefined) return DEFAULTED;
  const isMarked = field.source.text.charAt(place.end) === '?';
  return decoratedNeed(decorators) ?? (isMarked ? OPTIONAL : UNCHECKED);
}
