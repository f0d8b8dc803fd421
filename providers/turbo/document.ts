import { readJsonc } from '../../src/formats/json.ts';
import { positionAt } from '../../src/formats/parsed.ts';
import { isRecord, member, texts } from '../../src/formats/shape.ts';
import type { FileLocation } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';

/** One turbo.json: https://turborepo.com/docs/reference/configuration */
export interface Document {
  readonly file: string;
  /** The folder it stands in; the root is `.`. */
  readonly folder: string;
  /** Packages that it takes over tasks from, `//` for the root; none for the root's own. */
  readonly extends: readonly string[];
  /** Written for Turborepo 1, which is strict only where variables are passed through. */
  readonly legacy: boolean;
  readonly loose: boolean;
  readonly globalEnv: readonly string[];
  /** Absent: not written, which Turborepo 1 takes for a word on strictness. */
  readonly globalPassThroughEnv?: readonly string[];
  readonly tasks: ReadonlyMap<string, Task>;
}

/** What one task declares; absent: nothing, so that what it extends counts. */
export interface Task {
  readonly env?: readonly string[];
  readonly passThroughEnv?: readonly string[];
  /** It takes nothing over from the root. */
  readonly apart: boolean;
  readonly place: FileLocation;
}

const LARGEST = 1024 * 1024;

/** All that can be read, by folder; a `turbo.json` beats a `turbo.jsonc`. */
export function readDocuments(tree: Tree): ReadonlyMap<string, Document> {
  const documents = new Map<string, Document>();
  for (const file of tree.files) {
    const { path, name } = file;
    if ((name !== 'turbo.json' && name !== 'turbo.jsonc') || file.ignored) continue;
    const text = tree.text(path) ?? '';
    const folder = path === name ? '.' : path.slice(0, -name.length - 1);
    const read = text.length > LARGEST ? undefined : readDocument(path, folder, text);
    if (read !== undefined && !documents.has(folder)) documents.set(folder, read);
  }
  return documents;
}

function readDocument(file: string, folder: string, text: string): Document | undefined {
  const parsed = readJsonc(text);
  if (!parsed.ok || !isRecord(parsed.value)) return undefined;
  const { value } = parsed;
  const pipeline = member(value, 'pipeline');
  const passed = member(value, 'globalPassThroughEnv');
  return {
    file,
    folder,
    extends: texts(member(value, 'extends')),
    legacy: isRecord(pipeline),
    loose: member(value, 'envMode') === 'loose',
    globalEnv: texts(member(value, 'globalEnv')),
    ...(Array.isArray(passed) ? { globalPassThroughEnv: texts(passed) } : {}),
    tasks: new Map(tasksIn(member(value, 'tasks') ?? pipeline, file, text)),
  };
}

function* tasksIn(value: unknown, file: string, text: string): Iterable<readonly [string, Task]> {
  if (!isRecord(value)) return;
  for (const [name, task] of Object.entries(value)) {
    const env = member(task, 'env');
    const passThroughEnv = member(task, 'passThroughEnv');
    yield [
      name,
      {
        ...(Array.isArray(env) ? { env: texts(env) } : {}),
        ...(Array.isArray(passThroughEnv) ? { passThroughEnv: texts(passThroughEnv) } : {}),
        apart: member(task, 'extends') === false,
        place: { file, ...positionAt(text, offsetOf(name, text)) },
      },
    ];
  }
}

/** Where a key stands that holds a task. */
function offsetOf(name: string, text: string): number {
  const key = JSON.stringify(name);
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1))
    if (/^\s*:\s*\{/.test(text.slice(at + key.length, at + key.length + 100))) return at;
  return 0;
}
