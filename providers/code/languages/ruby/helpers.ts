import type { Node } from 'web-tree-sitter';
import { combine } from '../../need/combine.ts';
import { type Place, placeOfCall } from '../findings.ts';
import { ancestorWhere, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import type { Findings, Helper, LanguageFile, Parameter } from '../types.ts';
import { namesOf } from './names.ts';
import { unlessReturned } from './returning.ts';
import { asCall, type Call, lastName } from './shapes.ts';
import { isClass } from './variables.ts';

const RAKE = /(?:\.rake|(?:^|\/)Rakefile)$/;

/** What calls of a function of the repository read. */
export function callPlaces({ root, text, path }: LanguageFile, helper: Helper): readonly Place[] {
  return occurrences(root, helper.name).flatMap((leaf) => {
    const call = callBy(leaf, path === helper.file);
    if (call === undefined || !isMeant(leaf, call, helper, text)) return [];
    const told = argumentOf(call, helper.parameter);
    if (told === undefined) return [];
    const instead = helper.fallback === undefined ? undefined : argumentOf(call, helper.fallback);
    const hasFallback =
      (instead !== undefined && instead.type !== 'nil') || call.block !== undefined;
    const other = hasFallback ? undefined : unlessReturned(helper.judgement);
    return namesOf(told).flatMap((name) => {
      const place = placeOfCall(helper, { node: call.node, name, hasFallback });
      if (place === undefined) return [];
      return other === undefined ? place : { ...place, judgement: other };
    });
  });
}

/** `env("X")`; of a lambda in the same file `env.call("X")`, `env.("X")` and `env["X"]`. */
function callBy(leaf: Node, isSameFile: boolean): Call | undefined {
  const { parent } = leaf;
  const call = asCall(parent);
  if (call !== undefined && isFieldOf(leaf, 'method')) return call;
  if (!isSameFile || parent === null) return undefined;
  if (call !== undefined)
    return /^(?:call|\(\)|)$/.test(call.method) ? { ...call, receiver: leaf } : undefined;
  if (parent.type !== 'element_reference' || !isFieldOf(leaf, 'object')) return undefined;
  const told = parent.namedChildren.flatMap((one) =>
    one === null || one.id === leaf.id ? [] : [one],
  );
  return { node: parent, receiver: leaf, method: '[]', arguments: told, isSafe: false };
}

/** Whether a call of that name is one of the helper, by what it is called on. */
function isMeant(leaf: Node, { receiver }: Call, { within }: Helper, text: string): boolean {
  if (receiver?.id === leaf.id) return within === undefined;
  const isOwn = receiver === undefined || receiver.type === 'self';
  if (within === undefined) return receiver === undefined;
  if (!isOwn) return ownerOf(receiver) === within;
  const owner = ancestorWhere(leaf, isClass);
  if (owner !== undefined && lastName(fieldOf(owner, 'name')?.text ?? '') === within) return true;
  return new RegExp(
    `(?:\\b(?:include|extend|prepend)\\s.{0,200}|<\\s*[\\w:]*)\\b${within}\\b`,
  ).test(text);
}

/** `Env`, `A::Env`, `Env.new`, `Env.instance` */
function ownerOf(receiver: Node): string {
  const call = asCall(receiver);
  const isInstance = call !== undefined && /^(?:new|instance)$/.test(call.method);
  const owner = isInstance ? call.receiver : receiver;
  return owner === undefined ? '' : lastName(owner.text);
}

function argumentOf({ arguments: told }: Call, { index, keyword }: Parameter): Node | undefined {
  if (keyword !== undefined) {
    const pair = told.find(
      (one) => one.type === 'pair' && fieldOf(one, 'key')?.text.replace(/^:/, '') === keyword,
    );
    return fieldOf(pair, 'value');
  }
  const positional = told.filter(
    ({ type }) => !/^(?:pair|block_argument|hash_splat_argument)$/.test(type),
  );
  const splat = positional.findIndex(({ type }) => type === 'splat_argument');
  return splat >= 0 && splat <= index ? positional[splat] : positional[index];
}

/** Whether a file may call a helper, by its text. */
export function seesHelper(
  { path, text }: { readonly path: string; readonly text: string },
  { name, file, within }: Helper,
): boolean {
  if (path === file) return true;
  if (!text.includes(name)) return false;
  if (within !== undefined) return new RegExp(`\\b${within}\\b`).test(text);
  if (RAKE.test(path) && RAKE.test(file)) return true;
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return new RegExp(`\\b(?:require|require_relative|load|import)\\b.{0,200}\\b${base}\\b`).test(
    text,
  );
}

/** One helper for what a function does by the same parameter in several places. */
export function mergedHelpers({ helpers, ...rest }: Findings): Findings {
  const byKey = new Map<string, Helper[]>();
  for (const helper of helpers) {
    const { name, within, parameter, before, after } = helper;
    const key = JSON.stringify([name, within, parameter, before, after]);
    byKey.set(key, [...(byKey.get(key) ?? []), helper]);
  }
  const merged = [...byKey.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const fallback = same.find((one) => one.fallback !== undefined)?.fallback;
    const judgement = combine(same.map((one) => one.judgement));
    return [{ ...first, judgement, ...(fallback === undefined ? {} : { fallback }) }];
  });
  return { ...rest, helpers: merged };
}
