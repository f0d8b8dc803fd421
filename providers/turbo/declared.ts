import type { Component, Passed } from '../../src/model/index.ts';
import { ALWAYS, inferred } from './always.ts';
import type { Document, Task } from './document.ts';

/** Where the declarations of one package come from. */
export interface Scope {
  readonly root: Document;
  /** The package's own file. */
  readonly own?: Document;
  /** The file of another package, by its name. */
  readonly documentOf: (name: string) => Document | undefined;
}

/** The task of a package as Turborepo resolves it; nothing where the repository declares none. */
export function resolveTask(
  { root, own, documentOf }: Scope,
  component: Pick<Component, 'name'>,
  name: string,
): Task | undefined {
  // A task of one package in the root's file takes over nothing from the task of the same name.
  const base = root.tasks.get(`${component.name}#${name}`) ?? root.tasks.get(name);
  if (own === undefined) return base;
  let task = base;
  const others = own.extends.filter((other) => other !== '//').map(documentOf);
  for (const document of [...others, own]) task = extend(task, document?.tasks.get(name));
  return task;
}

/** https://turborepo.com/docs/reference/package-configurations#inheritance-behavior */
function extend(base: Task | undefined, own: Task | undefined): Task | undefined {
  if (own === undefined || base === undefined || own.apart) return own ?? base;
  const env = joined(base.env, own.env);
  const passThroughEnv = joined(base.passThroughEnv, own.passThroughEnv);
  return {
    ...own,
    ...(env === undefined ? {} : { env }),
    ...(passThroughEnv === undefined ? {} : { passThroughEnv }),
  };
}

const EXTENDS = '$TURBO_EXTENDS$';

function joined(
  base: readonly string[] | undefined,
  own: readonly string[] | undefined,
): readonly string[] | undefined {
  if (own === undefined || !own.includes(EXTENDS)) return own ?? base;
  return [...(base ?? []), ...own.filter((one) => one !== EXTENDS)];
}

/** Whether the task gets only what is declared: https://turborepo.com/docs/crafting-your-repository/using-environment-variables#environment-modes */
export function isStrict({ loose, legacy, globalPassThroughEnv }: Document, task: Task): boolean {
  if (loose) return false;
  return !legacy || globalPassThroughEnv !== undefined || task.passThroughEnv !== undefined;
}

/** The names that a strict task gets, as groups that each include some and leave out some. */
export function passedTo(
  { globalEnv, globalPassThroughEnv = [] }: Document,
  { env = [], passThroughEnv = [] }: Task,
  component: Pick<Component, 'dependencies'>,
  infers: boolean,
): readonly Passed[] {
  const framework = infers ? inferred(component) : [];
  const kept = negated(passThroughEnv);
  return [
    { include: ALWAYS, exclude: kept },
    { include: plain(globalEnv), exclude: [...negated(globalEnv), ...kept] },
    { include: plain(globalPassThroughEnv), exclude: [...negated(globalPassThroughEnv), ...kept] },
    { include: plain(passThroughEnv), exclude: kept },
    { include: plain(env), exclude: negated(env) },
    { include: framework, exclude: [...negated(env), ...negated(globalEnv)] },
  ].filter(({ include }) => include.length > 0);
}

function plain(patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => !pattern.startsWith('!'));
}

function negated(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : []));
}
