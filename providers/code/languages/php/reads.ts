import type { Node } from 'web-tree-sitter';
import type { Name } from '../name.ts';
import { childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import { functionAround } from './functions.ts';
import { isChoice, namesOf } from './names.ts';
import { isOfGateway, isOfRequest } from './requests.ts';
import type { Found } from './settle.ts';
import {
  argumentOf,
  argumentsOf,
  callAround,
  calledFunction,
  operatorOf,
  shortName,
} from './values.ts';

/** What the file reads with what PHP itself and the usual frameworks have for it. */
export function readsOf(root: Node): readonly Found[] {
  return [...gotten(root), ...helped(root), ...held(root, '$_ENV'), ...held(root, '$_SERVER')];
}

/** The calls of a function of no class by its own name. */
export function callsOfFunction(root: Node, name: string): readonly Node[] {
  return occurrences(root, name).flatMap((leaf) => {
    const called = leaf.parent?.type === 'qualified_name' ? leaf.parent : leaf;
    const call = called.parent;
    const isCall = call?.type === 'function_call_expression' && isFieldOf(called, 'function');
    return isCall && shortName(called.text) === name ? [call] : [];
  });
}

/** `getenv('A')` (https://www.php.net/manual/en/function.getenv.php) */
function gotten(root: Node): readonly Found[] {
  return callsOfFunction(root, 'getenv').flatMap((call) => {
    if (!/^\\?getenv\b/.test(call.text)) return [];
    const told = argumentOf(call, { index: 0, keyword: 'name' });
    if (told !== undefined && !/^null$/i.test(told.text)) return foundAt(call, told, isOfGateway);
    // `getenv(...)` is the function itself.
    if (childrenOf(fieldOf(call, 'arguments')).length > argumentsOf(call).length) return [];
    const key = keyTaken(call);
    if (key !== undefined) return key.node === undefined ? [] : foundAt(key.node, key.key);
    return [{ name: { kind: 'unknown', pattern: '*' }, node: call }];
  });
}

/**
 * `env('A', 'a')`, which Laravel (https://laravel.com/docs/configuration#retrieving-environment-configuration)
 * and CakePHP (https://book.cakephp.org/5/en/core-libraries/global-constants-and-functions.html) have.
 */
function helped(root: Node): readonly Found[] {
  return callsOfFunction(root, 'env').flatMap((call) => {
    const told = argumentOf(call, { index: 0, keyword: 'key' });
    if (told === undefined || isOfSymfony(root)) return [];
    const alternative = argumentOf(call, { index: 1, keyword: 'default' });
    const found = foundAt(call, told, isOfGateway);
    return alternative === undefined ? found : found.map((one) => ({ ...one, alternative }));
  });
}

/** A function of the same name that configures Symfony (https://symfony.com/doc/current/configuration.html). */
export function isOfSymfony(root: Node): boolean {
  return /\bLoader\\Configurator\\(?:env\b|\{[^}]*\benv\b)/.test(root.text);
}

/** `$_ENV['A']` (https://www.php.net/manual/en/reserved.variables.environment.php) */
function held(root: Node, variable: '$_ENV' | '$_SERVER'): readonly Found[] {
  const isServer = variable === '$_SERVER';
  const isNone = isServer ? isOfRequest : (): boolean => false;
  return occurrences(root, variable).flatMap((leaf): readonly Found[] => {
    const key = keyTaken(leaf);
    if (key !== undefined) {
      const found = key.node === undefined ? [] : foundAt(key.node, key.key, isNone);
      return isServer ? found.filter(isOfEnvironment) : found;
    }
    const asked = askedFor(leaf);
    if (asked !== undefined) return foundAt(asked.node, asked.key, isNone);
    if (isServer || !isTakenWhole(leaf)) return [];
    return [{ name: { kind: 'unknown', pattern: '*' }, node: leaf }];
  });
}

/** Whether what a function takes out of `$_SERVER` for others may be of the environment, by what else it has to do with it. */
function isOfEnvironment({ name, node }: Found): boolean {
  if (name.kind !== 'parameter') return true;
  const around = functionAround(node, `$${name.parameter.keyword ?? ''}`);
  return /env/i.test(around?.text ?? '');
}

/** The key that is taken out of an array; no node where it is only written or taken away. */
function keyTaken(array: Node): { readonly key: Node; readonly node?: Node } | undefined {
  const taken = array.parent;
  if (taken?.type !== 'subscript_expression') return undefined;
  const [of, key] = childrenOf(taken);
  if (of?.id !== array.id || key === undefined) return undefined;
  const { parent } = taken;
  const isWritten =
    (parent?.type === 'assignment_expression' && isFieldOf(taken, 'left')) ||
    parent?.type === 'unset_statement' ||
    (parent?.type === 'augmented_assignment_expression' &&
      isFieldOf(taken, 'left') &&
      fieldOf(parent, 'operator')?.text !== '??=');
  return isWritten ? { key } : { key, node: taken };
}

/** `array_key_exists('A', $_ENV)` */
function askedFor(array: Node): { readonly key: Node; readonly node: Node } | undefined {
  const around = callAround(array);
  const called = calledFunction(around?.call);
  if (around === undefined || around.index !== 1) return undefined;
  if (called !== 'array_key_exists' && called !== 'key_exists') return undefined;
  const key = argumentOf(around.call, { index: 0 });
  return key === undefined ? undefined : { key, node: around.call };
}

/** Functions that ask for the array itself. */
const OF_ARRAY: ReadonlySet<string> = new Set([
  'isset',
  'empty',
  'count',
  'is_array',
  'array_keys',
]);

/** Whether somebody gets to see all variables. */
function isTakenWhole(array: Node): boolean {
  const { parent } = array;
  if (parent === null || parent.type === 'subscript_expression') return false;
  if (parent.type === 'assignment_expression') return isFieldOf(array, 'right');
  if (/^[!=]=/.test(operatorOf(parent) ?? '')) return false;
  return !OF_ARRAY.has(calledFunction(callAround(array)?.call) ?? '');
}

function foundAt(
  node: Node,
  key: Node,
  isNone: (name: string) => boolean = () => false,
): readonly Found[] {
  const names = namesOf(key).filter((name) => !isNone(textOf(name)));
  const among = names.length > 1 && isChoice(key) ? { among: names.map(textOf) } : {};
  return names.map((name) => ({ name, node, ...among }));
}

function textOf(name: Name): string {
  if (name.kind === 'known') return name.text;
  return name.kind === 'unknown' ? name.pattern : name.before;
}
