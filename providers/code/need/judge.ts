import { bindingOf } from '../resolve/bindings.ts';
import type { Program } from '../resolve/program.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { guardedByCallers } from './callers.ts';
import { enclosingEnvironments } from './environments.ts';
import { guarded } from './guards.ts';
import { DEFAULTED, type Judgement, OPTIONAL, UNCHECKED } from './judgement.ts';
import { absent } from './tests.ts';
import { judgeBinding, use } from './use.ts';

const ENTRIES: ReadonlySet<string> = new Set([
  'shorthand_property_identifier_pattern',
  'pair_pattern',
  'object_assignment_pattern',
]);

const MEMBERS: ReadonlySet<string> = new Set(['member_expression', 'subscript_expression']);

/** What the code does when the value of an expression, or of an entry of a pattern, is absent. */
export function judge(program: Program, place: SyntaxNode): Judgement {
  const context = { program, depth: 0 };
  if (ENTRIES.has(place.type)) return settle(place, judgeEntry(place));
  if (place.type === 'binary_expression' && place.field('operator')?.type === 'in') {
    const { rejectsEmpty: _, ...judged } = absent(context, place, false);
    return settle(place, judged);
  }
  return settle(place, use(context, place));

  function judgeEntry(entry: SyntaxNode): Judgement {
    if (entry.type === 'object_assignment_pattern') return DEFAULTED;
    const target = entry.type === 'pair_pattern' ? entry.field('value') : entry;
    if (target?.type === 'assignment_pattern') return DEFAULTED;
    const binding = target === undefined ? undefined : bindingOf(target);
    return binding === undefined ? UNCHECKED : judgeBinding(context, binding);
  }
}

/** Takes the surroundings into account: a guard on the same value, a block for one environment. */
function settle(place: SyntaxNode, judgement: Judgement): Judgement {
  const isOpen = judgement.need === 'required' || judgement.unchecked === true;
  if (isOpen && (guarded(place) || (MEMBERS.has(place.type) && guardedByCallers(place)))) {
    return { ...OPTIONAL, ...keep(judgement) };
  }
  if (judgement.need !== 'required' || judgement.environments !== undefined) return judgement;
  const environments = enclosingEnvironments(place);
  return environments === undefined ? judgement : { ...judgement, environments };
}

function keep(judgement: Judgement): Pick<Judgement, 'anyOf'> {
  return judgement.anyOf === undefined ? {} : { anyOf: judgement.anyOf };
}

/** Whether a place is written to or deleted, not read. */
export function isWrite(place: SyntaxNode): boolean {
  let node = place;
  while (
    node.parent?.type === 'non_null_expression' ||
    node.parent?.type === 'parenthesized_expression'
  ) {
    node = node.parent;
  }
  const parent = node.parent;
  if (parent?.type === 'assignment_expression') return isField(node, 'left');
  if (parent?.type === 'unary_expression') return parent.field('operator')?.type === 'delete';
  return parent?.type === 'array_pattern' || parent?.type === 'pair_pattern';
}
