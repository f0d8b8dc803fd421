import type { Node } from 'web-tree-sitter';
import { DEFAULTED, REQUIRED } from '../../need/judgement.ts';
import { findings, type Place, placeOfCall } from '../findings.ts';
import { functionAround } from '../judge.ts';
import { ancestorWhere, childrenOf, fieldOf, occurrences } from '../nodes.ts';
import type { Findings, Helper, LanguageFile, Reader } from '../types.ts';
import { argumentsOf, callOf, receiverOf } from './calls.ts';
import { environmentPlaces } from './environment.ts';
import { libraryPlaces } from './libraries.ts';
import { constantsOf, namesOf } from './names.ts';
import { importsPackage, packagePlaces } from './packages.ts';
import { makesClassFrom, settingsBases, settingsPlaces } from './settings.ts';
import { parametersOf, pythonSyntax } from './syntax.ts';

const FALLBACK = /^(?:default|fallback|default_value|defaultvalue)$/i;

/** https://docs.python.org/3/library/os.html#os.environ, and the libraries that read it. */
export const python: Reader = {
  grammar: 'python',
  idioms: new RegExp(
    `\\b(?:environ|getenv|BaseSettings|decouple|environs|starlette\\.config)\\b|${importsPackage.source}`,
    'm',
  ),
  syntax: pythonSyntax,
  read: ({ path, root }) =>
    withBases(
      findings(
        path,
        pythonSyntax,
        [
          ...environmentPlaces(root),
          ...libraryPlaces(root),
          ...settingsPlaces(root),
          ...packagePlaces(root),
        ].map(asHelper),
      ),
      settingsBases(root, path),
    ),
  calls: ({ path, root, text }, helper) =>
    helper.isBase === true
      ? withBases(
          findings(path, pythonSyntax, settingsPlaces(root, helper)),
          settingsBases(root, path, helper),
        )
      : findings(path, pythonSyntax, callsOf({ path, root, text }, helper).map(asHelper)),
  constants: ({ root }) => constantsOf(root),
  shares: (path, other, { module }) => path !== other && stemOf(other) === module,
  sets: (name) =>
    new RegExp(
      `environ\\[\\s*["']${name}["']\\s*\\]\\s*=(?!=)|\\b(?:setdefault|putenv)\\(\\s*["']${name}["']`,
    ),
  sees({ path, text }, { file, name, isBase }) {
    if (isBase === true && (path === file || !makesClassFrom(text, name))) return false;
    if (path === file) return true;
    const [stem = '', folder = ''] = file
      .replace(/(?:\/__init__)?\.pyw?$/, '')
      .split('/')
      .reverse();
    return /\bimport\b/.test(text) && new RegExp(`\\b(?:${stem}|${folder || stem})\\b`).test(text);
  },
};

function withBases(found: Findings, bases: readonly Helper[]): Findings {
  return { ...found, helpers: [...found.helpers, ...bases] };
}

/** The last name of a file as a module. */
function stemOf(path: string): string | undefined {
  return path
    .replace(/(?:\/__init__)?\.pyw?$/, '')
    .split('/')
    .at(-1);
}

/** A function that is told a name is often told a fallback too, which it takes in a way of its own. */
function asHelper(place: Place): Place {
  const { name, node, fallback } = place;
  if (name.kind !== 'parameter') return place;
  const fn = functionAround(pythonSyntax, node);
  const all = fn === undefined ? [] : parametersOf(fn);
  const keyword = fallback?.keyword ?? all.find((one) => FALLBACK.test(one));
  if (fn === undefined || keyword === undefined) return place;
  const isBound = /^(?:self|cls)$/.test(all[0] ?? '') && name.within !== undefined;
  const parameter = { index: all.indexOf(keyword) - (isBound ? 1 : 0), keyword };
  const told = { ...place, fallback: parameter };
  if (hasOwnDefault(fn, keyword)) return { ...told, judgement: DEFAULTED };
  return raisesWithout(fn, keyword, all) ? { ...told, judgement: REQUIRED } : told;
}

/** Whether a function raises where it is told no fallback, whatever else it is told. */
function raisesWithout(fn: Node, keyword: string, all: readonly string[]): boolean {
  const others = all.slice(1).filter((one) => one !== keyword && !/^(?:self|cls)$/.test(one));
  return occurrences(fn, 'raise').some((leaf) => {
    const branching = ancestorWhere(leaf, ({ type }) =>
      /^(?:if_statement|elif_clause)$/.test(type),
    );
    const asked = words(fieldOf(branching, 'condition')?.text ?? '');
    return asked.has(keyword) && !others.some((one) => asked.has(one));
  });
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.match(/\w+/g));
}

/** `default="x"` */
function hasOwnDefault(fn: Node, name: string): boolean {
  return childrenOf(fieldOf(fn, 'parameters')).some((one) => {
    const value = fieldOf(one, 'value');
    const isNothing =
      value === undefined || /^(?:None|_?[A-Z_]+|object\(\)|\.\.\.)$/.test(value.text);
    return fieldOf(one, 'name')?.text === name && !isNothing;
  });
}

function callsOf({ root, text }: LanguageFile, helper: Helper): readonly Place[] {
  return occurrences(root, helper.name).flatMap((leaf) => {
    const receiver = receiverOf(leaf);
    const called = receiver === undefined ? leaf : leaf.parent;
    const call = called === null ? undefined : callOf(called);
    if (call === undefined || !isMeant(receiver, helper, text)) return [];
    const { positional, keywords } = argumentsOf(call);
    const at = (parameter: Helper['fallback']) =>
      parameter && (positional[parameter.index] ?? keywords.get(parameter.keyword ?? ''));
    const told = at(helper.parameter);
    const instead = at(helper.fallback);
    const hasFallback = instead !== undefined && instead.type !== 'none';
    const names = told === undefined ? [] : namesOf(told);
    return names.flatMap((name) => placeOfCall(helper, { node: call, name, hasFallback }) ?? []);
  });
}

/** A method is only meant by whoever has an object of its class. */
function isMeant(receiver: Node | undefined, { within }: Helper, text: string): boolean {
  if (within === undefined) return true;
  if (receiver === undefined) return false;
  if (/^(?:self|cls)$/.test(receiver.text) || receiver.text === within) return true;
  return new RegExp(`\\b${receiver.text.replace(/\W/g, '\\$&')}\\s*=\\s*${within}\\(`).test(text);
}
