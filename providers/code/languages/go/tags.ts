import type { Node } from 'web-tree-sitter';
import {
  ASSERTED,
  DEFAULTED,
  type Judgement,
  OPTIONAL,
  REQUIRED,
  UNCHECKED,
} from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { fieldOf, occurrences } from '../nodes.ts';
import { importsOf } from './imports.ts';
import { elementOf, literalOf } from './literals.ts';
import { type Field, fieldsOf, structuresOf, unnamedStructures } from './structures.ts';

/**
 * Libraries that fill structures by the tag `env`: https://pkg.go.dev/github.com/caarlos0/env/v11,
 * https://pkg.go.dev/github.com/sethvargo/go-envconfig, https://pkg.go.dev/github.com/ilyakaznacheev/cleanenv,
 * https://pkg.go.dev/github.com/jessevdk/go-flags, https://pkg.go.dev/github.com/alecthomas/kong and others.
 */
const LIBRARIES =
  /^github\.com\/(?:caarlos0\/env|sethvargo\/go-envconfig|ilyakaznacheev\/cleanenv|jessevdk\/go-flags|umputun\/go-flags|alecthomas\/kong|Netflix\/go-env|joeshaw\/envdecode|codingconcepts\/env)(?:\/|$)/;
const CLEAR = /^[A-Z][A-Z0-9_]+$/;
/** Structures that hold each other are followed so far. */
const DEEPEST = 6;

/** What the environment fills, by the tags of the structures of a file. */
export function tagPlaces(root: Node): readonly Place[] {
  const { text } = root;
  if (!/\benv:\\?"/.test(text)) return [];
  const isImported = importsOf(root).some(({ path }) => LIBRARIES.test(path));
  const types = structuresOf(root);
  const { prefix, isStrict } = optionsOf(root);
  const held = new Set<string>();
  for (const structure of [...types.values(), ...unnamedStructures(root)])
    for (const name of heldBy(structure)) held.add(name);
  const outer = [...types].flatMap(([name, one]) => (held.has(name) ? [] : [one]));
  const starts = [...outer, ...unnamedStructures(root)];
  const context = { types, isImported, isStrict };
  const found = starts.flatMap((one) => filled(one, { ...context, prefix, depth: 0 }));
  const known = new Set<string>();
  return found.filter((place) => {
    const key = `${place.node.id} ${place.name.kind === 'known' ? place.name.text : ''}`;
    return !known.has(key) && known.add(key);
  });
}

/** The types of the fields of a structure, of what is written out in it too. */
function heldBy(structure: Node): readonly string[] {
  return fieldsOf(structure).flatMap((field) => {
    if (field.structure !== undefined) return heldBy(field.structure);
    return [field.type, field.element].filter((name) => name !== undefined);
  });
}

interface Context {
  readonly types: ReadonlyMap<string, Node>;
  /** The file imports such a library: names of all kinds are those of variables. */
  readonly isImported: boolean;
  /** What has no default is required. */
  readonly isStrict: boolean;
  readonly prefix: string;
  readonly depth: number;
}

/** `env.Options{Prefix: "APP_", RequiredIfNoDef: true}` (https://pkg.go.dev/github.com/caarlos0/env/v11#Options) */
function optionsOf(root: Node): { readonly prefix: string; readonly isStrict: boolean } {
  const literals = occurrences(root, 'Options').flatMap((leaf) => {
    const type = leaf.parent;
    const isOurs = type?.type === 'qualified_type' && /^env\./.test(type.text);
    const literal = isOurs ? type?.parent : undefined;
    return literal?.type === 'composite_literal' ? [literal] : [];
  });
  const [prefix = ''] = literals.flatMap((one) => literalOf(elementOf(one, 'Prefix')) ?? []);
  const isStrict = literals.some((one) => elementOf(one, 'RequiredIfNoDef')?.text === 'true');
  return { prefix, isStrict };
}

function filled(structure: Node, context: Context): readonly Place[] {
  if (context.depth > DEEPEST) return [];
  return fieldsOf(structure).flatMap((field) => {
    const inner = field.structure ?? context.types.get(field.type ?? '');
    const prefix = context.prefix + prefixOf(field);
    const filledIn =
      inner === undefined ? [] : filled(inner, { ...context, prefix, depth: context.depth + 1 });
    if (filledIn.length > 0) return filledIn;
    const tag = field.tags.get('env');
    return tag === undefined ? [] : placesOf(field, tag, context);
  });
}

/**
 * What is put before the names of a structure in a structure: `envPrefix:"DB_"`, `env:", prefix=DB_"`,
 * `env-prefix:"DB_"`, and `env-namespace:"DB"`, which is put before them with a `_`.
 */
function prefixOf({ tags, isMany }: Field): string {
  if (isMany) return '';
  const namespace = tags.get('env-namespace');
  if (namespace !== undefined) return `${namespace}_`;
  const named = /,\s*prefix=([^,]*)/.exec(tags.get('env') ?? '')?.[1];
  return named ?? tags.get('envPrefix') ?? tags.get('envprefix') ?? tags.get('env-prefix') ?? '';
}

function placesOf(field: Field, tag: string, context: Context): readonly Place[] {
  const [first = '', ...rest] = tag.split(',').map((part) => part.trim());
  // One that stands behind another is another name of it, where it is no option.
  const names = [first, ...rest.filter((one) => CLEAR.test(one))].map(
    (one) => context.prefix + one,
  );
  const isName = context.isImported ? /^\w+$/.test(first) : CLEAR.test(first);
  if (!isName) return [];
  const judgement = judgementOf(field, rest, context);
  return names.map((text): Place => {
    const others = names.filter((other) => other !== text);
    const anyOf = others.length === 0 ? {} : { anyOf: others };
    const node = fieldOf(field.node, 'tag') ?? field.node;
    return { name: { kind: 'known', text }, node, judgement: { ...judgement, ...anyOf } };
  });
}

function judgementOf(
  { tags }: Field,
  options: readonly string[],
  { isStrict, isImported }: Context,
): Judgement {
  const has = (option: RegExp) => options.some((one) => option.test(one));
  const own = tags.get('envDefault') ?? tags.get('env-default') ?? tags.get('default') ?? undefined;
  const isDefaulted = (own !== undefined && own !== '') || has(/^default=/);
  if (isDefaulted) return DEFAULTED;
  if (has(/^notEmpty$/i)) return { ...REQUIRED, rejectsEmpty: true };
  const asked = tags.get('env-required') ?? tags.get('required');
  const isRequired = has(/^required(?:=true)?$/) || (asked !== undefined && asked !== 'false');
  // Whoever fills it may put something before the names.
  if (isRequired && !tags.has('optional')) return isImported ? REQUIRED : ASSERTED;
  if (/\brequired\b/.test(tags.get('validate') ?? tags.get('binding') ?? '')) return ASSERTED;
  if (own !== undefined) return isStrict ? DEFAULTED : OPTIONAL;
  return isStrict ? REQUIRED : UNCHECKED;
}
