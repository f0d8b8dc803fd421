import type { Components, Problem } from '../../src/model/index.ts';
import type { Tree, TreeFile } from '../../src/tree/types.ts';
import { settingOf } from './setting.ts';

/** Source files whose reads nobody looks for, by their extension. */
const UNREAD: ReadonlyMap<string, string> = new Map([
  ['java', 'Java'],
  ['kt', 'Kotlin'],
  ['scala', 'Scala'],
  ['clj', 'Clojure'],
  ['cs', 'C#'],
  ['rs', 'Rust'],
  ['ex', 'Elixir'],
  ['exs', 'Elixir'],
  ['erl', 'Erlang'],
  ['cr', 'Crystal'],
  ['dart', 'Dart'],
  ['swift', 'Swift'],
  ['gleam', 'Gleam'],
  ['hs', 'Haskell'],
  ['ml', 'OCaml'],
  ['nim', 'Nim'],
  ['zig', 'Zig'],
  ['jl', 'Julia'],
  ['lua', 'Lua'],
  ['pl', 'Perl'],
  ['pm', 'Perl'],
  ['c', 'C'],
  ['cc', 'C++'],
  ['cpp', 'C++'],
  ['sh', 'shell'],
  ['bash', 'shell'],
]);

/** Nearly every repository has scripts of it, and what they read is told by who launches them. */
const USUAL = 'shell';

/** Of an app on a telephone, which has no environment when it runs. */
const MOBILE = /(?:^|\/)(?:android|ios)\//;

/** Fewer files beside others are no program: the formula of a package manager, a helper of a build. */
const FEWEST = 3;

/** The language of a file of which nobody looks for reads. */
export function unreadLanguage({ name }: Pick<TreeFile, 'name'>): string | undefined {
  return UNREAD.get(name.slice(name.lastIndexOf('.') + 1));
}

/** Languages of a component that are not read, with the number of files that are deployed. */
export type Unread = ReadonlyMap<string, number>;

/** For each component that has any. */
export function unreadIn(tree: Tree, components: Components): ReadonlyMap<string, Unread> {
  const found = new Map<string, Map<string, number>>();
  for (const file of tree.files) {
    const { path } = file;
    const language = unreadLanguage(file);
    if (language === undefined || MOBILE.test(path)) continue;
    if (settingOf(path, '') !== 'source' || file.ignored) continue;
    const { id } = components.of(path);
    const counts = found.get(id) ?? new Map<string, number>();
    found.set(id, counts.set(language, (counts.get(language) ?? 0) + 1));
  }
  return found;
}

/** How many files are of them, but for those that stand beside all code. */
export function filesOf(unread: Unread = new Map()): number {
  let sum = 0;
  for (const [language, count] of unread) if (language !== USUAL) sum += count;
  return sum;
}

/**
 * What a person must know of them: nothing that is needed there is reported as missing, and nothing is fine.
 *
 * @param scripts how many files are read beside them
 */
export function unreadProblems(
  unread: ReadonlyMap<string, Unread>,
  scripts: number,
): readonly Problem[] {
  const sums = new Map<string, number>();
  for (const counts of unread.values())
    for (const [language, count] of counts)
      if (language !== USUAL) sums.set(language, (sums.get(language) ?? 0) + count);
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0 || (all < FEWEST && all <= scripts)) return [];
  const told = [...sums]
    .sort(([, one], [, other]) => other - one)
    .map(([language, count]) => `${language} (${count === 1 ? '1 file' : `${count} files`})`);
  const last = told.pop() ?? '';
  const list = told.length === 0 ? last : `${told.join(', ')} and ${last}`;
  return [
    {
      code: 'language-not-read',
      message: `Code in ${list} is not read, so what it needs is not known`,
      hint: 'Name that in envparity.yaml: variables: { NAME: { required: [production] } }',
    },
  ];
}
