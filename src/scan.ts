import { readCode, searchScripts } from '../providers/code/read.ts';
import { readComponents } from './components/index.ts';
import { matcher } from './config/glob.ts';
import { strongest } from './matrix/need.ts';
import type { DynamicRead, Fact, Need, Problem, Read } from './model/index.ts';
import { withPlainNames } from './plain-names.ts';
import { openFolder } from './tree/folder.ts';
import { without } from './tree/part.ts';

export interface ScanOptions {
  /** The folder to read. */
  readonly root: string;
  /** Globs of paths that are not looked at. */
  readonly exclude?: readonly string[];
}

/** One read as machines get it. */
export interface ScannedRead {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly need: Need;
  readonly certainty: Read['certainty'];
  readonly unchecked?: true;
  readonly rejectsEmpty?: true;
  readonly phases: Read['phases'];
  readonly audience: Read['audience'];
  readonly component: string;
  readonly environments?: readonly string[];
  readonly anyOf?: readonly string[];
  /** Not whenever its module is loaded, but when a function is called, or only in a branch of it. */
  readonly reached?: 'call' | 'branch';
  readonly inTests: boolean;
  /** Where it stands when that is neither deployed code nor a test. */
  readonly setting?: 'tool' | 'example' | 'generated';
  readonly implicit?: string;
}

export interface ScannedVariable {
  readonly name: string;
  /** The strongest need of its reads outside tests. */
  readonly need: Need;
  readonly reads: readonly ScannedRead[];
}

export interface ScannedDynamic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pattern?: string;
}

/** What the code of a folder reads from the environment. */
export interface ScanReport {
  readonly schemaVersion: 1;
  readonly variables: readonly ScannedVariable[];
  readonly dynamic: readonly ScannedDynamic[];
  readonly problems: readonly Problem[];
  readonly stats: { readonly listed: number; readonly read: number; readonly parsed: number };
}

/**
 * Finds every environment variable that the code of a folder reads.
 *
 * @throws UserError `no-such-folder`, `not-a-folder`
 */
export async function scan({ root, exclude = [] }: ScanOptions): Promise<ScanReport> {
  const tests = exclude.map(matcher);
  const tree = without(openFolder(root), (path) => tests.some((test) => test(path)));
  const scripts = searchScripts(tree);
  const components = readComponents(tree);
  const code = await readCode(tree, components, scripts);
  const [plain, unsafe] = withPlainNames([{ observations: code.reads, facts: code.facts }]);
  const problems = [...components.problems, ...tree.problems, ...code.problems, ...unsafe];
  return {
    schemaVersion: 1,
    variables: toVariables(plain.flatMap(({ observations }) => observations)),
    dynamic: plain
      .flatMap(({ facts }) => facts)
      .filter(isDynamic)
      .map(toDynamic),
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    stats: code.stats,
  };
}

function toVariables(reads: readonly Read[]): ScannedVariable[] {
  const byName = new Map<string, Read[]>();
  for (const read of reads) {
    const known = byName.get(read.name);
    if (known === undefined) byName.set(read.name, [read]);
    else known.push(read);
  }
  return [...byName.keys()].sort().map((name) => {
    const own = byName.get(name) ?? [];
    const outside = own.filter(({ setting }) => setting !== 'test');
    const counted = outside.length > 0 ? outside : own;
    return { name, need: strongest(counted), reads: own.map(toScanned) };
  });
}

function toScanned(read: Read): ScannedRead {
  const { place, need, certainty, phases, audience, component, setting } = read;
  const { unchecked, rejectsEmpty, environments, anyOf, reached, implicit } = read;
  return {
    ...place,
    need,
    certainty,
    ...(unchecked && { unchecked }),
    ...(rejectsEmpty && { rejectsEmpty }),
    phases,
    audience,
    component,
    ...(environments && { environments }),
    ...(anyOf && { anyOf }),
    ...(reached && { reached }),
    inTests: setting === 'test',
    ...(setting === 'source' || setting === 'test' ? {} : { setting }),
    ...(implicit !== undefined && { implicit }),
  };
}

function isDynamic(fact: Fact): fact is DynamicRead {
  return fact.fact === 'dynamic-read';
}

function toDynamic({ place, pattern }: DynamicRead): ScannedDynamic {
  const { file, line, column } = place;
  return { file, line, column, ...(pattern === undefined ? {} : { pattern }) };
}
