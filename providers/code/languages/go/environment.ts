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

/** `os.Getenv`, `os.LookupEnv` and `os.ExpandEnv` (https://pkg.go.dev/os#Getenv, https://pkg.go.dev/syscall#Getenv). */
export function environmentPlaces(root: Node): readonly Place[] {
  const packages = localNames(root, PACKAGES);
  const functions = ['Getenv', 'LookupEnv'].flatMap((word) =>
    occurrences(root, word).flatMap((leaf) => functionAt(leaf, packages) ?? []),
  );
  const direct = functions.flatMap((one) => callOf(one) ?? []);
  const through = functions.flatMap(heldCalls);
  const handed = handedCalls(root);
  return [...[...direct, ...through, ...handed].flatMap(placesOf), ...expandPlaces(root, packages)];
}

/** What is called, where a leaf is the name of a function of such a package. */
export function functionAt(leaf: Node, packages: ReadonlySet<string>): Node | undefined {
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

/** `func run(getenv func(string) string)`: whoever calls it hands on `os.Getenv`. */
function handedCalls(root: Node): readonly Node[] {
  const words = [...root.text.matchAll(FUNCTION_TYPE)].map(([, word = '']) => word);
  return [...new Set(words)]
    .filter((word) => NAMED_SO.test(word))
    .flatMap((word) =>
      callsOf(root, word)
        .filter(({ leaf }) => {
          const origin = declarationOf(leaf)?.origin;
          return origin?.kind === 'parameter' && origin.type?.type === 'function_type';
        })
        .map(({ call }) => call),
    );
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
