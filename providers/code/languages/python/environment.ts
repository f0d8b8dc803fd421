import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { judge } from '../judge.ts';
import { childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import type { Parameter } from '../types.ts';
import { type Arguments, argumentsOf, callOf, receiverOf } from './calls.ts';
import { namesOf } from './names.ts';
import { pythonSyntax, testOf } from './syntax.ts';

/** Reads of `os.environ` and by `os.getenv`. https://docs.python.org/3/library/os.html#os.environ */
export function environmentPlaces(root: Node): readonly Place[] {
  const environments = environmentsIn(root);
  return [
    ...environments.flatMap(placesOf),
    ...occurrences(root, 'getenv').flatMap((leaf) => {
      const called = receiverOf(leaf)?.type === 'identifier' ? leaf.parent : leaf;
      const call = called === null ? undefined : callOf(called);
      return call === undefined ? [] : softRead(call, argumentsOf(call));
    }),
  ];
}

/** Each expression that is the environment: `os.environ`, what is imported from `os`, and other names for either. */
function environmentsIn(root: Node): readonly Node[] {
  const found = occurrences(root, 'environ').flatMap((leaf) => {
    const receiver = receiverOf(leaf);
    if (receiver !== undefined)
      return /^_?os$/.test(receiver.text) && leaf.parent !== null ? [leaf.parent] : [];
    return isImported(root) && pythonSyntax.isUse(leaf, root) && !isPartOfImport(leaf)
      ? [leaf]
      : [];
  });
  const others = found.flatMap((environment) => {
    const { parent } = environment;
    if (parent?.type !== 'assignment' || !isFieldOf(environment, 'right')) return [];
    const bound = pythonSyntax.bound(environment);
    return (bound?.names ?? []).flatMap((name) =>
      occurrences(bound?.scope ?? root, name, environment.endIndex).filter((leaf) =>
        pythonSyntax.isUse(leaf, bound?.scope ?? root),
      ),
    );
  });
  return [...found, ...others];
}

function isImported(root: Node): boolean {
  return /^\s*from\s+os\s+import\b[^\n]*\benviron\b/m.test(root.text);
}

function isPartOfImport({ parent }: Node): boolean {
  return parent?.type === 'dotted_name' || parent?.type === 'aliased_import';
}

function placesOf(environment: Node): readonly Place[] {
  const { parent } = environment;
  if (parent?.type === 'subscript' && isFieldOf(environment, 'value')) {
    const name = fieldOf(parent, 'subscript');
    if (name === undefined || isWritten(parent)) return [];
    return namesOf(name).map((one) => ({ name: one, node: parent, judgement: REQUIRED }));
  }
  if (parent?.type === 'comparison_operator') return membership(parent, environment);
  if (parent?.type !== 'attribute' || !isFieldOf(environment, 'object')) return [];
  const call = callOf(parent);
  const method = fieldOf(parent, 'attribute')?.text;
  if (call === undefined) return [];
  if (method === 'get') return softRead(call, argumentsOf(call));
  if (method !== 'pop') return [];
  const { positional } = argumentsOf(call);
  const judgement = positional.length > 1 ? OPTIONAL : REQUIRED;
  return nameArgument(positional[0]).map((name) => ({ name, node: call, judgement }));
}

function nameArgument(node: Node | undefined) {
  return node === undefined ? [] : namesOf(node);
}

function isWritten(subscript: Node): boolean {
  const { parent } = subscript;
  if (parent === null) return false;
  if (/^(?:augmented_)?assignment$/.test(parent.type)) return isFieldOf(subscript, 'left');
  return parent.type === 'delete_statement' || parent.type === 'pattern_list';
}

/** `"NAME" in os.environ` */
function membership(comparison: Node, environment: Node): readonly Place[] {
  const [name, container] = childrenOf(comparison);
  if (name === undefined || container?.id !== environment.id) return [];
  const isPresent = !/\bnot\b/.test(comparison.text.slice(name.endIndex - comparison.startIndex));
  const test = testOf(comparison, isPresent);
  const isRequired = test?.absent !== undefined && pythonSyntax.leaves(test.absent);
  return namesOf(name).map((one) => ({
    name: one,
    node: comparison,
    judgement: isRequired ? REQUIRED : OPTIONAL,
  }));
}

/** `get("NAME")`, `get("NAME", "x")` */
function softRead(call: Node, { positional, keywords }: Arguments): readonly Place[] {
  const [name, instead = keywords.get('default')] = positional;
  const named = name ?? keywords.get('key');
  if (named === undefined) return [];
  return namesOf(named).map((one) => ({ name: one, node: call, ...withFallback(call, instead) }));
}

/** What is taken in the place of the value: a parameter of the function around, another variable, or something else. */
function withFallback(
  call: Node,
  instead: Node | undefined,
): { readonly judgement?: Judgement; readonly fallback?: Parameter } {
  if (instead === undefined || instead.type === 'none') return {};
  if (instead.type === 'identifier') {
    const [name] = namesOf(instead);
    if (name?.kind === 'parameter') return { fallback: name.parameter };
  }
  const others = isOpen(instead) ? readsIn(instead) : [];
  if (others.length === 0) return { judgement: DEFAULTED };
  return { judgement: { ...judge(pythonSyntax, call), anyOf: others } };
}

/** Whether an expression is a read without a fallback of its own. */
function isOpen(node: Node): boolean {
  if (node.type === 'subscript') return true;
  if (node.type !== 'call') return false;
  const { positional, keywords } = argumentsOf(node);
  return positional.length + keywords.size === 1;
}

const READ = /\b(?:environ(?:\.get\(|\[)|getenv\()\s*["'](\w+)["']/g;

/** The names of the variables that an expression reads in the place of another one. */
function readsIn(node: Node): readonly string[] {
  return [...node.text.matchAll(READ)].flatMap(([, name]) => name ?? []);
}
