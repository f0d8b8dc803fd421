import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import type { Name } from '../name.ts';
import { ancestorWhere, fieldOf, occurrences, outwards } from '../nodes.ts';
import { importsOf, localNames } from './imports.ts';
import { argumentsOf, callOf, elementOf, elementsOf, literalOf, receiverOf } from './literals.ts';
import { namesOf } from './names.ts';

const URFAVE = /^github\.com\/urfave\/cli(?:\/v\d+)?$|^gopkg\.in\/urfave\/cli\.v\d+$/;
const KINGPIN =
  /^(?:github\.com\/alecthomas\/kingpin|gopkg\.in\/alecthomas\/kingpin)(?:[./]v\d+)?$/;
const KOANF = /^github\.com\/knadh\/koanf(?:\/v\d+)?\/providers\/env(?:\/v\d+)?$/;
const FF = /^github\.com\/peterbourgon\/ff(?:\/v\d+)?$/;

/** What flags of the command line take from the environment where nobody gives them. */
export function flagPlaces(root: Node): readonly Place[] {
  return [...urfavePlaces(root), ...kingpinPlaces(root), ...prefixPlaces(root)];
}

/** https://cli.urfave.org/v2/examples/flags/#values-from-the-environment, https://cli.urfave.org/v3/examples/flags/value-sources/ */
function urfavePlaces(root: Node): readonly Place[] {
  const packages = localNames(root, URFAVE);
  if (packages.size === 0) return [];
  const fields = ['EnvVar', 'EnvVars'].flatMap((word) =>
    occurrences(root, word).flatMap((leaf) => fieldPlaces(leaf)),
  );
  const sources = ['EnvVar', 'EnvVars'].flatMap((word) =>
    occurrences(root, word).flatMap((leaf) => {
      const call = leaf.parent === null ? undefined : callOf(leaf.parent);
      if (call === undefined || !packages.has(receiverOf(leaf)?.text ?? '')) return [];
      const names = argumentsOf(call).flatMap((one) => namesOf(one));
      return chained(call, names, flagJudgement(call));
    }),
  );
  return [...fields, ...sources];
}

/** `EnvVars: []string{"A", "B"}` and `EnvVar: "A,B"` */
function fieldPlaces(leaf: Node): readonly Place[] {
  const pair = leaf.parent?.type === 'literal_element' ? leaf.parent.parent : undefined;
  const literal = pair?.type === 'keyed_element' ? pair.parent?.parent : undefined;
  const value = literal?.type === 'composite_literal' ? elementOf(literal, leaf.text) : undefined;
  if (value === undefined || pair === null || pair === undefined) return [];
  const nodes = value.type === 'composite_literal' ? elementsOf(value) : [{ value }];
  const names = nodes.flatMap((one) => namesOf(one.value)).flatMap(separate);
  return chained(pair, names, flagJudgement(pair));
}

function separate(name: Name): readonly Name[] {
  if (name.kind !== 'known') return [name];
  return name.text.split(',').map((text) => ({ kind: 'known', text: text.trim() }));
}

/** Names that are tried one after the other. */
function chained(node: Node, names: readonly Name[], judgement: Judgement): readonly Place[] {
  const known = names.flatMap((name) => (name.kind === 'known' ? [name.text] : []));
  return names.map((name): Place => {
    const others = known.filter((other) => name.kind === 'known' && other !== name.text);
    const anyOf = others.length === 0 ? {} : { anyOf: others };
    return { name, node, judgement: { ...judgement, ...anyOf } };
  });
}

/** `Required: true` and `Value: "x"` of the flag that a node stands in. */
function flagJudgement(node: Node): Judgement {
  const flag = ancestorWhere(
    node,
    (one) => one.type === 'composite_literal' && /Flag$/.test(fieldOf(one, 'type')?.text ?? ''),
  );
  if (flag === undefined) return OPTIONAL;
  const value = elementOf(flag, 'Value');
  const hasValue = value !== undefined && value.type !== 'nil' && literalOf(value) !== '';
  if (hasValue) return DEFAULTED;
  // Another source may have it, which is asked before or after the environment.
  const isAlone = !/\bcli\.(?:File|NewValueSourceChain)\(/.test(flag.text);
  const isRequired = elementOf(flag, 'Required')?.text === 'true';
  return isRequired && isAlone ? REQUIRED : OPTIONAL;
}

/** `app.Flag("x", "").Envar("X").Required().String()` (https://pkg.go.dev/github.com/alecthomas/kingpin/v2). */
function kingpinPlaces(root: Node): readonly Place[] {
  if (!importsOf(root).some(({ path }) => KINGPIN.test(path))) return [];
  return ['Envar', 'OverrideDefaultFromEnvar'].flatMap((word) =>
    occurrences(root, word).flatMap((leaf) => {
      const call = leaf.parent === null ? undefined : callOf(leaf.parent);
      const [told] = argumentsOf(call);
      if (call === undefined || told === undefined || receiverOf(leaf) === undefined) return [];
      const methods = chainOf(call);
      const judgement = methods.has('Default')
        ? DEFAULTED
        : methods.has('Required')
          ? REQUIRED
          : OPTIONAL;
      return namesOf(told).map((name): Place => ({ name, node: call, judgement }));
    }),
  );
}

/** The methods that are called one after the other. */
function chainOf(call: Node): ReadonlySet<string> {
  let outer = call;
  for (const up of outwards(call)) {
    if (up.type !== 'selector_expression' && up.type !== 'call_expression') break;
    outer = up;
  }
  const found = new Set<string>();
  for (let one: Node | undefined = outer; one !== undefined; ) {
    const called = one.type === 'call_expression' ? fieldOf(one, 'function') : one;
    found.add(fieldOf(called, 'field')?.text ?? '');
    one = fieldOf(called, 'operand');
  }
  return found;
}

/** `env.Provider("APP_", …)` (https://pkg.go.dev/github.com/knadh/koanf/providers/env) and `ff.WithEnvVarPrefix("APP")` (https://pkg.go.dev/github.com/peterbourgon/ff/v3). */
function prefixPlaces(root: Node): readonly Place[] {
  return [
    ...patterns(root, 'Provider', localNames(root, KOANF), ''),
    ...patterns(root, 'WithEnvVarPrefix', localNames(root, FF), '_'),
  ];
}

function patterns(
  root: Node,
  word: string,
  packages: ReadonlySet<string>,
  after: string,
): readonly Place[] {
  if (packages.size === 0) return [];
  return occurrences(root, word).flatMap((leaf): readonly Place[] => {
    const call = leaf.parent === null ? undefined : callOf(leaf.parent);
    const prefix = literalOf(argumentsOf(call)[0]);
    if (call === undefined || prefix === undefined) return [];
    if (!packages.has(receiverOf(leaf)?.text ?? '')) return [];
    return [{ name: { kind: 'unknown', pattern: `${prefix}${after}*` }, node: call }];
  });
}
