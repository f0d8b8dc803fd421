import type { Node } from 'web-tree-sitter';
import { UNCHECKED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { fieldOf, occurrences } from '../nodes.ts';
import { localNames } from './imports.ts';
import { argumentsOf, callOf, listed, literalOf, receiverOf } from './literals.ts';
import { namesOf } from './names.ts';
import { declarationOf, isReassigned } from './scopes.ts';

const PACKAGES = /^(?:os|syscall|golang\.org\/x\/sys\/(?:unix|windows))$/;
const FUNCTION_TYPE = /\b(\w+)\s+func\(\w* ?string\) \(?string\b/g;
const NAMED_SO = /env/i;
const LIKE_THE_PACKAGE = /^(?:get|lookup)_?env$/i;

/** `os.Getenv`, `os.LookupEnv` and `os.ExpandEnv` (https://pkg.go.dev/os#Getenv, https://pkg.go.dev/syscall#Getenv). */
export function environmentPlaces(root: Node): readonly Place[] {
  const packages = localNames(root, PACKAGES);
  const functions = ['Getenv', 'LookupEnv'].flatMap((word) =>
    occurrences(root, word).flatMap((leaf) => functionAt(leaf, packages) ?? []),
  );
  const direct = functions.flatMap((one) => callOf(one) ?? []);
  const through = functions.flatMap(heldCalls);
  const handed = handedCalls(root, packages);
  return [...[...direct, ...through, ...handed].flatMap(placesOf), ...expandPlaces(root, packages)];
}

/** What is called, where a leaf is the name of a function of such a package. */
function functionAt(leaf: Node, packages: ReadonlySet<string>): Node | undefined {
  const receiver = receiverOf(leaf);
  if (receiver === undefined) {
    const isOwn = packages.has('.') && leaf.type === 'identifier';
    return isOwn && declarationOf(leaf) === undefined ? leaf : undefined;
  }
  if (!packages.has(receiver.text) || declarationOf(receiver) !== undefined) return undefined;
  return leaf.parent ?? undefined;
}

function placesOf(call: Node): readonly Place[] {
  const [told] = argumentsOf(call);
  return told === undefined ? [] : namesOf(told).map((name) => ({ name, node: call }));
}

/** `get := os.Getenv`, and the calls of `get`. */
function heldCalls(fn: Node): readonly Node[] {
  const list = fn.parent?.type === 'expression_list' ? fn.parent : undefined;
  const statement = list?.parent ?? undefined;
  if (statement?.type !== 'short_var_declaration' && statement?.type !== 'var_spec') return [];
  const [variable] = listed(fieldOf(statement, 'left') ?? fieldOf(statement, 'name'));
  const declared = variable?.type === 'identifier' ? declarationOf(variable) : undefined;
  if (variable === undefined || declared === undefined || isReassigned(declared)) return [];
  return callsOf(declared.scope, variable.text)
    .filter(({ leaf }) => declarationOf(leaf)?.leaf.id === variable.id)
    .map(({ call }) => call);
}

/** `func run(getenv func(string) string)`: whoever calls it hands on `os.Getenv`; a field may hold it too. */
function handedCalls(root: Node, packages: ReadonlySet<string>): readonly Node[] {
  const words = [...root.text.matchAll(FUNCTION_TYPE)].map(([, word = '']) => word);
  const named = [...new Set(words)].filter((word) => NAMED_SO.test(word));
  const fields = named.filter((word) => LIKE_THE_PACKAGE.test(word));
  const ofParameters = named.flatMap((word) =>
    callsOf(root, word).filter(({ leaf }) => {
      const origin = declarationOf(leaf)?.origin;
      return origin?.kind === 'parameter' && origin.type?.type === 'function_type';
    }),
  );
  return [
    ...ofParameters.map(({ call }) => call),
    ...fields.flatMap((word) => fieldCalls(root, word, packages)),
  ];
}

/** `app.Getenv("A")`, in a file that declares such a field. */
function fieldCalls(root: Node, word: string, packages: ReadonlySet<string>): readonly Node[] {
  return occurrences(root, word).flatMap((leaf) => {
    const receiver = receiverOf(leaf);
    const isOurs = receiver !== undefined && functionAt(leaf, packages) === undefined;
    const call = isOurs && leaf.parent !== null ? callOf(leaf.parent) : undefined;
    const isPackage = receiver?.type === 'identifier' && declarationOf(receiver) === undefined;
    return call === undefined || isPackage ? [] : [call];
  });
}

function callsOf(scope: Node, word: string): readonly { leaf: Node; call: Node }[] {
  return occurrences(scope, word).flatMap((leaf) => {
    const call = leaf.type === 'identifier' ? callOf(leaf) : undefined;
    return call === undefined ? [] : [{ leaf, call }];
  });
}

const VARIABLE = /\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g;

/** `os.ExpandEnv("$HOME/x")`, `os.Expand("${A}", os.Getenv)` */
function expandPlaces(root: Node, packages: ReadonlySet<string>): readonly Place[] {
  return ['ExpandEnv', 'Expand'].flatMap((word) =>
    occurrences(root, word).flatMap((leaf) => {
      const called = functionAt(leaf, packages);
      const call = called === undefined ? undefined : callOf(called);
      const [text, mapping] = argumentsOf(call);
      if (call === undefined || (word === 'Expand' && !/\bGetenv\b/.test(mapping?.text ?? '')))
        return [];
      return [...(literalOf(text) ?? '').matchAll(VARIABLE)].map(
        ([, braced, bare]): Place => ({
          name: { kind: 'known', text: braced ?? bare ?? '' },
          node: call,
          judgement: UNCHECKED,
        }),
      );
    }),
  );
}
