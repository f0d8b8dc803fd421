import type { Node } from 'web-tree-sitter';
import type { Components, Fact, FileLocation, Read } from '../../../src/model/index.ts';
import { type FileContent, oncePerFile } from '../../../src/tree/once.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { isVendored } from '../../../src/tree/vendored.ts';
import { besideExplicit, strongest } from '../implicit/settle.ts';
import { settingOf } from '../setting.ts';
import { LONGEST, withConstants } from './constants.ts';
import { environmentsAround, environmentsOfFile } from './environments.ts';
import { type Language, languageOf } from './index.ts';
import { reachOf } from './judge.ts';
import { isDeep } from './nodes.ts';
import { parserOf } from './parsers.ts';
import { whatIsSet } from './set.ts';
import type { Position, Sight, Spot } from './sight.ts';
import type { Findings, Helper, LanguageFile, NamedRead, Reader, Syntax } from './types.ts';

/** What the code of other languages than JavaScript reads. */
export interface LanguageResult {
  readonly reads: readonly Read[];
  /** Reads of names that nobody knows. */
  readonly facts: readonly Fact[];
  /** How many files there are, could be read, and had something in them to parse. */
  readonly stats: { readonly listed: number; readonly read: number; readonly parsed: number };
}

/** Helpers that call helpers are followed so often. */
const DEEPEST = 4;
/**
 * Reads the files of all languages but JavaScript and TypeScript. The engine has to be started.
 * Nothing is executed.
 */
export function readLanguages(tree: Tree, components: Components): LanguageResult {
  const byLanguage = new Map<Language, string[]>();
  for (const [path, language] of languageFiles(tree)) {
    const paths = byLanguage.get(language) ?? [];
    byLanguage.set(language, paths);
    paths.push(path);
  }
  const all = [...byLanguage].map(([{ reader }, paths]) => ({
    ...sightsOf(tree, reader, paths),
    isSet: whatIsSet(tree, components, reader, paths),
  }));
  const found = all.flatMap(({ sights }) => sights);
  const reads = all.flatMap(({ sights, isSet }) =>
    sights
      .flatMap(({ path, reads: spots }) => spots.map((spot) => asRead(path, spot, components)))
      .filter((read) => read.implicit === undefined || !isSet(read)),
  );
  const explicit = reads.filter(({ implicit }) => implicit === undefined);
  const implicit = reads.filter((read) => read.implicit !== undefined);
  return {
    stats: {
      listed: [...byLanguage.values()].flat().length,
      read: all.reduce((sum, { read }) => sum + read, 0),
      parsed: new Set(found.map(({ path }) => path)).size,
    },
    reads: [...explicit, ...besideExplicit(strongest(implicit), explicit)],
    facts: found.flatMap(({ path, dynamics }) =>
      dynamics.map(({ pattern, line, column }): Fact => {
        const place = { file: path, line, column };
        const component = components.of(path);
        const setting = settingOf(path, '', component);
        return { fact: 'dynamic-read', component: component.id, place, pattern, setting };
      }),
    ),
  };
}

/** The files whose language is read here. */
export function* languageFiles(tree: Tree): Generator<readonly [path: string, Language]> {
  for (const { name, path, ignored } of tree.files) {
    const language = languageOf(name);
    if (language !== undefined && !ignored && !isVendored(path)) yield [path, language];
  }
}

/** A look at the text of a file: whether it could be read, and what stands in it. */
interface Look {
  readonly isRead: boolean;
  readonly sight?: Sight | undefined;
}

const see = oncePerFile((file: FileContent, reader: Reader): Look => {
  const bytes = file.latin1();
  if (bytes === undefined || !reader.idioms.test(bytes)) return { isRead: bytes !== undefined };
  const look = (one: LanguageFile) => reader.read(one);
  return { isRead: true, sight: parsed(reader, file.path, file.text(), reader.idioms, look) };
});

/** What files of a language tell, and how many of them could be read. */
interface Sights {
  readonly sights: readonly Sight[];
  readonly read: number;
}

/** What the files read of their own accord, and through the helpers that are in them. */
function sightsOf(tree: Tree, reader: Reader, paths: readonly string[]): Sights {
  const looks = paths.map((path) => see(tree, path, reader));
  const found = looks.flatMap(({ sight }) => sight ?? []);
  const known = new Set<string>();
  let helpers = found.flatMap((sight) => sight.helpers);
  for (let depth = 0; depth < DEEPEST && helpers.length > 0; depth++) {
    const fresh = helpers.filter((helper) => {
      const { judgement: _, ...told } = helper;
      const key = JSON.stringify(told);
      return !known.has(key) && known.add(key);
    });
    const called = paths.flatMap((path) => callsIn(tree, reader, path, fresh) ?? []);
    found.push(...called);
    helpers = called.flatMap((sight) => sight.helpers);
  }
  const sights = withConstants(tree, reader, paths, found);
  return { sights, read: looks.filter(({ isRead }) => isRead).length };
}

/** What a file reads through helpers. */
function callsIn(
  tree: Tree,
  reader: Reader,
  path: string,
  helpers: readonly Helper[],
): Sight | undefined {
  const bytes = tree.latin1(path) ?? '';
  const named = helpers.filter(({ name }) => bytes.includes(name));
  if (named.length === 0) return undefined;
  const text = tree.text(path) ?? '';
  const seen = named.filter((helper) => reader.sees({ path, text }, helper));
  if (seen.length === 0) return undefined;
  const names = new RegExp(seen.map(({ name }) => name.replace(/\W/g, '\\$&')).join('|'));
  return parsed(reader, path, text, names, (file) => {
    const all = seen.map((helper) => reader.calls(file, helper));
    return {
      reads: all.flatMap(({ reads }) => reads),
      dynamics: all.flatMap(({ dynamics }) => dynamics),
      helpers: all.flatMap((one) => one.helpers),
    };
  });
}

function parsed(
  reader: Reader,
  path: string,
  text: string | undefined,
  words: RegExp,
  look: (file: LanguageFile) => Findings,
): Sight | undefined {
  if (text === undefined || text.length > LONGEST) return undefined;
  const tree = parserOf(reader.grammar).parse(text);
  if (tree === null) return undefined;
  try {
    const deep = deepPlace(tree.rootNode, text, words);
    if (deep !== undefined) return { path, reads: [], helpers: [], dynamics: [deep] };
    const { reads, dynamics, helpers } = look({ path, text, root: tree.rootNode });
    const { syntax } = reader;
    return {
      path,
      helpers,
      dynamics: dynamics.map(({ node, pattern }) => ({ pattern, ...positionOf(node) })),
      reads: reads.map((read) => spotOf(path, syntax, read)),
    };
  } finally {
    tree.delete();
  }
}

/**
 * A place that stands deeper than people nest: each look at what is around it would begin at the root.
 * What is read there nobody knows.
 */
function deepPlace(root: Node, text: string, words: RegExp): Sight['dynamics'][0] | undefined {
  for (const { index } of text.matchAll(new RegExp(words, 'g'))) {
    const node = root.descendantForIndex(index);
    if (node !== null && isDeep(node)) return { pattern: '*', ...positionOf(node) };
  }
  return undefined;
}

function spotOf(path: string, syntax: Syntax, read: NamedRead): Spot {
  const { name, node, judgement, constant, implicit } = read;
  const around = environmentsAround(syntax, node);
  const environments = around ?? environmentsOfFile(path);
  const isRequired = judgement.need === 'required' && environments !== undefined;
  // A condition on the environment is told by the environments.
  const reached = reachOf(syntax, node, around === undefined);
  return {
    name,
    ...(constant === undefined ? {} : { constant }),
    ...(implicit === undefined ? {} : { implicit }),
    ...positionOf(node),
    judgement: isRequired ? { ...judgement, environments } : judgement,
    reached: reached ?? (judgement.deferred === true ? 'call' : undefined),
  };
}

function positionOf({ startPosition: { row, column } }: Node): Position {
  return { line: row + 1, column: column + 1 };
}

function asRead(path: string, spot: Spot, all: Components) {
  const { name, judgement, reached, line, column, implicit } = spot;
  const component = all.of(path);
  const { need, certainty, environments, unchecked, rejectsEmpty, anyOf } = judgement;
  const place: FileLocation = { file: path, line, column };
  const read: Read = {
    role: 'reads',
    name,
    channel: 'process',
    component: component.id,
    place,
    ...(environments === undefined ? {} : { environments }),
    phases: ['run'],
    audience: 'server',
    need,
    certainty,
    ...(unchecked === true ? { unchecked } : {}),
    ...(rejectsEmpty === true ? { rejectsEmpty } : {}),
    ...(anyOf?.includes(name) === true ? { anyOf } : {}),
    setting: settingOf(path, '', component),
    ...(reached === undefined ? {} : { reached }),
    ...(implicit === undefined ? {} : { implicit }),
  };
  return read;
}
