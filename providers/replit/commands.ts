import { isRecord, member, text } from '../../src/formats/shape.ts';
import type { ReadScript } from '../../src/formats/shell/script.ts';
import type { Phase } from '../../src/model/index.ts';
import { type Assigned, assignedBy, assignedByArguments } from './assigned.ts';
import type { ReplitToml } from './files.ts';
import type { Setting, Side } from './setting.ts';
import { componentOf, type Path, placeOf, serviceRoots, settingsIn, valueAt } from './tables.ts';

/** A command that Replit runs. */
export interface Command {
  readonly path: Path;
  readonly side: Side;
  readonly phases: readonly Phase[];
  /** Under which condition anything gets what it sets. */
  readonly when: string;
}

/** What a person sets in the publishing pane replaces the commands of a deployment. */
const APP: readonly Command[] = [
  ...(['run', 'onBoot', 'compile'] as const).map(
    (key): Command => ({
      ...{ path: [key], side: 'workspace', phases: [key === 'compile' ? 'build' : 'run'] },
      when: `\`${key}\` of .replit starts it`,
    }),
  ),
  {
    ...{ path: ['interpreter', 'command'], side: 'workspace', phases: ['run'] },
    when: 'the interpreter of .replit starts it',
  },
  ...(['build', 'run', 'postBuild'] as const).map(
    (key): Command => ({
      ...{
        path: ['deployment', key],
        side: 'deployment',
        phases: [key === 'run' ? 'run' : 'build'],
      },
      when: `\`${key}\` of [deployment] starts it`,
    }),
  ),
];

const SERVICE: readonly Command[] = [
  {
    ...{ path: ['development', 'run'], side: 'workspace', phases: ['run'] },
    when: '`run` of [services.development] starts it',
  },
  ...(['build', 'run'] as const).map(
    (key): Command => ({
      ...{ path: ['production', key], side: 'deployment', phases: [key] },
      when: `\`${key}\` of [services.production] starts it`,
    }),
  ),
];

/** Every command of a file. */
export function commandsOf(file: ReplitToml): readonly Command[] {
  const all =
    file.kind === 'app'
      ? [...APP, ...workflowTasks(file)]
      : serviceRoots(file).flatMap((root) =>
          SERVICE.map((one) => ({ ...one, path: [...root, ...one.path] })),
        );
  return all.filter(({ path }) => valueAt(file, path) !== undefined);
}

/** https://docs.replit.com/replit-workspace/workflows */
function workflowTasks(file: ReplitToml): readonly Command[] {
  const workflows = listAt(file, ['workflows', 'workflow']);
  return workflows.flatMap((path) =>
    listAt(file, [...path, 'tasks'])
      .filter((task) => text(member(valueAt(file, task), 'task')) === 'shell.exec')
      .map(
        (task): Command => ({
          ...{ path: [...task, 'args'], side: 'workspace', phases: ['run'] },
          when: 'a workflow of .replit starts it',
        }),
      ),
  );
}

function listAt(file: ReplitToml, path: Path): readonly Path[] {
  const value = valueAt(file, path);
  return Array.isArray(value) ? value.map((_, index) => [...path, index]) : [];
}

/** Whether a command sets anything, for which a grammar has to be loaded. */
export function isSetting(file: ReplitToml, { path }: Command): boolean {
  return JSON.stringify(valueAt(file, path))?.includes('=') ?? false;
}

/** What the commands of a file set for what they start. Nobody knows that nothing else starts it. */
export function commandSettings(file: ReplitToml, read: ReadScript): readonly Setting[] {
  return commandsOf(file).flatMap((command) => {
    const { path, ...rest } = command;
    const own = { ...rest, ...componentOf(file), layer: 9, injected: true } as const;
    return [
      ...assignedIn(valueAt(file, path), read).map((one) => ({
        ...{ ...one, ...own, place: placeOf(file, path) },
      })),
      // The tables of an artifact's services are read as tables.
      ...(file.kind === 'app' ? settingsIn(file, { ...own, path: [...path, 'env'] }) : []),
    ];
  });
}

/** A script, a program with its arguments, or a table that has them in `args`. */
function assignedIn(value: unknown, read: ReadScript): readonly Assigned[] {
  if (typeof value === 'string') return assignedBy(value, read);
  if (isRecord(value)) return assignedIn(member(value, 'args'), read);
  if (!Array.isArray(value)) return [];
  return assignedByArguments(
    value.filter((item) => typeof item === 'string'),
    read,
  );
}
