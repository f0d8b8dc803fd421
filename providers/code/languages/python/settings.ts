import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { functionAround } from '../judge.ts';
import { ancestorWhere, childrenOf, fieldOf, occurrences } from '../nodes.ts';
import { argumentsOf, callOf } from './calls.ts';
import { namesOf } from './names.ts';
import { pythonSyntax } from './syntax.ts';

/** https://docs.pydantic.dev/latest/concepts/pydantic_settings/ */
const BASE = 'BaseSettings';
const ALIASES = ['validation_alias', 'alias', 'env'];

/** Fields of the settings of pydantic: each is a variable, by its name or alias. */
export function settingsPlaces(root: Node): readonly Place[] {
  const classes = occurrences(root, BASE).flatMap((leaf) => {
    const found = ancestorWhere(leaf, ({ type }) => type === 'class_definition');
    const isBase =
      found !== undefined && leaf.endIndex <= (fieldOf(found, 'body')?.startIndex ?? 0);
    return isBase ? [found] : [];
  });
  return [...withSubclasses(root, classes)].flatMap(fieldsOf);
}

function withSubclasses(root: Node, classes: readonly Node[]): ReadonlySet<Node> {
  const known = new Map(classes.map((one) => [one.id, one]));
  for (const one of known.values()) {
    const name = fieldOf(one, 'name')?.text ?? '';
    for (const leaf of occurrences(root, name)) {
      const list = leaf.parent;
      const subclass = list?.type === 'argument_list' ? list.parent : undefined;
      if (subclass?.type === 'class_definition' && subclass.id !== one.id)
        known.set(subclass.id, subclass);
    }
  }
  return new Set(known.values());
}

function fieldsOf(settings: Node): readonly Place[] {
  const body = fieldOf(settings, 'body');
  const prefix = prefixOf(body?.text ?? '');
  return childrenOf(body).flatMap((statement) => {
    const [assignment] = childrenOf(statement);
    if (statement.type !== 'expression_statement' || assignment?.type !== 'assignment') return [];
    const field = fieldOf(assignment, 'left');
    const type = fieldOf(assignment, 'type');
    if (field?.type !== 'identifier' || type === undefined) return [];
    if (/\bClassVar\b/.test(type.text) || field.text === 'model_config') return [];
    const places = placesOf(assignment, field, prefix);
    return isGiven(settings, field.text)
      ? places.map((place) => ({ ...place, judgement: DEFAULTED }))
      : places;
  });
}

/** Whether somebody who makes an object of the class gives it a value for the field. */
function isGiven(settings: Node, field: string): boolean {
  const name = fieldOf(settings, 'name')?.text ?? '';
  const given = new RegExp(`["']${field}["']\\s*:|\\b${field}\\s*=`);
  return occurrences(settings.tree.rootNode, name).some((leaf) => {
    const call = callOf(leaf);
    if (call === undefined) return false;
    // What is told by `**` is put together in the function around.
    const around = argumentsOf(call).isOpen ? functionAround(pythonSyntax, call) : undefined;
    return given.test(around?.text ?? fieldOf(call, 'arguments')?.text ?? '');
  });
}

/** `model_config = SettingsConfigDict(env_prefix="APP_")`, `class Config: env_prefix = "APP_"` */
function prefixOf(body: string): string {
  return /\benv_prefix["']?\s*[=:]\s*["'](\w*)["']/.exec(body)?.[1] ?? '';
}

/** Names are compared without regard to case, and are usually written in capitals. */
function placesOf(assignment: Node, field: Node, prefix: string): readonly Place[] {
  const value = fieldOf(assignment, 'right');
  const described = descriptionIn(assignment);
  const aliases = ALIASES.flatMap((key) => described?.keywords.get(key) ?? []).slice(0, 1);
  const named = aliases.flatMap((alias) =>
    alias.type === 'string'
      ? namesOf(alias)
      : childrenOf(fieldOf(alias, 'arguments')).flatMap((one) => namesOf(one)),
  );
  const own = { kind: 'known', text: (prefix + field.text).toUpperCase() } as const;
  const names = named.length === 0 ? [own] : named;
  const known = names.flatMap((name) => (name.kind === 'known' ? [name.text.toUpperCase()] : []));
  const judgement = judgementOf(value, described);
  return known.map((text) => ({
    name: { kind: 'known', text },
    node: field,
    judgement:
      known.length > 1 ? { ...judgement, anyOf: known.filter((one) => one !== text) } : judgement,
  }));
}

interface Described {
  readonly positional: readonly Node[];
  readonly keywords: ReadonlyMap<string, Node>;
}

/** `Field(…)`, as the value or within the type. */
function descriptionIn(assignment: Node): Described | undefined {
  const call = occurrences(assignment, 'Field').find(
    (leaf) => leaf.parent?.type === 'call',
  )?.parent;
  return call === undefined || call === null ? undefined : argumentsOf(call);
}

function judgementOf(value: Node | undefined, described: Described | undefined): Judgement {
  const isDescribed = value?.type === 'call' && /^(?:\w+\.)?Field\(/.test(value.text);
  if (value !== undefined && !isDescribed) return value.text === '...' ? REQUIRED : DEFAULTED;
  const first = isDescribed ? described?.positional[0] : undefined;
  if (first !== undefined) return first.text === '...' ? REQUIRED : DEFAULTED;
  const { keywords = new Map<string, Node>() } = described ?? {};
  const isGiven =
    keywords.has('default_factory') || (keywords.get('default')?.text ?? '...') !== '...';
  return isGiven ? DEFAULTED : REQUIRED;
}
