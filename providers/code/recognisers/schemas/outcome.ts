import { failing } from '../../need/failing.ts';
import { bindingOf } from '../../resolve/bindings.ts';
import { TRANSPARENT } from '../../resolve/evaluate.ts';
import type { Program } from '../../resolve/program.ts';
import { isField, type SyntaxNode } from '../../syntax/node.ts';

/** Whether the code fails on a result that says that the value is not valid. */
export function failsOnResult(program: Program, call: SyntaxNode): boolean {
  let node = call;
  while (node.parent !== undefined && isPassedOn(node.parent)) node = node.parent;
  if (testFails(program, node)) return true;
  const parent = node.parent;
  if (parent?.type !== 'variable_declarator') return false;
  const target = parent.field('name');
  const names = target?.type === 'object_pattern' ? patternNames(target) : [target];
  return names.some((name) => {
    const binding = name === undefined ? undefined : bindingOf(name);
    return binding?.references.some((reference) => testFails(program, reference)) === true;
  });
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
