import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { functionAround } from '../judge.ts';
import { childrenOf, fieldOf, occurrences } from '../nodes.ts';
import type { Helper } from '../types.ts';
import { argumentsOf, callOf } from './calls.ts';
import { namesOf } from './names.ts';
import { pythonSyntax } from './syntax.ts';

/** https://docs.pydantic.dev/latest/concepts/pydantic_settings/ */
const BASE = 'BaseSettings';
const ALIASES = ['validation_alias', 'alias', 'env'];

/** A class of settings, with what is put before the names of its fields. */
interface Settings {
  readonly node: Node;
  readonly prefix: string;
}

/** A class whose fields are variables; the library's own where nothing is said. */
interface Base {
  readonly name: string;
  readonly before: string;
}

const OWN: Base = { name: BASE, before: '' };

/** Fields of the settings of pydantic: each is a variable, by its name or alias. */
export function settingsPlaces(root: Node, base = OWN): readonly Place[] {
  return settingsOn(root, base).flatMap(fieldsOf);
}

/** The classes of settings of a file, since classes of other files may be made from them. */
export function settingsBases(root: Node, file: string, base = OWN): readonly Helper[] {
  return settingsOn(root, base).map(({ node, prefix }) => ({
    name: fieldOf(node, 'name')?.text ?? '',
    file,
    isBase: true,
    parameter: { index: 0 },
    before: prefix,
    after: '',
    judgement: REQUIRED,
  }));
}

/** Whether the text of a file looks like one that makes a class from another. */
export function makesClassFrom(text: string, name: string): boolean {
  return new RegExp(`\\bclass\\s+\\w+\\s*\\([^)]{0,300}\\b${name}\\b`).test(text);
}

/** The classes that are made from a class, and those that are made from them. */
function settingsOn(root: Node, base: Base): readonly Settings[] {
  const known = new Map<number, Settings>();
  const open = [base];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const node of subclassesOf(root, next.name)) {
      if (known.has(node.id)) continue;
      const prefix = prefixOf(fieldOf(node, 'body')?.text ?? '') ?? next.before;
      known.set(node.id, { node, prefix });
      open.push({ name: fieldOf(node, 'name')?.text ?? '', before: prefix });
    }
  }
  return [...known.values()];
}

function subclassesOf(root: Node, name: string): readonly Node[] {
  return occurrences(root, name).flatMap((leaf) => {
    const base = leaf.parent?.type === 'attribute' ? leaf.parent : leaf;
    const found = base.parent?.type === 'argument_list' ? base.parent.parent : null;
    return found?.type === 'class_definition' ? [found] : [];
  });
}

function fieldsOf({ node: settings, prefix }: Settings): readonly Place[] {
  const body = fieldOf(settings, 'body');
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

/**
 * `model_config = SettingsConfigDict(env_prefix="APP_")`, `class Config: env_prefix = "APP_"`; a class that
 * says nothing has that of its base: https://docs.pydantic.dev/latest/concepts/config/#configuration-inheritance
 */
function prefixOf(body: string): string | undefined {
  return /\benv_prefix["']?\s*[=:]\s*["'](\w*)["']/.exec(body)?.[1];
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
