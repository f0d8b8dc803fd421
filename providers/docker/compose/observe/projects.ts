import { DEFAULT_NAMES } from '../../../../src/formats/compose/names.ts';
import { isDeployment, usualEnvironment } from '../../../../src/model/index.ts';
import type { TreeFile } from '../../../../src/tree/types.ts';
import { isVendored } from '../../../../src/tree/vendored.ts';
import type { Context } from '../../../types.ts';
import { folderOf } from '../files.ts';
import { type Invocation, OVERRIDE_NAMES } from '../invocation.ts';

/** A Compose project that somebody runs, and where. */
export interface Found {
  readonly invocation: Invocation;
  /** The file that it is about, for people. */
  readonly file: string;
  /** What is said by other files holds only if they are merged with this one. */
  readonly own?: string;
  /** The environments that it may be, each with what would have to be so. */
  readonly environments: readonly Placed[];
  /** The configuration names it. */
  readonly configured: boolean;
  /** The only service that is meant. */
  readonly service?: string;
}

export interface Placed {
  readonly environment: string;
  readonly when?: string;
}

const COMPOSE = /^(?:(?:docker|podman|container)-)?compose(?:[._-][\w.-]+)?\.ya?ml$/;
/** A statement of a template engine, or a name that it puts in: Compose gets what comes of it. */
const TO_FILL = /^[ \t]*\{%|\{\{[ -]*cookiecutter\./m;
const ASIDE = new Set(
  '__fixtures__ __mocks__ __tests__ example examples fixture fixtures sample samples template templates testdata'.split(
    ' ',
  ),
);
const TESTS = new Set(['test', 'tests', 'testing', 'e2e', 'cypress', 'playwright', 'integration']);

export function composeFiles({ tree }: Pick<Context, 'tree'>): readonly TreeFile[] {
  return tree.files.filter(
    ({ name, path }) =>
      COMPOSE.test(name) && !isVendored(path) && !TO_FILL.test(tree.text(path) ?? ''),
  );
}

/** The projects that file names show: one for each folder, and one for each further file in it. */
export function* detectedProjects(context: Context): Generator<Found> {
  const folders = new Map<string, string[]>();
  for (const { path, name } of composeFiles(context)) {
    const folder = folderOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  for (const [folder, names] of folders) yield* projectsIn(folder, names, context);
}

function* projectsIn(folder: string, names: readonly string[], context: Context): Generator<Found> {
  const at = (name: string) => (folder === '.' ? name : `${folder}/${name}`);
  const base = DEFAULT_NAMES.find((name) => names.includes(name));
  const override = base && OVERRIDE_NAMES.find((name) => names.includes(name));
  const usual = [base, override].flatMap((name) => (name === undefined ? [] : [at(name)]));
  const [first] = usual;
  if (first !== undefined) {
    const environments = placed(first, 'development', context);
    yield {
      invocation: { files: usual, processEnv: {} },
      file: first,
      environments,
      configured: false,
    };
  }
  for (const name of names) {
    if (name === base || name === override || DEFAULT_NAMES.some((usualName) => usualName === name))
      continue;
    const file = at(name);
    const files = base === undefined ? [file] : [at(base), file];
    const environments = placed(file, undefined, context);
    yield {
      invocation: { files, processEnv: {} },
      file,
      own: file,
      environments,
      configured: false,
    };
  }
}

/**
 * Where a file is used: as its name says, else as its folder says, else on a developer's machine.
 * Wherever else code is deployed it may be used too, which proves nothing.
 */
function placed(file: string, fallback: string | undefined, context: Context): readonly Placed[] {
  const { environments } = context;
  const aside = file.split('/').some((part) => ASIDE.has(part));
  const said = aside ? undefined : environmentOf(file);
  const named = aside ? undefined : (said ?? fallback);
  const own = named === undefined ? undefined : context.canonical(named);
  const when = `Docker Compose runs it with ${file}`;
  return environments.flatMap((environment): readonly Placed[] => {
    if (environment === own) return [{ environment }];
    if (named === 'test')
      return usualEnvironment(environment) === 'ci' ? [{ environment, when }] : [];
    const possible = said === undefined || isDeployment(said);
    const deployed = isDeployment(environment) || named === undefined;
    return possible && deployed ? [{ environment, when }] : [];
  });
}

/** What the words of a file's name mean, or of the folders that it lies in, the nearest first. */
function environmentOf(file: string): string | undefined {
  const [name = '', ...folders] = file.split('/').reverse();
  const words = name.replace(/\.ya?ml$/, '').split(/[._-]/);
  for (const word of [...words, ...folders]) {
    if (TESTS.has(word)) return 'test';
    // `.devcontainer`, and what else is a tool's of whoever works on the code.
    if (word.startsWith('.')) return 'development';
    const usual = usualEnvironment(word);
    if (usual !== undefined) return usual;
  }
  return undefined;
}
