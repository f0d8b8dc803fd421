import { type Values, withEnvFiles } from './env-files.ts';
import { folderOf, join } from './files.ts';
import { withHostValues } from './host-values.ts';
import { mergeNodes } from './merge.ts';
import { loadModel, type Scope } from './model.ts';
import {
  type Entry,
  entriesOf,
  get,
  itemsOf,
  type MapNode,
  type Node,
  textOf,
  withValues,
} from './node.ts';
import { rebased } from './paths.ts';

const SECTIONS = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models'] as const;

/**
 * Takes in what a document includes: each part is loaded as a project of its own, with its own
 * folder and its own `.env`, and what the document itself says of the same name goes over it.
 * https://docs.docker.com/reference/compose-file/include/
 */
export function applyIncludes(document: MapNode, scope: Scope): MapNode {
  const list = get(document, 'include');
  if (list === undefined) return document;
  const { report } = scope.loading;
  if (list.kind !== 'list') {
    report('include', 'include is not a list', list.place);
    return document;
  }
  let model = document;
  for (const item of list.items) {
    const part = loadPart(item, scope);
    if (part) model = taken(model, part, scope);
  }
  const entries = new Map(model.entries);
  entries.delete('include');
  return { ...model, entries };
}

function loadPart(item: Node, scope: Scope): MapNode | undefined {
  const { loading, folder, trail } = scope;
  const written = textsOf(item.kind === 'map' ? get(item, 'path') : item);
  const [first] = written;
  if (first === undefined) {
    loading.report('include', 'An include names no file', item.place);
    return undefined;
  }
  const own = textOf(get(item, 'project_directory')) ?? folderOf(first);
  const paths = written.map((path) => join(folder, path));
  const [main = first] = paths;
  if (trail.includes(main)) {
    loading.report('include', `${main} includes itself`, item.place);
    return undefined;
  }
  const within = join(folder, own);
  const environment = environmentOf(textsOf(get(item, 'env_file')), within, scope);
  const model = loadModel({ loading, folder: within, environment, trail }, paths);
  return model && withHostValues(rebased(model, own), environment);
}

/** What is set around it wins over its own files. */
function environmentOf(written: readonly string[], within: string, scope: Scope): Values {
  const { files, report } = scope.loading;
  const usual = join(within, '.env');
  const named = written
    .filter((path) => path !== '/dev/null')
    .map((path) => join(scope.folder, path));
  const paths = written.length > 0 ? named : files.has(usual) ? [usual] : [];
  return withEnvFiles(files, paths, scope.environment, report);
}

function taken(model: MapNode, part: MapNode, { loading }: Scope): MapNode {
  const sections = new Map<string, Node>();
  for (const section of SECTIONS) {
    const given = get(part, section);
    if (given === undefined || given.kind !== 'map') continue;
    const own = get(model, section);
    const entries = new Map<string, Entry>(entriesOf(own));
    for (const [name, entry] of given.entries) {
      const over = entries.get(name);
      const value = over
        ? mergeNodes(entry.value, over.value, [section, name], loading.report)
        : entry.value;
      entries.set(name, { key: over?.key ?? entry.key, value });
    }
    sections.set(section, { ...(own?.kind === 'map' ? own : given), entries });
  }
  return withValues(model, sections);
}

function textsOf(node: Node | undefined): readonly string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}
