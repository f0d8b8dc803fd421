import { isField, type SyntaxNode } from '../syntax/node.ts';
import type { Source } from '../syntax/source.ts';
import { type Binding, bindingOf } from './bindings.ts';
import { assignedTo, declarationOf, FUNCTIONS } from './declarations.ts';
import { evaluate } from './evaluate.ts';
import { declared } from './identifiers.ts';
import { literalText } from './literals.ts';
import type { Look, Program } from './program.ts';
import { apply } from './steps.ts';
import { UNKNOWN, union, type Value } from './value.ts';

const DEEPEST = 12;
const LONGEST_DEFAULT = 40;
const EXPORT = /\bexport\b/;
const EXPORT_ALL = /\bexport\s*(?:type\s*)?\*/;

/** The value a module exports under a name, through re-exports and CommonJS. */
export function exported(program: Program, file: string, name: string, depth = 0): Value {
  const key = `${file}\0${name}`;
  const known = program.exports.get(key);
  if (known !== undefined) return known;
  program.exports.set(key, UNKNOWN);
  const look = depth > DEEPEST ? undefined : program.look(file);
  const source = look && mayName(look, name) ? program.source(file, look) : undefined;
  const value = source === undefined ? UNKNOWN : lookUp(program, source, name, depth);
  program.exports.set(key, value);
  return value;
}

/** A file that never spells a name does not export it, unless it passes on all of another module. */
function mayName(look: Look, name: string): boolean {
  return name === 'default' || look.spells(name) || look.spells('export *');
}

function lookUp(program: Program, source: Source, name: string, depth: number): Value {
  const direct =
    name === 'default'
      ? defaultExport(program, source, depth)
      : namedExport(program, source, name, depth);
  if (direct !== undefined) return direct;
  return reexported(program, source, name, depth) ?? commonJs(program, source, name) ?? UNKNOWN;
}

type InPlace = 'named' | 'default' | undefined;

/** Whether a declared binding is exported where it is declared. */
export function exportedInPlace(binding: Binding): InPlace {
  for (const declaration of binding.declarations) {
    const exported = exportedWith(declaration);
    if (exported !== undefined) return exported;
  }
  return undefined;
}

function exportedWith(declaration: SyntaxNode): InPlace {
  for (let up = declaration.parent; up !== undefined; up = up.parent) {
    if (up.type === 'export_statement') return isDefault(up) ? 'default' : 'named';
    if (encloses(up, declaration)) return undefined;
  }
  return undefined;
}

/** Whether a node keeps the names declared in it to itself. */
function encloses(node: SyntaxNode, declaration: SyntaxNode): boolean {
  if (node.type === 'statement_block' || node.type === 'class_body') return true;
  if (!FUNCTIONS.has(node.type)) return false;
  return node !== declaration.parent || !isField(declaration, 'name');
}

/** Whether a statement is `export default`. */
export function isDefault(statement: SyntaxNode): boolean {
  return /^export\s+default\b/.test(
    statement.source.text.slice(statement.start, statement.start + LONGEST_DEFAULT),
  );
}

function namedExport(
  program: Program,
  source: Source,
  name: string,
  depth: number,
): Value | undefined {
  const words = source.wordsAt(name, exportable(source, name));
  const scopes = words.map((word) => (exportedWith(word) === 'named' ? scopeOf(word) : undefined));
  const scope = scopes.find((one) => one !== undefined);
  if (scope !== undefined) {
    const together = words.filter((_, index) => scopes[index] === scope);
    return union(together.map((one) => declared(program, one)));
  }
  for (const word of words) {
    const specifier = word.parent;
    if (specifier?.type !== 'export_specifier') continue;
    const alias = specifier.field('alias') ?? specifier.field('name');
    if (alias?.id === word.id) return specified(program, specifier, depth);
  }
  return undefined;
}

function scopeOf(word: SyntaxNode): SyntaxNode | undefined {
  const scope = declarationOf(word);
  return scope === 'ambient' ? undefined : scope;
}

/** What stands before a name that is declared or listed, at the end of a line anything. */
const BEFORE_NAME =
  /(?:^|[\n,{[:*/]|\.\.\.|\b(?:const|let|var|function|class|enum|interface|type|namespace|module|import|as))\s*$/;
const LONGEST_BEFORE = 20;

/** Where the text lets a module export a name: in most places names are only used. */
function exportable(source: Source, name: string): Iterable<number> {
  const { text } = source;
  const declared = [...source.offsets(name)].filter(
    (offset) =>
      text.charAt(offset + name.length) !== '.' &&
      BEFORE_NAME.test(text.slice(Math.max(0, offset - LONGEST_BEFORE), offset)),
  );
  return source.behind(EXPORT, declared);
}

/** The value of one `name as alias` of an export statement. */
function specified(program: Program, specifier: SyntaxNode, depth: number): Value {
  const local = specifier.field('name');
  const from = specifier.parent?.parent?.field('source');
  if (local === undefined) return UNKNOWN;
  if (from === undefined) return evaluate(program, local);
  const file = program.resolve(specifier.source.file, literalText(from));
  return file === undefined
    ? { kind: 'external', module: literalText(from), name: local.text }
    : exported(program, file, local.text, depth + 1);
}

function defaultExport(program: Program, source: Source, depth: number): Value | undefined {
  for (const offset of source.offsets('default')) {
    const before = source.text.slice(Math.max(0, offset - LONGEST_DEFAULT), offset);
    const statement = /\bexport\s+$/.test(before) ? source.childAt(source.root, offset) : undefined;
    if (statement?.type !== 'export_statement' || !isDefault(statement)) continue;
    const value = statement.field('value') ?? statement.field('declaration');
    return value === undefined ? UNKNOWN : evaluate(program, value);
  }
  return namedExport(program, source, 'default', depth);
}

function reexported(
  program: Program,
  source: Source,
  name: string,
  depth: number,
): Value | undefined {
  for (const statement of source.statementsWith(source.root, EXPORT_ALL)) {
    const from = statement.type === 'export_statement' ? statement.field('source') : undefined;
    if (from === undefined || statement.children.length > 1) continue;
    const file = program.resolve(source.file, literalText(from));
    if (file === undefined || file === source.file || name === 'default') continue;
    const value = exported(program, file, name, depth + 1);
    if (value.kind !== 'unknown') return value;
  }
  return undefined;
}

/** `module.exports = …`, `exports.name = …`. https://nodejs.org/api/modules.html#exports-shortcut */
function commonJs(program: Program, source: Source, name: string): Value | undefined {
  for (const word of source.words('exports')) {
    const target = word.type === 'property_identifier' ? word.parent : word;
    if (target === undefined || bindingOf(word) !== undefined) continue;
    const value = assignedWhole(program, target, name) ?? assignedMember(program, target, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function assignedWhole(program: Program, target: SyntaxNode, name: string): Value | undefined {
  const right = assignedTo(target);
  if (right === undefined) return undefined;
  const whole = evaluate(program, right);
  const value = name === 'default' ? whole : apply(program, whole, { take: 'property', name });
  return value.kind === 'unknown' ? undefined : value;
}

function assignedMember(program: Program, target: SyntaxNode, name: string): Value | undefined {
  const member = target.parent;
  if (member?.type !== 'member_expression' || member.field('property')?.text !== name) {
    return undefined;
  }
  const right = assignedTo(member);
  return right === undefined ? undefined : evaluate(program, right);
}
