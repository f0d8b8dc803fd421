import { evaluate } from '../../resolve/evaluate.ts';
import { exported } from '../../resolve/exports.ts';
import { parametersOf } from '../../resolve/parameters.ts';
import type { Program } from '../../resolve/program.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import { entriesOf } from './entries.ts';

/** The functions under some keys of a module's default export. */
export function defaultHandlers(
  program: Program,
  file: string,
  names: ReadonlySet<string>,
): readonly SyntaxNode[] {
  const value = exported(program, file, 'default');
  if (value.kind !== 'object') return [];
  return entriesOf(program, value.node).flatMap(({ name, key, value: node }) => {
    if (!names.has(name)) return [];
    if (node === undefined) return key.parent?.type === 'method_definition' ? [key.parent] : [];
    const target = evaluate(program, node);
    return target.kind === 'function' ? [target.node] : [];
  });
}

/** The name or pattern of a function's parameter. */
export function parameterPattern(fn: SyntaxNode, index: number): SyntaxNode | undefined {
  const parameter = parametersOf(fn)[index];
  return parameter?.field('pattern') ?? parameter;
}
