import { bindingsNamed, globals } from '../resolve/bindings.ts';
import { importedName, importSpecifier } from '../resolve/identifiers.ts';
import { literalText } from '../resolve/literals.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import type { Source } from '../syntax/source.ts';
import type { Analysis } from './analysis.ts';
import { flowBinding } from './bind.ts';
import { bindParameter } from './class-uses.ts';
import { memberOfClass } from './members.ts';
import { DENO_ENV, holder, IMPORT_META_ENV, PROCESS_ENV, type Taint } from './taint.ts';

const PROCESS = holder('env', PROCESS_ENV);

/** Global names that lead to the environment. */
const GLOBALS: ReadonlyMap<string, readonly Taint[]> = new Map([
  ['process', [PROCESS]],
  ['Bun', [PROCESS]],
  ['Deno', DENO_ENV.map((taint) => holder('env', taint))],
  ['globalThis', [holder('process', PROCESS), holder('Bun', PROCESS)]],
  ['global', [holder('process', PROCESS)]],
  ['window', [holder('process', PROCESS)]],
]);

/** Modules whose exports lead to the environment. https://nodejs.org/api/process.html */
const MODULES: ReadonlyMap<string, readonly Taint[]> = new Map([
  ['process', [PROCESS, holder('default', PROCESS)]],
  ['node:process', [PROCESS, holder('default', PROCESS)]],
  ['bun', [PROCESS]],
]);

const IMPORT_META = /\bimport\s*\.\s*meta\b/g;

/** Starts at every place of a file that has the environment of its own accord. */
export function seed(analysis: Analysis, source: Source): void {
  for (const [name, taints] of GLOBALS) {
    if (!source.text.includes(name) || !leadsOn(source.text, name)) continue;
    for (const node of globals(source, name)) flowAll(analysis, node, taints);
  }
  for (const { index } of source.text.matchAll(IMPORT_META)) {
    const node = source.at(index);
    if (node.type !== 'meta_property') continue;
    analysis.flow(node, holder('env', IMPORT_META_ENV));
  }
  seedTyped(analysis, source);
  for (const [module, taints] of MODULES) seedModule(analysis, source, module, taints);
}

/** A parameter or variable of type `NodeJS.ProcessEnv` is an environment, whoever gives it. */
function seedTyped(analysis: Analysis, source: Source): void {
  if (!source.text.includes('ProcessEnv')) return;
  for (const word of source.words('ProcessEnv')) {
    const type = word.parent?.type === 'nested_type_identifier' ? word.parent : undefined;
    const owner = type?.parent?.type === 'type_annotation' ? type.parent.parent : undefined;
    const target = owner?.field('pattern') ?? owner?.field('name');
    if (owner === undefined || target === undefined || owner.type === 'property_signature')
      continue;
    if (owner.type === 'public_field_definition') memberOfClass(analysis, owner, PROCESS_ENV);
    else bindParameter(analysis, owner, target, PROCESS_ENV);
  }
}

const ROOTS: ReadonlyMap<string, RegExp> = new Map(
  ['globalThis', 'global', 'window'].map((name) => [
    name,
    new RegExp(
      `\\b${name}\\b[\\s)!]*(?:as\\b|\\??\\.\\s*(?:process|Bun)\\b|(?:\\?\\.)?\\[)|=\\s*${name}\\b`,
    ),
  ]),
);

/** The global object is everywhere; only where it may lead to a process is it followed. */
function leadsOn(text: string, name: string): boolean {
  return ROOTS.get(name)?.test(text) ?? true;
}

function flowAll(analysis: Analysis, node: SyntaxNode, taints: readonly Taint[]): void {
  for (const taint of taints) analysis.flow(node, taint);
}

/** Follows a taint of a module from every import of it in a file. */
export function seedModule(
  analysis: Analysis,
  source: Source,
  module: string,
  taints: readonly Taint[],
): void {
  const named = taints.filter((taint) => isSpelled(source, taint));
  if (named.length === 0) return;
  for (const offset of source.offsets(module)) {
    const quote = source.text.charAt(offset - 1);
    if (quote !== "'" && quote !== '"') continue;
    const node = source.at(offset - 1);
    if (node.type !== 'string' || literalText(node) !== module) continue;
    for (const taint of named) fromSpecifier(analysis, node, taint);
  }
}

/** What a file never spells it takes of no module, unless it passes on everything. */
function isSpelled({ text }: Source, taint: Taint): boolean {
  if (taint.kind !== 'holder' || taint.key === 'default' || taint.key === '*') return true;
  return text.includes(taint.key) || text.includes('export *');
}

/** Carries what a module holds to the names that an import, re-export or `require` of it makes. */
export function fromSpecifier(analysis: Analysis, specifier: SyntaxNode, held: Taint): void {
  const parent = specifier.parent;
  if (parent?.type === 'arguments') {
    const callee = parent.parent?.field('function');
    const isImport = callee?.type === 'import' || callee?.text === 'require';
    if (isImport && parent.parent !== undefined) analysis.flow(parent.parent, held);
    return;
  }
  if (parent === undefined || !isField(specifier, 'source')) return;
  if (parent.type === 'export_statement') {
    fromReexport(analysis, parent, held);
    return;
  }
  for (const name of localNames(parent)) fromName(analysis, name, held);
}

function localNames(statement: SyntaxNode): readonly SyntaxNode[] {
  return statement.children.flatMap((child) => {
    if (child.type === 'import_require_clause') return child.children.slice(0, 1);
    return child.type === 'import_clause' ? child.children.flatMap(clauseNames) : [];
  });
}

function clauseNames(part: SyntaxNode): readonly SyntaxNode[] {
  if (part.type === 'namespace_import') return part.children.slice(0, 1);
  if (part.type !== 'named_imports') return [part];
  return part.children.flatMap((one) => one.field('alias') ?? one.field('name') ?? []);
}

function fromName(analysis: Analysis, local: SyntaxNode, held: Taint): void {
  const imported = importedName(local);
  const [binding] = bindingsNamed(local.source, local.text).filter((one) =>
    one.declarations.some((declaration) => declaration.id === local.id),
  );
  if (binding === undefined || importSpecifier(local) === undefined) return;
  if (imported === '*') flowBinding(analysis, binding, held);
  else if (held.kind !== 'holder') {
    if (imported === 'default') flowBinding(analysis, binding, held);
  } else if (held.key === imported) flowBinding(analysis, binding, held.value);
}

/** `export { a as b } from`, `export * from`, `export * as c from`. */
function fromReexport(analysis: Analysis, statement: SyntaxNode, held: Taint): void {
  const { file } = statement.source;
  const clause = statement.children.find((one) => one.type === 'export_clause');
  const namespace = statement.children.find((one) => one.type === 'namespace_export');
  const name = namespace?.children[0]?.text;
  if (name !== undefined) {
    analysis.export({ file, name, taint: held });
    return;
  }
  if (held.kind !== 'holder') return;
  if (clause === undefined) {
    if (held.key !== 'default') analysis.export({ file, name: held.key, taint: held.value });
    return;
  }
  for (const one of clause.children) {
    if (one.field('name')?.text !== held.key) continue;
    const alias = (one.field('alias') ?? one.field('name'))?.text ?? held.key;
    analysis.export({ file, name: alias, taint: held.value });
  }
}
