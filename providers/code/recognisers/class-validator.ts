import type { Analysis, Recogniser } from '../flow/analysis.ts';
import type { Flavour } from '../flow/taint.ts';
import { decoratedNeed, decoratorsOf } from '../need/decorators.ts';
import { DEFAULTED, type Judgement, OPTIONAL, UNCHECKED } from '../need/judgement.ts';
import { superclass } from '../resolve/classes.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { keyName } from '../resolve/literals.ts';
import { argumentsOf } from '../resolve/parameters.ts';
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
    if (value.kind !== 'class' || taint.kind !== 'environment') return false;
    readClass(analysis, value.node, taint.flavour, 0);
    return true;
  },
};

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
