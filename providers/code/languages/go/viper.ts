import type { Node } from 'web-tree-sitter';
import { DEFAULTED, UNCHECKED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import type { Name } from '../name.ts';
import { fieldOf, occurrences } from '../nodes.ts';
import { importsOf } from './imports.ts';
import { argumentsOf, callOf, literalOf, receiverOf } from './literals.ts';
import { namesOf } from './names.ts';
import { fieldsOf, structuresOf } from './structures.ts';

const LIBRARY = /^github\.com\/spf13\/viper$/;
const UNMARSHALS = ['Unmarshal', 'UnmarshalExact'];
/** Structures that hold each other are followed so far. */
const DEEPEST = 6;
const GETS = /\.((?:Get|IsSet)(?:[A-Z]\w*)?)\(/g;

/** `viper.BindEnv` and `viper.AutomaticEnv` (https://pkg.go.dev/github.com/spf13/viper#BindEnv). */
export function viperPlaces(root: Node): readonly Place[] {
  if (!importsOf(root).some(({ path }) => LIBRARY.test(path))) return [];
  const settings = settingsOf(root);
  return [
    ...boundPlaces(root, settings),
    ...automaticPlaces(root, settings),
    ...filledPlaces(root, settings),
  ];
}

interface Settings {
  /** Absent where the file sets none: another one may do so. */
  readonly prefix: string | undefined;
  /** What is replaced by what in the keys. */
  readonly replaced: readonly (readonly [string, string])[];
  readonly defaulted: ReadonlySet<string>;
}

function settingsOf(root: Node): Settings {
  const [prefix] = methodCalls(root, 'SetEnvPrefix').flatMap(
    (call) => literalOf(argumentsOf(call)[0]) ?? [],
  );
  const pairs = methodCalls(root, 'NewReplacer').flatMap((call) =>
    argumentsOf(call).flatMap((one) => literalOf(one) ?? []),
  );
  const replaced = pairs.flatMap((from, at): readonly (readonly [string, string])[] => {
    const to = pairs[at + 1];
    return at % 2 === 0 && to !== undefined ? [[from, to]] : [];
  });
  const keys = ['SetDefault', 'BindPFlag'].flatMap((word) =>
    methodCalls(root, word).flatMap((call) => {
      const [key] = argumentsOf(call);
      return key === undefined ? [] : knownOf(namesOf(key));
    }),
  );
  return { prefix, replaced, defaulted: new Set(keys.map((key) => key.toLowerCase())) };
}

function knownOf(names: readonly Name[]): readonly string[] {
  return names.flatMap((name) => (name.kind === 'known' ? [name.text] : []));
}

/** The calls of a method or of a function of a package. */
function methodCalls(root: Node, word: string): readonly Node[] {
  return occurrences(root, word).flatMap((leaf) => {
    const call =
      receiverOf(leaf) === undefined || leaf.parent === null ? undefined : callOf(leaf.parent);
    return call ?? [];
  });
}

/** The name of the variable of a key. */
function nameOf(key: string, { prefix, replaced }: Settings): Name {
  let text = key;
  for (const [from, to] of replaced) text = text.replaceAll(from, to);
  const upper = text.toUpperCase();
  if (prefix === undefined) return { kind: 'unknown', pattern: `*${upper}` };
  return { kind: 'known', text: prefix === '' ? upper : `${prefix.toUpperCase()}_${upper}` };
}

function boundPlaces(root: Node, settings: Settings): readonly Place[] {
  return [...methodCalls(root, 'BindEnv'), ...methodCalls(root, 'MustBindEnv')].flatMap((node) => {
    const [key, ...others] = argumentsOf(node);
    if (key === undefined) return [];
    const keys = knownOf(namesOf(key));
    const isDefaulted = keys.some((one) => settings.defaulted.has(one.toLowerCase()));
    const judgement = isDefaulted ? DEFAULTED : UNCHECKED;
    if (others.length === 0)
      return keys.map((one): Place => ({ name: nameOf(one, settings), node, judgement }));
    const names = others.flatMap((one) => namesOf(one));
    const known = knownOf(names);
    return names.map((name): Place => {
      const rest = known.filter((other) => name.kind === 'known' && other !== name.text);
      const anyOf = rest.length === 0 ? {} : { anyOf: rest };
      return { name, node, judgement: { ...judgement, ...anyOf } };
    });
  });
}

/** With `AutomaticEnv` each key that is asked for is looked up in the environment. */
function automaticPlaces(root: Node, settings: Settings): readonly Place[] {
  const [automatic] = methodCalls(root, 'AutomaticEnv');
  if (automatic === undefined) return [];
  const { prefix = '' } = settings;
  const pattern = prefix === '' ? '*' : `${prefix.toUpperCase()}_*`;
  const words = new Set([...root.text.matchAll(GETS)].map(([, word = '']) => word));
  const asked = [...words].flatMap((word) => methodCalls(root, word));
  const own: Settings = { ...settings, prefix };
  const places = asked.flatMap((node) => {
    const receiver = receiverOf(
      node.childForFieldName('function')?.childForFieldName('field') ?? node,
    );
    const key = literalOf(argumentsOf(node)[0]);
    if (key === undefined || !/^(?:viper|v|vp)$/.test(receiver?.text ?? '')) return [];
    const judgement = settings.defaulted.has(key.toLowerCase()) ? DEFAULTED : UNCHECKED;
    return [{ name: nameOf(key, own), node, judgement }];
  });
  return [{ name: { kind: 'unknown', pattern }, node: automatic }, ...places];
}

/**
 * The fields that `viper.Unmarshal` fills (https://pkg.go.dev/github.com/spf13/viper#Unmarshal): with
 * `AutomaticEnv` a variable is put over what the key has elsewhere.
 */
function filledPlaces(root: Node, settings: Settings): readonly Place[] {
  const isFilled = UNMARSHALS.some((word) => methodCalls(root, word).length > 0);
  if (!isFilled || methodCalls(root, 'AutomaticEnv').length === 0) return [];
  const types = structuresOf(root);
  const all = [...types.values()];
  const held = new Set(all.flatMap((one) => fieldsOf(one).map(({ type }) => type)));
  const outer = [...types].flatMap(([name, one]) => (held.has(name) ? [] : [one]));
  const own: Settings = { ...settings, prefix: settings.prefix ?? '' };
  return outer.flatMap((one) => fieldPlaces(one, { types, settings: own, before: '', depth: 0 }));
}

interface Filling {
  readonly types: ReadonlyMap<string, Node>;
  readonly settings: Settings;
  /** The keys of the structures around, each with a dot behind it. */
  readonly before: string;
  readonly depth: number;
}

function fieldPlaces(structure: Node, filling: Filling): readonly Place[] {
  const { types, settings, before, depth } = filling;
  if (depth > DEEPEST) return [];
  return fieldsOf(structure).flatMap((field) => {
    const [key = '', ...options] = (field.tags.get('mapstructure') ?? '').split(',');
    const inner = field.structure ?? types.get(field.type ?? '');
    if (inner !== undefined) {
      const within = options.includes('squash') ? before : `${before}${key}.`;
      const isOpen = key !== '' || options.includes('squash');
      return isOpen ? fieldPlaces(inner, { ...filling, before: within, depth: depth + 1 }) : [];
    }
    if (key === '' || key === '-' || field.isMany) return [];
    const path = before + key;
    const isDefaulted = settings.defaulted.has(path.toLowerCase());
    const node = fieldOf(field.node, 'tag') ?? field.node;
    // What a validator requires may stand in a file that viper reads.
    const judgement = isDefaulted ? DEFAULTED : UNCHECKED;
    return [{ name: nameOf(path, settings), node, judgement }];
  });
}
