import { bindingOf } from '../../resolve/bindings.ts';
import { evaluate } from '../../resolve/evaluate.ts';
import { isCallee } from '../../resolve/parameters.ts';
import type { Program } from '../../resolve/program.ts';
import type { SyntaxNode } from '../../syntax/node.ts';

/** A call, with or without `new`, of an export of a package or of one of its members. */
export interface LibraryCall {
  readonly call: SyntaxNode;
  /** The members called, after the export: `string` for `envField.string()`, else empty. */
  readonly path: string;
}

/** The calls of a package's export in one file, whatever its local name. */
export function callsOf(
  program: Program,
  root: SyntaxNode,
  modules: ReadonlySet<string>,
  name: string,
): readonly LibraryCall[] {
  const found = new Map<number, LibraryCall>();
  for (const node of root.source.words(name)) {
    for (const place of localNames(node)) {
      const call = callOf(place);
      const path = call === undefined ? undefined : calledPath(program, call, modules, name);
      if (call !== undefined && path !== undefined) found.set(call.id, { call, path });
    }
  }
  return [...found.values()];
}

/** The references to what an import specifier names; any other place stands for itself. */
function localNames(node: SyntaxNode): readonly SyntaxNode[] {
  const specifier = node.parent;
  if (specifier?.type !== 'import_specifier') return [node];
  const local = specifier.field('alias') ?? specifier.field('name');
  return (local === undefined ? undefined : bindingOf(local))?.references ?? [];
}

function callOf(node: SyntaxNode): SyntaxNode | undefined {
  let callee = node;
  while (callee.parent?.type === 'member_expression') callee = callee.parent;
  return isCallee(callee) ? callee.parent : undefined;
}

function calledPath(
  program: Program,
  call: SyntaxNode,
  modules: ReadonlySet<string>,
  name: string,
): string | undefined {
  const callee = call.field('function') ?? call.field('constructor');
  const target = callee === undefined ? undefined : evaluate(program, callee);
  if (target?.kind !== 'external' || !modules.has(target.module)) return undefined;
  const [head, ...path] = target.name.replace(/^default\.(?=.)/, '').split('.');
  return head === name ? path.join('.') : undefined;
}
