import { isNullish } from '../../need/chains.ts';
import { failing } from '../../need/failing.ts';
import { bindingOf } from '../../resolve/bindings.ts';
import { TRANSPARENT } from '../../resolve/evaluate.ts';
import type { Program } from '../../resolve/program.ts';
import { isField, type SyntaxNode } from '../../syntax/node.ts';

/**
 * What the code does with a check that makes no exception: it fails on a result that says that the value
 * is not valid, goes on with nothing in its place, or does anything else.
 */
export function outcomeOf(program: Program, call: SyntaxNode): 'fails' | 'goes on' | 'unclear' {
  let node = call;
  while (node.parent !== undefined && isPassedOn(node.parent)) node = node.parent;
  const uses = [node, ...referencesTo(node.parent)];
  if (uses.some((use) => testFails(program, use))) return 'fails';
  return uses.some(standsIn) ? 'goes on' : 'unclear';
}

function referencesTo(declarator: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (declarator?.type !== 'variable_declarator') return [];
  const target = declarator.field('name');
  const names = target?.type === 'object_pattern' ? patternNames(target) : [target];
  return names.flatMap((name) => (name && bindingOf(name)?.references) ?? []);
}

/** `result.success ? result.data : null`. */
function standsIn(result: SyntaxNode): boolean {
  let node = result;
  while (node.parent?.type === 'member_expression') node = node.parent;
  const negation = node.parent?.type === 'unary_expression' ? node.parent : undefined;
  if (negation !== undefined) node = negation;
  const ternary = node.parent;
  if (ternary?.type !== 'ternary_expression' || !isField(node, 'condition')) return false;
  const other = ternary.field(negation === undefined ? 'alternative' : 'consequence');
  return other !== undefined && isNullish(other);
}

function isPassedOn(parent: SyntaxNode): boolean {
  return TRANSPARENT.has(parent.type) || parent.type === 'ternary_expression';
}

function patternNames(pattern: SyntaxNode): readonly (SyntaxNode | undefined)[] {
  return pattern.children.map((child) =>
    child.type === 'pair_pattern' ? child.field('value') : child,
  );
}

/** A value stands in the condition of an `if` one of whose branches fails. */
function testFails(program: Program, value: SyntaxNode): boolean {
  let node = value;
  for (let up = node.parent; up !== undefined; up = up.parent) {
    if (up.type === 'if_statement') {
      if (!isField(node, 'condition')) return false;
      return ['consequence', 'alternative'].some((branch) => {
        const taken = up.field(branch);
        return taken !== undefined && failing(program, taken) !== undefined;
      });
    }
    if (/statement$|^arguments$|function/.test(up.type)) return false;
    node = up;
  }
  return false;
}
