import type { Components, Coverage, Fact } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { languageOf } from './languages/index.ts';
import { languageFiles } from './languages/read.ts';
import { settingOf } from './setting.ts';
import { scriptFile } from './syntax/scripts.ts';
import { filesOf, type Unread } from './unread.ts';

/** For each component, whether every read is known, and if not, why. */
export function coverageOf(
  tree: Tree,
  components: Components,
  facts: readonly Fact[],
  unread: ReadonlyMap<string, Unread>,
): readonly Coverage[] {
  const reasons = new Map<string, Set<string>>();
  const blame = (component: string, reason: string): void => {
    const known = reasons.get(component) ?? new Set();
    reasons.set(component, known.add(reason));
  };
  for (const [component, languages] of unread)
    for (const language of languages.keys())
      blame(component, `it holds ${language} code, which is not read`);
  for (const [path, { title }] of languageFiles(tree))
    if (settingOf(path, '') === 'source')
      blame(components.of(path).id, `what frameworks of ${title} read is not known`);
  for (const fact of facts) {
    if (fact.fact === 'dynamic-read' && fact.setting === 'source') {
      blame(fact.component, 'its code computes names of variables');
    }
  }
  for (const problem of tree.problems) {
    if (problem.place === undefined || !('file' in problem.place)) continue;
    blame(components.of(problem.place.file).id, 'some of its files cannot be read');
  }
  const blind = blindIn(tree, components, unread);
  for (const id of blind) if (!reasons.has(id)) blame(id, 'most of the code around it is not read');
  return components.all.map(({ id }) =>
    covered(id, reasons.get(id), blind.has(id) ? 'none' : 'partial'),
  );
}

/**
 * The components of which most of the code was not looked at, so that the rest says nothing of what is needed:
 * their own, or that of the larger one that they lie in, as the pages of a server do.
 */
function blindIn(
  tree: Tree,
  components: Components,
  unread: ReadonlyMap<string, Unread>,
): ReadonlySet<string> {
  const mixed = [...unread.keys()].filter((id) => filesOf(unread.get(id)) > 0);
  if (mixed.length === 0) return new Set();
  const scripts = scriptsIn(tree, components);
  const readOf = (id: string) => scripts.get(id) ?? 0;
  const dark = new Set(mixed.filter((id) => filesOf(unread.get(id)) > readOf(id)));
  const isBlind = (id: string) =>
    dark.has(id) ||
    foldersAbove(id).some((one) => dark.has(one) && filesOf(unread.get(one)) > readOf(id));
  return new Set(components.all.map(({ id }) => id).filter(isBlind));
}

function foldersAbove(id: string): readonly string[] {
  const parts = id.split('/');
  return ['.', ...parts.map((_, index) => parts.slice(0, index).join('/'))];
}

/** How many files that are read and deployed the components have. */
function scriptsIn(tree: Tree, components: Components): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, path, ignored } of tree.files) {
    if (!scriptFile.test(name) && languageOf(name) === undefined) continue;
    const { id } = components.of(path);
    if (settingOf(path, '') !== 'source' || ignored) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function covered(
  component: string,
  reasons: ReadonlySet<string> | undefined,
  names: Coverage['names'],
): Coverage {
  const whole = { role: 'reads', component, channel: 'process', values: 'none' } as const;
  if (reasons === undefined) return { ...whole, names: 'complete' };
  return { ...whole, names, why: [...reasons].toSorted().join(' and ') };
}
