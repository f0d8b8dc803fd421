import { UNCHECKED } from '../../need/judgement.ts';
import { findings, type Place, placeOfCall } from '../findings.ts';
import { childrenOf, isFieldOf, occurrences } from '../nodes.ts';
import type { Findings, Helper, LanguageFile, Reader } from '../types.ts';
import { libraryReads } from './libraries.ts';
import { listOf, namesOf } from './names.ts';
import { callsOfFunction, readsOf } from './reads.ts';
import { isReceiver } from './receivers.ts';
import { isOfGateway } from './requests.ts';
import { type Found, settle } from './settle.ts';
import { syntax } from './syntax.ts';
import { argumentOf, argumentsOf, isCall, isNothing, shortName } from './values.ts';

/** PHP, with the frameworks and libraries that read the environment in a way of their own. */
export const php: Reader = {
  grammar: 'php',
  idioms:
    /\bget[eE]nv\b|\benv\s*\(|\$_ENV\b|\$_SERVER\b(?!\s*\[\s*['"](?:HTTP_|RE(?:QUEST|MOTE)_|S(?:ERVER|CRIPT)_|argv))|\bEnv::|\\Env\b|->(?:required|ifPresent)\(\s*[^)\s]|\bINPUT_ENV\b|%env\(|\bAutowire\(|\bautoload_runtime\b/,
  syntax,
  read,
  calls,
  sees,
};

function read({ path, root }: LanguageFile): Findings {
  const places = settle([...readsOf(root), ...libraryReads(root)]);
  return findings(
    path,
    syntax,
    places.filter((place) => !isOfFramework(place)),
  );
}

/** The calls of a function named `env` are found as those of the framework. */
function isOfFramework({ name }: Place): boolean {
  return name.kind === 'parameter' && name.within === undefined && name.function === 'env';
}

function calls({ path, root }: LanguageFile, helper: Helper): Findings {
  const found = callsOf(root, helper).flatMap((node): readonly Found[] => {
    const told = argumentOf(node, helper.parameter);
    if (told === undefined) return [];
    const list = listOf(told) ?? restOf(node, helper);
    const instead = helper.fallback && argumentOf(node, helper.fallback);
    const hasFallback = list === undefined && instead !== undefined && !isNothing(instead);
    const names = list?.flatMap((one) => namesOf(one)) ?? namesOf(told);
    return names.flatMap((name) => {
      if (name.kind === 'known' && isOfGateway(name.text)) return [];
      const place = placeOfCall(helper, { node, name, hasFallback });
      if (place === undefined) return [];
      // What is made of a list is not the value of one.
      return list === undefined ? [place] : [{ judgement: UNCHECKED, ...place }];
    });
  });
  return findings(path, syntax, settle(found));
}

/** The names that are told one after the other: `needed('A', 'B')`. */
function restOf(
  call: LanguageFile['root'],
  { parameter }: Helper,
): readonly LanguageFile['root'][] | undefined {
  if (parameter.keyword !== undefined) return undefined;
  return argumentsOf(call)
    .slice(parameter.index)
    .flatMap((one) => childrenOf(one).at(-1) ?? []);
}

function callsOf(root: LanguageFile['root'], helper: Helper): readonly LanguageFile['root'][] {
  if (helper.within === undefined && !helper.name.startsWith('$')) {
    return callsOfFunction(root, helper.name);
  }
  return occurrences(root, helper.name).flatMap((leaf) => {
    const call = leaf.parent ?? undefined;
    if (!isCall(call)) return [];
    if (helper.within === undefined) return isFieldOf(leaf, 'function') ? [call] : [];
    return isFieldOf(leaf, 'name') && isReceiver(call, helper.within) ? [call] : [];
  });
}

/** Functions of no class are known everywhere (https://www.php.net/manual/en/functions.user-defined.php). */
function sees(
  { path, text }: { readonly path: string; readonly text: string },
  { file, name, within }: Helper,
): boolean {
  if (path === file) return true;
  if (name.startsWith('$')) return false;
  // Copies of one file each mean their own.
  if (within === undefined && new RegExp(`\\bfunction\\s+${name}\\s*\\(`).test(text)) return false;
  return within === undefined || text.includes(shortName(within));
}
