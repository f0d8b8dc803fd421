import type { Node } from 'web-tree-sitter';
import { ASSERTED, DEFAULTED, type Judgement, REQUIRED, UNCHECKED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { fieldOf, occurrences } from '../nodes.ts';
import { localNames } from './imports.ts';
import { argumentsOf, callOf, compositeOf, literalOf, receiverOf } from './literals.ts';
import { declarationOf, typeName } from './scopes.ts';
import { type Field, fieldsOf, structuresOf } from './structures.ts';

const LIBRARY = /^github\.com\/kelseyhightower\/envconfig$/;
const VARIABLE = /^\w+$/;
const DEEPEST = 6;
/** Words of a name in camel case, as the library splits them. */
const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g;

/** What `envconfig.Process("app", &config)` fills (https://pkg.go.dev/github.com/kelseyhightower/envconfig). */
export function envconfigPlaces(root: Node): readonly Place[] {
  const types = structuresOf(root);
  const calls = processCalls(root);
  const processed = calls.flatMap(({ prefix, type }) => {
    const structure = types.get(type);
    return structure === undefined ? [] : [{ prefix, structure }];
  });
  if (processed.length > 0)
    return processed.flatMap(({ prefix, structure }) => filled(structure, prefix, types, 0));
  return tagged(types);
}

/** The prefix and the type that are told to the calls of the library. */
function processCalls(root: Node): readonly { readonly prefix: string; readonly type: string }[] {
  const packages = localNames(root, LIBRARY);
  return ['Process', 'MustProcess'].flatMap((word) =>
    occurrences(root, word).flatMap((leaf) => {
      const call = leaf.parent === null ? undefined : callOf(leaf.parent);
      if (call === undefined || !packages.has(receiverOf(leaf)?.text ?? '')) return [];
      const [prefix, target] = argumentsOf(call);
      const text = literalOf(prefix);
      const type = target === undefined ? undefined : typeOf(target);
      return text === undefined || type === undefined ? [] : [{ prefix: text, type }];
    }),
  );
}

/** The type of `&config`, or of `config` where that points to it. */
function typeOf(target: Node): string | undefined {
  const variable = target.type === 'unary_expression' ? fieldOf(target, 'operand') : target;
  const literal = compositeOf(variable);
  if (literal !== undefined) return typeName(fieldOf(literal, 'type'));
  const origin = variable?.type === 'identifier' ? declarationOf(variable)?.origin : undefined;
  if (origin?.kind === 'parameter') return typeName(origin.type);
  if (origin?.kind !== 'value') return undefined;
  const { type, value } = origin;
  const isNew = value?.type === 'call_expression' && fieldOf(value, 'function')?.text === 'new';
  const named = isNew ? argumentsOf(value)[0] : fieldOf(compositeOf(value), 'type');
  return typeName(type ?? named);
}

function filled(
  structure: Node,
  prefix: string,
  types: ReadonlyMap<string, Node>,
  depth: number,
): readonly Place[] {
  if (depth > DEEPEST) return [];
  return fieldsOf(structure).flatMap((field) => {
    const { tags, names } = field;
    if (tags.get('ignored') === 'true' || names.some((name) => /^[a-z_]/.test(name))) return [];
    const inner = field.structure ?? types.get(field.type ?? '');
    if (inner !== undefined) {
      const isOwn = names.length === 0 && !tags.has('envconfig');
      const within = isOwn ? prefix : (keysOf(field, prefix)[0] ?? prefix);
      return filled(inner, within, types, depth + 1);
    }
    return placesOf(field, keysOf(field, prefix), REQUIRED);
  });
}

/** The names that are tried for a field, one after the other. */
function keysOf({ names, tags }: Field, prefix: string): readonly string[] {
  const other = tags.get('envconfig')?.toUpperCase();
  const all = other === undefined ? names.map((name) => splitName(name, tags)) : [other];
  const before = prefix === '' ? '' : `${prefix}_`;
  const keys = all.map((name) => (before + name).toUpperCase());
  return other === undefined || before === '' ? keys : [...keys, other];
}

function splitName(name: string, tags: ReadonlyMap<string, string>): string {
  return tags.get('split_words') === 'true' ? (name.match(WORDS) ?? [name]).join('_') : name;
}

/** Fields that are named by a tag, where nobody knows here what is put before their names. */
function tagged(types: ReadonlyMap<string, Node>): readonly Place[] {
  return [...types.values()].flatMap((structure) => taggedIn(structure, types));
}

function taggedIn(structure: Node, types: ReadonlyMap<string, Node>): readonly Place[] {
  return fieldsOf(structure).flatMap((field) => {
    if (field.structure !== undefined) return taggedIn(field.structure, types);
    const named = field.tags.get('envconfig');
    if (named === undefined || types.has(field.type ?? '') || !VARIABLE.test(named)) return [];
    return placesOf(field, [named.toUpperCase()], ASSERTED);
  });
}

function placesOf(field: Field, keys: readonly string[], required: Judgement): readonly Place[] {
  const { tags, node } = field;
  const isDefaulted = (tags.get('default') ?? '') !== '';
  const isRequired = /^(?:true|1|t)$/i.test(tags.get('required') ?? '');
  const judgement = isDefaulted ? DEFAULTED : isRequired ? required : UNCHECKED;
  const isChain = tags.has('envconfig') && keys.length > 1;
  return keys.map((text): Place => {
    const anyOf = isChain ? { anyOf: keys.filter((other) => other !== text) } : {};
    return { name: { kind: 'known', text }, node, judgement: { ...judgement, ...anyOf } };
  });
}
