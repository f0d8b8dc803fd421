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
  const mixed = new Set([...unread.keys()].filter((id) => filesOf(unread.get(id)) > 0));
  const scripts = scriptsIn(tree, components, mixed);
  return components.all.map(({ id }) => {
    // Where most of the code was not looked at, the rest says nothing of what is needed.
    const isBlind = filesOf(unread.get(id)) > (scripts.get(id) ?? 0);
    return covered(id, reasons.get(id), isBlind ? 'none' : 'partial');
  });
}

/** How many files that are read and deployed some components have. */
function scriptsIn(
  tree: Tree,
  components: Components,
  some: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (some.size === 0) return counts;
  for (const { name, path, ignored } of tree.files) {
    if (!scriptFile.test(name) && languageOf(name) === undefined) continue;
    const { id } = components.of(path);
    if (!some.has(id) || settingOf(path, '') !== 'source' || ignored) continue;
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
