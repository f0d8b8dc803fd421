import type { Components, Coverage, Fact } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { settingOf } from './setting.ts';

/** Source files whose reads nobody looks for yet. */
const UNREAD_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['py', 'Python'],
  ['go', 'Go'],
  ['rb', 'Ruby'],
  ['php', 'PHP'],
  ['java', 'Java'],
  ['kt', 'Kotlin'],
  ['scala', 'Scala'],
  ['cs', 'C#'],
  ['rs', 'Rust'],
  ['ex', 'Elixir'],
  ['exs', 'Elixir'],
  ['dart', 'Dart'],
  ['swift', 'Swift'],
  ['sh', 'shell'],
  ['bash', 'shell'],
]);

/** For each component, whether every read is known, and if not, why. */
export function coverageOf(
  tree: Tree,
  components: Components,
  facts: readonly Fact[],
): readonly Coverage[] {
  const reasons = new Map<string, Set<string>>();
  const blame = (component: string, reason: string): void => {
    const known = reasons.get(component) ?? new Set();
    reasons.set(component, known.add(reason));
  };
  for (const file of tree.files) {
    const { path, name } = file;
    const language = UNREAD_LANGUAGES.get(name.slice(name.lastIndexOf('.') + 1));
    if (language === undefined || settingOf(path, '') !== 'source' || file.ignored) continue;
    blame(components.of(path).id, `it holds ${language} code, which is not read`);
  }
  for (const fact of facts) {
    if (fact.fact === 'dynamic-read' && fact.setting === 'source') {
      blame(fact.component, 'its code computes names of variables');
    }
  }
  for (const problem of tree.problems) {
    if (problem.place === undefined || !('file' in problem.place)) continue;
    blame(components.of(problem.place.file).id, 'some of its files cannot be read');
  }
  return components.all.map((one) => covered(one.id, reasons.get(one.id)));
}

function covered(component: string, reasons: ReadonlySet<string> | undefined): Coverage {
  const whole = { role: 'reads', component, channel: 'process', values: 'none' } as const;
  if (reasons === undefined) return { ...whole, names: 'complete' };
  return { ...whole, names: 'partial', why: [...reasons].toSorted().join(' and ') };
}
