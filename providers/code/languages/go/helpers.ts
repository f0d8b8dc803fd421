import type { Node } from 'web-tree-sitter';
import { type Judgement, OPTIONAL, UNCHECKED } from '../../need/judgement.ts';
import { type Place, placeOfCall } from '../findings.ts';
import { judge } from '../judge.ts';
import { ancestorWhere, childrenOf, fieldOf, occurrences } from '../nodes.ts';
import type { Helper, LanguageFile, Parameter } from '../types.ts';
import { type Import, importsOf } from './imports.ts';
import { usesOf } from './judging.ts';
import { leaves } from './leaves.ts';
import { argumentsOf, callOf, compositeOf, listed, literalOf, receiverOf } from './literals.ts';
import { FIRST, functionNameAround, namesOf } from './names.ts';
import { declarationOf, FUNCTIONS, parametersOf, receiverTypeOf, typeName } from './scopes.ts';
import { syntaxFrom } from './syntax.ts';
import { failureOf, testOf } from './tests.ts';

const FALLBACK = /^(?:def(?:ault)?|fallback|or|alt)/i;

/** A function that is told a name is often told what to hand back instead of nothing. */
export function withFallback(place: Place): Place {
  const { name, node } = place;
  if (name.kind !== 'parameter') return place;
  const fn = ancestorWhere(node, (one) => isHelper(one, name.function));
  if (fn === undefined) return place;
  const fallback = fallbackOf(fn, name.parameter.index);
  if (fallback !== undefined) return { ...place, fallback };
  return isHandedOn(place, fn) ? { ...place, judgement: UNCHECKED } : place;
}

/** `if value != "" { return value }; return ""`: whoever calls it gets what the variable has. */
function isHandedOn({ node, judgement }: Place, fn: Node): boolean {
  const isOpen = judgement?.need === 'optional' && judgement.anyOf === undefined;
  const last = childrenOf(childrenOf(fieldOf(fn, 'body'))[0]).at(-1);
  const [value] = listed(childrenOf(last)[0]);
  if (!isOpen || last?.type !== 'return_statement' || literalOf(value) !== '') return false;
  return usesOf(node).some(({ parent }) => parent?.parent?.type === 'return_statement');
}

function isHelper(fn: Node, name: string): boolean {
  if (!FUNCTIONS.has(fn.type)) return false;
  return fn.type === 'func_literal' || fieldOf(fn, 'name')?.text === name;
}

function fallbackOf(fn: Node, told: number): Parameter | undefined {
  const names = parametersOf(fn);
  const body = fieldOf(fn, 'body');
  const index = names.findIndex((name, at) => {
    if (at === told || name === '_' || body === undefined) return false;
    const uses = occurrences(body, name).filter(({ type }) => type === 'identifier');
    return uses.some((use) => isHandedBack(use, FALLBACK.test(name)));
  });
  return index < 0 ? undefined : { index };
}

/** `return fallback`, `return fallback[0]`, `value = fallback`, `cmp.Or(value, fallback)` */
function isHandedBack(use: Node, isNamedSo: boolean): boolean {
  const whole = use.parent?.type === 'index_expression' ? use.parent : use;
  const list = whole.parent;
  if (list?.type === 'argument_list')
    return isNamedSo || fieldOf(list.parent ?? undefined, 'function')?.text === 'cmp.Or';
  if (list?.type !== 'expression_list') return false;
  if (list.parent?.type === 'return_statement') return childrenOf(list)[0]?.id === whole.id;
  return (
    list.parent?.type === 'assignment_statement' && fieldOf(list.parent, 'right')?.id === list.id
  );
}

/** What the calls of a helper in a file read. */
export function helperPlaces(file: LanguageFile, helper: Helper): readonly Place[] {
  return occurrences(file.root, helper.name).flatMap((leaf) => {
    const receiver = receiverOf(leaf);
    const called = receiver === undefined ? leaf : leaf.parent;
    const call = called === null ? undefined : callOf(called);
    if (call === undefined || !isMeant(file, leaf, receiver, helper)) return [];
    return placesOfCall(call, helper);
  });
}

function placesOfCall(call: Node, helper: Helper): readonly Place[] {
  const all = argumentsOf(call);
  const { parameter, fallback } = helper;
  if (parameter.keyword !== undefined) return restPlaces(call, all.slice(parameter.index), helper);
  const told = all[parameter.index];
  const instead = fallback === undefined ? undefined : all[fallback.index];
  const isEmpty = instead !== undefined && literalOf(instead) === '';
  const hasFallback = instead !== undefined && !isEmpty && instead.type !== 'nil';
  const names = told === undefined ? [] : namesOf(told);
  return names.flatMap((name) => {
    const place = placeOfCall(helper, { node: call, name, hasFallback });
    if (place === undefined || hasFallback) return place ?? [];
    // An empty fallback is what an absent variable is anyhow.
    if (isEmpty) return { name: place.name, node: place.node };
    return { ...place, ...ofFailure(call, place.judgement) };
  });
}

/** `need("A", "B")`, and `firstOf("A", "B")` */
function restPlaces(call: Node, all: readonly Node[], helper: Helper): readonly Place[] {
  const names = all.flatMap((one) => namesOf(one));
  const known = names.flatMap((name) => (name.kind === 'known' ? [name.text] : []));
  const isFirst = helper.parameter.keyword === FIRST;
  return names.flatMap((name) => {
    const place = placeOfCall(helper, { node: call, name, hasFallback: false });
    if (place === undefined) return [];
    if (!isFirst) return [{ ...place, ...ofFailure(call, place.judgement) }];
    const others = known.filter((other) => name.kind === 'known' && other !== name.text);
    const anyOf = others.length === 0 ? {} : { anyOf: others };
    return [{ ...place, judgement: { ...judge(syntaxFrom(call), call), ...anyOf } }];
  });
}

/** A helper that hands back an error leaves it to its caller what comes of it. */
function ofFailure(
  call: Node,
  judgement: Judgement | undefined,
): { readonly judgement?: Judgement } {
  if (judgement?.need !== 'required') return {};
  const statement = call.parent?.parent ?? undefined;
  const left = listed(fieldOf(statement, 'left'));
  if (call.parent?.type !== 'expression_list' || left.length < 2) return {};
  if (left.at(-1)?.text === '_') return { judgement: UNCHECKED };
  const test = failureOf(call) ?? testOf(call);
  if (test === undefined) return {};
  return test.absent !== undefined && leaves(test.absent) ? {} : { judgement: OPTIONAL };
}

function isMeant(
  file: LanguageFile,
  leaf: Node,
  receiver: Node | undefined,
  helper: Helper,
): boolean {
  const { within } = helper;
  if (within?.startsWith('func ') === true)
    return receiver === undefined && file.path === helper.file && isOfFunction(leaf, within);
  const isNear = folderOf(file.path) === folderOf(helper.file);
  if (within === undefined) {
    if (receiver === undefined) return isNear && isFunctionOf(leaf, helper, file.path);
    return !isNear && isPackage(file.root, receiver, helper);
  }
  if (receiver?.type === 'selector_expression') return isNear && /env/i.test(helper.name);
  // Whatever has a method that is called so is asked for a variable.
  const isNamedSo = /^(?:Get|Lookup)env$/i.test(helper.name);
  if (isNear && isNamedSo && receiver !== undefined && declarationOf(receiver) !== undefined)
    return true;
  return receiver !== undefined && isObjectOf(receiver, within);
}

function isOfFunction(leaf: Node, within: string): boolean {
  const origin = declarationOf(leaf)?.origin;
  const isFunction = origin?.kind === 'value' && origin.value?.type === 'func_literal';
  return isFunction && functionNameAround(leaf) === within;
}

/** The name is not that of a variable here. */
function isFunctionOf(leaf: Node, helper: Helper, path: string): boolean {
  const declared = declarationOf(leaf);
  if (declared === undefined) return path !== helper.file;
  if (declared.scope.type !== 'source_file') return false;
  return path === helper.file;
}

function isPackage(root: Node, receiver: Node, helper: Helper): boolean {
  if (!/^[A-Z]/.test(helper.name) || declarationOf(receiver) !== undefined) return false;
  const folder = folderOf(helper.file).split('/').at(-1) ?? '';
  return importsOf(root).some((one) => {
    const last = one.path.split('/').at(-1);
    return last === folder && isCalled(receiver.text, one);
  });
}

/** The name of a package is not always that of its folder. */
function isCalled(receiver: string, { local, path, isRenamed }: Import): boolean {
  if (receiver === local) return true;
  return !isRenamed && receiver === path.split('/').at(-1)?.replace(/\W/g, '');
}

/** Whether a variable is known to be of a type. */
function isObjectOf(receiver: Node, type: string): boolean {
  if (receiver.type === 'composite_literal' || receiver.type === 'unary_expression')
    return typeName(fieldOf(compositeOf(receiver), 'type')) === type;
  if (receiver.type === 'call_expression')
    return new RegExp(`\\bNew${type}$`, 'i').test(fieldOf(receiver, 'function')?.text ?? '');
  if (receiver.type !== 'identifier') return false;
  const declared = declarationOf(receiver);
  if (declared?.origin.kind === 'parameter') {
    const { origin } = declared;
    if (origin.type !== undefined) return lastName(origin.type.text) === type;
    return receiverTypeOf(origin.function) === type;
  }
  if (declared?.origin.kind !== 'value') return false;
  if (declared.origin.type !== undefined) return lastName(declared.origin.type.text) === type;
  const { value } = declared.origin;
  return value !== undefined && value.type !== 'identifier' && isObjectOf(value, type);
}

function lastName(type: string): string {
  return /(\w+)(?:\[[^\]]*\])?$/.exec(type)?.[1] ?? '';
}

export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Whether a file is of the package of a helper or imports it. */
export function sees(
  { path, text }: { readonly path: string; readonly text: string },
  { file, name, within }: Helper,
): boolean {
  if (within?.startsWith('func ') === true) return path === file;
  const folder = folderOf(file);
  if (folderOf(path) === folder) return true;
  const last = folder.split('/').at(-1) ?? '';
  return last !== '' && /^[A-Z]/.test(name) && text.includes(`/${last}"`);
}
