import { isRecord, member } from '../../src/formats/shape.ts';
import type { Phase } from '../../src/model/index.ts';
import type { ReplitToml } from './files.ts';
import { isName, type Setting, type Side } from './setting.ts';

export type Path = readonly (string | number)[];

/** A table of names and values, and what it is for. */
export interface Table {
  readonly path: Path;
  readonly side: Side;
  readonly phases: readonly Phase[];
  readonly layer: number;
  readonly when?: string;
  readonly injected?: true;
}

const BOTH: readonly Phase[] = ['build', 'run'];

/**
 * `[env]` is of the workspace: https://docs.replit.com/references/project-setup/configuration. That
 * page is silent on `[userenv.*]`, which Replit writes itself. What people saw of `shared` in
 * deployments contradicts each other.
 */
const APP: readonly Table[] = [
  { path: ['env'], side: 'workspace', phases: BOTH, layer: 0 },
  { path: ['userenv', 'shared'], side: 'workspace', phases: BOTH, layer: 1 },
  {
    ...{ path: ['userenv', 'shared'], side: 'deployment', phases: BOTH, layer: 1 },
    when: 'deployments on Replit get [userenv.shared], which Replit does not document',
  },
  { path: ['userenv', 'development'], side: 'workspace', phases: BOTH, layer: 2 },
  { path: ['userenv', 'production'], side: 'deployment', phases: BOTH, layer: 2 },
];

/** The tables of one service of an artifact; what is narrower wins. */
const SERVICE: readonly Table[] = [
  { path: ['env'], side: 'workspace', phases: BOTH, layer: 3 },
  { path: ['env'], side: 'deployment', phases: BOTH, layer: 3 },
  {
    ...{ path: ['development', 'env'], side: 'workspace', phases: BOTH, layer: 4 },
    when: 'Replit passes [services.development.env] to what it starts',
  },
  { path: ['production', 'env'], side: 'deployment', phases: BOTH, layer: 4 },
  { path: ['production', 'build', 'env'], side: 'deployment', phases: ['build'], layer: 5 },
  { path: ['production', 'run', 'env'], side: 'deployment', phases: ['run'], layer: 5 },
];

/** What the tables of a file set. */
export function tableSettings(file: ReplitToml): readonly Setting[] {
  const tables =
    file.kind === 'app'
      ? APP
      : serviceRoots(file).flatMap((root) =>
          SERVICE.map((table) => ({ ...table, path: [...root, ...table.path] })),
        );
  return tables.flatMap((table) => settingsIn(file, table));
}

/** `[[services]]` is a list; `[services]` alone is what a person may write for one. */
export function serviceRoots({ toml }: ReplitToml): readonly Path[] {
  const services = member(toml.value, 'services');
  if (Array.isArray(services)) return services.map((_, index) => ['services', index]);
  return isRecord(services) ? [['services']] : [];
}

/** What one table sets. A value that is no text is one that Replit may refuse. */
export function settingsIn(file: ReplitToml, { path, ...rest }: Table): readonly Setting[] {
  const values = valueAt(file, path);
  if (!isRecord(values)) return [];
  return Object.entries(values).flatMap(([name, value]): Setting[] => {
    if (!isName(name) || isRecord(value) || Array.isArray(value)) return [];
    const literal = typeof value === 'string' && !value.includes('$') ? { value } : {};
    const odd = typeof value === 'string' ? {} : { when: 'Replit takes a value that is no text' };
    return [
      {
        name,
        ...literal,
        ...odd,
        ...rest,
        ...componentOf(file),
        place: placeOf(file, [...path, name]),
      },
    ];
  });
}

/** The value at a path, lists included. */
export function valueAt({ toml }: ReplitToml, path: Path): unknown {
  let found: unknown = toml.value;
  for (const key of path) {
    found =
      typeof key === 'number'
        ? Array.isArray(found)
          ? found[key]
          : undefined
        : member(found, key);
  }
  return found;
}

export function placeOf({ path: file, toml }: ReplitToml, path: Path): Setting['place'] {
  const { line, column } = toml.at(path) ?? { line: 1, column: 1 };
  return { file, line, column };
}

export function componentOf({ component }: ReplitToml): { component?: string } {
  return component === undefined ? {} : { component };
}
