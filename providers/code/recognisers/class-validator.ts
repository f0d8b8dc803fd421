import type { Analysis, Recogniser } from '../flow/analysis.ts';
import type { Flavour } from '../flow/taint.ts';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED, UNCHECKED } from '../need/judgement.ts';
import { superclass } from '../resolve/classes.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { keyName } from '../resolve/literals.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';

const CONVERTERS =
  /^(?:plainToInstance|plainToClass|transformAndValidateSync|transformAndValidate)$/;
/** Decorators that the empty text does not pass. https://github.com/typestack/class-validator#validation-decorators */
const STRICT =
  /@(?:IsNotEmpty|IsUrl|IsEmail|IsEnum|IsIn|IsInt|IsPort|IsUUID|IsBoolean|IsNumberString|MinLength\(\s*[1-9]|Length\(\s*[1-9])/;
const VALIDATED = /@(?:Is[A-Z]|Min|Max|Length|Matches|Contains|Equals|Validate|Array)/;

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
  const members = node.field('body')?.children ?? [];
  let decorators = '';
  for (const member of members) {
    if (member.type === 'decorator') decorators += member.text;
    else {
      if (member.type === 'public_field_definition')
        readField(analysis, member, decorators, flavour);
      decorators = '';
    }
  }
}

function readField(analysis: Analysis, field: SyntaxNode, before: string, flavour: Flavour): void {
  const place = field.field('name');
  const own = keyName(place);
  if (place === undefined || own === undefined) return;
  const head = before + field.source.text.slice(field.start, place.start);
  const exposed = /@Expose\(\s*\{\s*name:\s*['"]([^'"]+)['"]/.exec(head)?.[1];
  const name = exposed ?? own;
  analysis.read({ name, place, judgement: judgementOf(field, place, head), flavour });
}

function judgementOf(field: SyntaxNode, place: SyntaxNode, decorators: string): Judgement {
  if (field.field('value') !== undefined) return DEFAULTED;
  if (/@(?:IsOptional|ValidateIf)\b/.test(decorators)) return OPTIONAL;
  if (!VALIDATED.test(decorators)) {
    return field.source.text.charAt(place.end) === '?' ? OPTIONAL : UNCHECKED;
  }
  return STRICT.test(decorators) ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
}
