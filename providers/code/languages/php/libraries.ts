import type { Node } from 'web-tree-sitter';
import { DEFAULTED, OPTIONAL, REQUIRED, UNCHECKED } from '../../need/judgement.ts';
import { childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import { fullName } from './classes.ts';
import { listOf, namesOf } from './names.ts';
import { callsOfFunction, isOfSymfony } from './reads.ts';
import type { Found } from './settle.ts';
import { argumentOf } from './values.ts';

/** What the file reads with the classes of libraries. */
export function libraryReads(root: Node): readonly Found[] {
  return [
    ...ofClasses(root),
    ...validated(root),
    ...filtered(root),
    ...configured(root),
    ...run(root),
  ];
}

/**
 * Static methods that read the variable whose name they are told, by the class that has them:
 * Laravel (https://api.laravel.com/docs/12.x/Illuminate/Support/Env.html), https://github.com/oscarotero/env,
 * Craft CMS (https://docs.craftcms.com/api/v5/craft-helpers-app.html#method-env).
 */
const METHODS: ReadonlyMap<string, readonly string[]> = new Map([
  ['get', ['Illuminate\\Support\\Env', 'Env\\Env']],
  ['getOrFail', ['Illuminate\\Support\\Env']],
  ['env', ['craft\\helpers\\App']],
  // https://github.com/utopia-php/system
  ['getEnv', ['Utopia\\System\\System', 'Utopia\\Http\\Http', 'Utopia\\App']],
]);

function ofClasses(root: Node): readonly Found[] {
  return [...METHODS].flatMap(([method, owners]) =>
    occurrences(root, method).flatMap((leaf): readonly Found[] => {
      const call = leaf.parent;
      if (call?.type !== 'scoped_call_expression' || !isFieldOf(leaf, 'name')) return [];
      const full = fullName(root, fieldOf(call, 'scope')?.text ?? '');
      const told = argumentOf(call, { index: 0, keyword: 'key' });
      if (told === undefined || !owners.includes(full)) return [];
      const found = namesOf(told).map((name): Found => ({ name, node: call }));
      if (method === 'getOrFail') return found.map((one) => ({ ...one, judgement: REQUIRED }));
      const alternative = argumentOf(call, { index: 1, keyword: 'default' });
      return alternative === undefined ? found : found.map((one) => ({ ...one, alternative }));
    }),
  );
}

/** What refuses an empty value too: none of it is a number, a truth, or one of some. */
const REFUSING = /^(?:notEmpty|isInteger|isBoolean|allowedValues)$/;

/** `$dotenv->required('A')->notEmpty()` (https://github.com/vlucas/phpdotenv#requiring-variables-to-be-set) */
function validated(root: Node): readonly Found[] {
  if (!/\bDotenv\b/.test(root.text)) return [];
  return ['required', 'ifPresent'].flatMap((method) =>
    occurrences(root, method).flatMap((leaf): readonly Found[] => {
      const call = leaf.parent;
      if (call?.type !== 'member_call_expression' || !isFieldOf(leaf, 'name')) return [];
      const told = argumentOf(call, { index: 0, keyword: 'variables' });
      const object = fieldOf(call, 'object');
      if (told === undefined || object === undefined || !isDotenv(root, object)) return [];
      const refused = isRefusing(call) ? { ...REQUIRED, rejectsEmpty: true as const } : REQUIRED;
      const judgement = method === 'required' ? refused : OPTIONAL;
      const names = listOf(told)?.flatMap((one) => namesOf(one)) ?? namesOf(told);
      return names.map((name) => ({ name, node: call, judgement }));
    }),
  );
}

function isDotenv(root: Node, object: Node): boolean {
  const { text } = object;
  if (/\bDotenv::\w+\(/.test(text) || /dotenv$/i.test(text)) return true;
  if (object.type !== 'variable_name') return false;
  return new RegExp(
    `\\${text}\\s*=\\s*(?:new\\s+)?\\\\?(?:Dotenv\\\\)?Dotenv\\b|Dotenv\\s+\\${text}\\b`,
  ).test(root.text);
}

function isRefusing(call: Node): boolean {
  let up: Node = call;
  while (up.parent?.type === 'member_call_expression' && isFieldOf(up, 'object')) {
    up = up.parent;
    if (REFUSING.test(fieldOf(up, 'name')?.text ?? '')) return true;
  }
  return false;
}

/** `filter_input(INPUT_ENV, 'A')` (https://www.php.net/manual/en/function.filter-input.php) */
function filtered(root: Node): readonly Found[] {
  return callsOfFunction(root, 'filter_input').flatMap((call) => {
    const told = argumentOf(call, { index: 1, keyword: 'var_name' });
    const isOfEnvironment = argumentOf(call, { index: 0, keyword: 'type' })?.text === 'INPUT_ENV';
    if (told === undefined || !isOfEnvironment) return [];
    return namesOf(told).map((name) => ({ name, node: call }));
  });
}

/**
 * Symfony's own notation, in what configures it. Parameters named `env(A)` in files of other kinds
 * may be taken instead (https://symfony.com/doc/current/configuration.html#configuration-based-on-environment-variables).
 */
function configured(root: Node): readonly Found[] {
  const { text } = root;
  const calls = isOfSymfony(root) ? callsOfFunction(root, 'env') : [];
  const named = calls.flatMap((node) => {
    const told = argumentOf(node, { index: 0 });
    const judgement = /->default\(/.test(chainText(node)) ? DEFAULTED : UNCHECKED;
    return told === undefined ? [] : namesOf(told).map((name) => ({ name, node, judgement }));
  });
  const written = [...text.matchAll(/%env\(([^()%]*)\)%/g)].flatMap((match): readonly Found[] => {
    const node = root.descendantForIndex(match.index, match.index + match[0].length);
    if (node === null || !/^string(?:_content)?$|^encapsed_string$/.test(node.type)) return [];
    const processors = match[1]?.split(':') ?? [];
    const name = processors.pop() ?? '';
    const judgement = processors.includes('default') ? DEFAULTED : UNCHECKED;
    return [{ name: { kind: 'known', text: name }, node, judgement }];
  });
  return [...named, ...written, ...injected(root)];
}

function chainText(node: Node): string {
  let up: Node = node;
  while (up.parent?.type === 'member_call_expression') up = up.parent;
  return up.text;
}

/** `#[Autowire(env: 'A')]` (https://symfony.com/doc/current/service_container/autowiring.html#fixing-non-autowireable-arguments) */
function injected(root: Node): readonly Found[] {
  return occurrences(root, 'Autowire').flatMap((leaf): readonly Found[] => {
    const attribute = leaf.parent;
    if (attribute?.type !== 'attribute') return [];
    const list = childrenOf(attribute).find(({ type }) => type === 'arguments');
    const told = childrenOf(list).find((one) => fieldOf(one, 'name')?.text === 'env');
    const value = childrenOf(told).at(-1);
    if (told === undefined || value === undefined || !/^['"]/.test(value.text)) return [];
    const processors = value.text.slice(1, -1).split(':');
    const text = processors.pop() ?? '';
    const judgement = processors.includes('default') ? DEFAULTED : UNCHECKED;
    return [{ name: { kind: 'known', text }, node: value, judgement }];
  });
}

/** What the front controller is told, with the two that have defaults (https://symfony.com/doc/current/components/runtime.html). */
function run(root: Node): readonly Found[] {
  if (!/\bautoload_runtime\.php\b/.test(root.text)) return [];
  return occurrences(root, '$context').flatMap((leaf): readonly Found[] => {
    const node = leaf.parent;
    const [, key] = childrenOf(node ?? undefined);
    if (node?.type !== 'subscript_expression' || key === undefined) return [];
    const hasDefault = /^['"]APP_(?:ENV|DEBUG)['"]$/.test(key.text);
    const judgement = hasDefault ? { judgement: DEFAULTED } : {};
    return namesOf(key).map((name) => ({ name, node, ...judgement }));
  });
}
