import type { SyntaxNode } from '../syntax/node.ts';
import { type Judgement, OPTIONAL, REQUIRED } from './judgement.ts';

/** Decorators that the empty text does not pass. https://github.com/typestack/class-validator#validation-decorators */
const STRICT =
  /@(?:IsNotEmpty|IsUrl|IsEmail|IsEnum|IsIn|IsInt|IsPort|IsUUID|IsBoolean|IsNumberString|IsHexadecimal|MinLength\(\s*[1-9]|Length\(\s*[1-9])/;
const VALIDATED = /@(?:Is[A-Z]|Min|Max|Length|Matches|Contains|Equals|Validate|Array)/;

/** What the decorators of class-validator say of an absent value; nothing where there are none. */
export function decoratedNeed(decorators: string): Judgement | undefined {
  if (/@(?:IsOptional|ValidateIf)\b/.test(decorators)) return OPTIONAL;
  if (!VALIDATED.test(decorators)) return undefined;
  return STRICT.test(decorators) ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
}

/** The text of the decorators of a field, which stand in it or before it. */
export function decoratorsOf(field: SyntaxNode): string {
  const members = field.parent?.children ?? [];
  let before = '';
  for (const member of members) {
    if (member.id === field.id) break;
    before = member.type === 'decorator' ? before + member.text : '';
  }
  const name = field.field('name');
  return before + field.source.text.slice(field.start, name?.start ?? field.start);
}
