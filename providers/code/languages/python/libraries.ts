import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import type { Name } from '../name.ts';
import { ancestorWhere, childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import { argumentsOf, callOf, receiverOf } from './calls.ts';
import { namesOf } from './names.ts';

/** How a library is asked for a variable. */
interface Library {
  /** What stands in a file that uses it. */
  readonly imported: RegExp;
  /** What is called to make a reader; where there is none, the import itself reads. */
  readonly makes: RegExp;
  /** The position of the fallback, if it may be told without its keyword. */
  readonly fallback?: number;
  /** Names that some of its methods read when they are told none. */
  readonly usual?: ReadonlyMap<string, string>;
}

const LIBRARIES: readonly Library[] = [
  // https://pypi.org/project/python-decouple/
  { imported: /\bfrom\s+decouple\s+import\b|\bimport\s+decouple\b/, makes: /^(?:Auto)?Config$/ },
  // https://www.starlette.io/config/
  { imported: /\bfrom\s+starlette\.config\s+import\b/, makes: /^Config$/ },
  // https://github.com/sloria/environs
  {
    imported: /\bfrom\s+environs\s+import\b|\bimport\s+environs\b/,
    makes: /^(?:environs\.)?Env$/,
    fallback: 1,
  },
  // https://django-environ.readthedocs.io/en/latest/types.html
  {
    imported: /\bimport\s+environ\b|\bfrom\s+environ\s+import\b/,
    makes: /^(?:environ\.)?(?:File(?:Aware)?)?Env$/,
    usual: new Map([
      ['db', 'DATABASE_URL'],
      ['db_url', 'DATABASE_URL'],
      ['cache', 'CACHE_URL'],
      ['cache_url', 'CACHE_URL'],
      ['email', 'EMAIL_URL'],
      ['email_url', 'EMAIL_URL'],
      ['search_url', 'SEARCH_URL'],
    ]),
  },
];

/** Methods of readers that read nothing. */
const NO_READS =
  /^(?:read_env|prefixed|read|seal|dump|add_parser|parser_for|get_value_from|search_env|scheme)$/;

/** What libraries are asked for that read the environment. */
export function libraryPlaces(root: Node): readonly Place[] {
  const { text } = root;
  return LIBRARIES.filter(({ imported }) => imported.test(text)).flatMap((library) =>
    readersIn(root, library).flatMap((reader) =>
      occurrences(root, reader.name).flatMap((leaf) => placesOf(leaf, library, reader)),
    ),
  );
}

/** A variable of the program that reads. */
interface Reader {
  readonly name: string;
  /** Names that it knows a fallback for. */
  readonly defaults: ReadonlySet<string>;
}

function readersIn(root: Node, { imported, makes }: Library): readonly Reader[] {
  const found: Reader[] = [];
  if (
    /\bfrom\s+decouple\s+import\b[^\n]*\bconfig\b/.test(root.text) &&
    imported.test('from decouple import')
  )
    found.push({ name: 'config', defaults: new Set() });
  for (const word of ['Env', 'Config', 'AutoConfig', 'FileAwareEnv'])
    for (const leaf of occurrences(root, word)) {
      const called = leaf.parent?.type === 'attribute' ? leaf.parent : leaf;
      const call = callOf(called);
      const assignment = call?.parent;
      if (call === undefined || !makes.test(called.text) || assignment?.type !== 'assignment')
        continue;
      const name = fieldOf(assignment, 'left');
      if (name?.type === 'identifier') found.push({ name: name.text, defaults: schemeOf(call) });
    }
  return found;
}

/** `Env(DEBUG=(bool, False))` */
function schemeOf(call: Node): ReadonlySet<string> {
  const { keywords } = argumentsOf(call);
  return new Set(
    [...keywords].flatMap(([name, value]) =>
      value.type === 'tuple' && childrenOf(value).length > 1 ? [name] : [],
    ),
  );
}

function placesOf(leaf: Node, library: Library, reader: Reader): readonly Place[] {
  if (leaf.type !== 'identifier' || receiverOf(leaf) !== undefined) return [];
  const isMethod = leaf.parent?.type === 'attribute' && isFieldOf(leaf, 'object');
  const called = isMethod ? leaf.parent : leaf;
  const call = called === null ? undefined : callOf(called);
  if (call === undefined || called === null) return [];
  const method = isMethod ? (fieldOf(called, 'attribute')?.text ?? '') : '';
  if (NO_READS.test(method)) return [];
  const { positional, keywords, isOpen } = argumentsOf(call);
  const named =
    positional[0] ?? keywords.get('var') ?? keywords.get('option') ?? keywords.get('key');
  const names = named === undefined ? usualName(library, method) : namesOf(named);
  const place = library.fallback ?? (method === '' ? undefined : 1);
  const instead = keywords.get('default') ?? (place === undefined ? undefined : positional[place]);
  const prefix = prefixAround(call);
  return names.map((name) => {
    const isKnown = name.kind === 'known' && reader.defaults.has(name.text);
    const judgement: Judgement = isKnown || isOpen || instead !== undefined ? DEFAULTED : REQUIRED;
    return { name: withPrefix(name, prefix), node: call, judgement };
  });
}

function usualName({ usual }: Library, method: string): readonly Name[] {
  const text = usual?.get(method);
  return text === undefined ? [] : [{ kind: 'known', text }];
}

/** `with env.prefixed("APP_"):`, within which names are told without it. */
function prefixAround(node: Node): string {
  const around = ancestorWhere(
    node,
    ({ type, text }) => type === 'with_statement' && /^with\s+\w+\.prefixed\(/.test(text),
  );
  if (around === undefined) return '';
  const prefix = /^with\s+\w+\.prefixed\(\s*["'](\w*)["']/.exec(around.text)?.[1] ?? '';
  return prefixAround(around) + prefix;
}

function withPrefix(name: Name, prefix: string): Name {
  if (prefix === '' || name.kind !== 'known') return name;
  return { kind: 'known', text: prefix + name.text };
}
