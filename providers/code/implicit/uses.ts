import type { Component } from '../../../src/model/index.ts';
import { type Binding, bindingOf } from '../resolve/bindings.ts';
import { importedName } from '../resolve/identifiers.ts';
import { keyName, literalText } from '../resolve/literals.ts';
import type { Program } from '../resolve/program.ts';
import { settingOf } from '../setting.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import type { Source } from '../syntax/source.ts';
import { type Mention, mentionPattern, mentionsIn, needsSyntax, plainUse } from './mentions.ts';
import { hasOption } from './options.ts';
import type { ImportCall, ImportUse } from './types.ts';

/** The scripts of one run, read once so that their imports are known. */
export interface Scripts {
  /** Git ignores it. */
  ignored(file: string): boolean;
  /** Imports that have this path segment. */
  mentions(segment: string): readonly { readonly file: string; readonly specifier: string }[];
}

/** Something imported, under the name it has in the file. */
interface Imported {
  readonly name: string;
  readonly local?: SyntaxNode;
}

/**
 * How the files of each component use the packages that `watch` names for it. A file is parsed only
 * where a call, or a need, depends on what it imports.
 */
export function importUses(
  program: Program,
  scripts: Scripts,
  watch: (component: Component) => readonly string[],
): ReadonlyMap<string, readonly ImportUse[]> {
  const known = new Set<string>();
  const uses = new Map<string, ImportUse[]>();
  for (const [file, packages] of importersOf(program, scripts, watch)) {
    const component = program.components.of(file);
    const text = program.tree.bytes(file)?.toString('utf8') ?? '';
    const fresh = unlike(component, mentionsIn(text, mentionPattern(packages)), known);
    const found = usesIn(program, file, fresh, text);
    for (const use of found) if (use.setting === 'source') known.add(keyOf(component, use));
    const list = uses.get(component.id) ?? [];
    list.push(...found);
    uses.set(component.id, list);
  }
  return uses;
}

/** The files that import a watched package, in order, with those packages. */
function importersOf(
  { components }: Program,
  scripts: Scripts,
  watch: (component: Component) => readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  const watched = new Map(components.all.map((one) => [one.id, new Set(watch(one))]));
  const importers = new Map<string, Set<string>>();
  for (const name of new Set([...watched.values()].flatMap((names) => [...names]))) {
    for (const { file, specifier } of scripts.mentions(name.split('/').pop() ?? name)) {
      if (specifier !== name && !specifier.startsWith(`${name}/`)) continue;
      if (!watched.get(components.of(file).id)?.has(name) || scripts.ignored(file)) continue;
      importers.set(file, (importers.get(file) ?? new Set()).add(name));
    }
  }
  return [...importers]
    .map(([file, names]) => [file, [...names]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Mentions that a syntax tree has to explain, and one of each kind that no file before had. */
function unlike(
  component: Component,
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
): readonly Mention[] {
  const here = new Set<string>();
  return mentions.filter((mention) => {
    const key = keyOf(component, mention);
    if (known.has(key) && !needsSyntax(mention)) return false;
    return !here.has(key) && here.add(key).has(key);
  });
}

/** Of imports that look alike one is enough, if deployed code holds it. */
function keyOf({ id }: Component, use: Pick<ImportUse, 'package' | 'subpath' | 'names'>): string {
  return [id, use.package, use.subpath, ...use.names].join('\0');
}

function usesIn(
  program: Program,
  file: string,
  mentions: readonly Mention[],
  text: string,
): readonly ImportUse[] {
  const found: ImportUse[] = [];
  const parsed = new Set<string>();
  for (const mention of mentions) {
    const source = needsSyntax(mention) ? program.source(file) : undefined;
    if (source === undefined) {
      found.push(plainUse(file, text, mention));
    } else if (!parsed.has(mention.package)) {
      parsed.add(mention.package);
      found.push(...usesOf(program, source, mention.package));
    }
  }
  return found;
}

function* usesOf(program: Program, source: Source, name: string): Iterable<ImportUse> {
  const setting = settingOf(source.file, source.text);
  const asked = new Set<Binding>();
  for (const offset of source.offsets(name)) {
    const specifier = source.at(offset - 1);
    const subpath = subpathOf(specifier, name);
    const imported = subpath === undefined ? undefined : importedBy(specifier);
    if (subpath === undefined || imported === undefined) continue;
    yield {
      package: name,
      ...(subpath === '' ? {} : { subpath }),
      names: imported.map((one) => one.name),
      place: source.place(specifier.start),
      setting,
      calls: imported.flatMap((one) => callsOf(program, one, asked)),
    };
  }
}

/** What follows the package's name in a specifier; `undefined` where the node is none of this package. */
function subpathOf(node: SyntaxNode, name: string): string | undefined {
  const specifier = node.type === 'string' ? literalText(node) : '';
  if (specifier === name) return '';
  return specifier.startsWith(`${name}/`) ? specifier.slice(name.length + 1) : undefined;
}

/** What an import or `require` makes of a module; `undefined` where it is only mentioned or types. */
function importedBy(specifier: SyntaxNode): readonly Imported[] | undefined {
  const { parent } = specifier;
  if (parent === undefined) return undefined;
  if (parent.type === 'arguments') return requiredBy(parent.parent);
  const isStatement = parent.type === 'import_statement' || parent.type === 'export_statement';
  if (!isStatement || !isField(specifier, 'source')) return undefined;
  if (/^(?:import|export)\s+type\b(?!\s*,)/.test(parent.text)) return undefined;
  const clause = parent.children.find(({ type }) => type === 'import_clause');
  if (clause === undefined) return [{ name: '*' }];
  const found = clause.children.flatMap(importedNames);
  return found.length === 0 ? undefined : found;
}

function importedNames(part: SyntaxNode): readonly Imported[] {
  if (part.type === 'identifier') return [{ name: 'default', local: part }];
  if (part.type === 'namespace_import') {
    const local = part.children[0];
    return [local === undefined ? { name: '*' } : { name: '*', local }];
  }
  return part.children.flatMap((one) => {
    const local = one.field('alias') ?? one.field('name');
    if (local === undefined || /^type\s/.test(one.text)) return [];
    return [{ name: importedName(local) ?? local.text, local }];
  });
}

/** `const x = require('…')` and `await import('…')`: `x` is the module, and its default export. */
function requiredBy(call: SyntaxNode | undefined): readonly Imported[] | undefined {
  const callee = call?.field('function');
  if (callee?.type !== 'import' && callee?.text !== 'require') return undefined;
  const holder = call?.parent?.type === 'await_expression' ? call.parent.parent : call?.parent;
  const pattern = holder?.type === 'variable_declarator' ? holder.field('name') : undefined;
  if (pattern?.type === 'identifier') {
    return [
      { name: '*', local: pattern },
      { name: 'default', local: pattern },
    ];
  }
  if (pattern?.type !== 'object_pattern') return [{ name: '*' }];
  return pattern.children.flatMap((one) => {
    const local = one.type === 'pair_pattern' ? one.field('value') : one;
    const name = one.type === 'pair_pattern' ? keyName(one.field('key')) : one.text;
    return local === undefined || name === undefined ? [] : [{ name, local }];
  });
}

/** Calls of something imported; a binding that several imports share is asked once. */
function callsOf(
  program: Program,
  { name, local }: Imported,
  asked: Set<Binding>,
): readonly ImportCall[] {
  const binding = local === undefined ? undefined : bindingOf(local);
  if (binding === undefined || asked.has(binding)) return [];
  if (name !== '*') asked.add(binding);
  return binding.references.flatMap((reference) => callAt(program, reference, name) ?? []);
}

/** The call of `reference` or of a member of it. */
function callAt(program: Program, reference: SyntaxNode, name: string): ImportCall | undefined {
  const path = name === '*' ? [] : [name];
  let callee = reference;
  while (callee.parent?.type === 'member_expression' && isField(callee, 'object')) {
    callee = callee.parent;
    path.push(callee.field('property')?.text ?? '?');
  }
  const call = callee.parent;
  const isCall =
    (call?.type === 'call_expression' && isField(callee, 'function')) ||
    (call?.type === 'new_expression' && isField(callee, 'constructor'));
  if (call === undefined || !isCall || path.length === 0) return undefined;
  return {
    callee: path.join('.'),
    place: reference.source.place(call.start),
    hasOption: (option, names) => hasOption(program, call, option, names),
  };
}
