import { posix } from 'node:path';
import { runStage } from '../../../src/formats/dockerfile/environment.ts';
import type { Instruction } from '../../../src/formats/dockerfile/parse.ts';
import type { Stage } from '../../../src/formats/dockerfile/stages.ts';
import type { State } from '../../../src/formats/dockerfile/state.ts';
import type { Components, Problem } from '../../../src/model/index.ts';
import { type BuildCommand, buildOf } from './build-command.ts';
import { commandsOf } from './commands.ts';
import { listed } from './copies.ts';
import { emptyLayout, type Layout, lay, type Surroundings, sourceOf } from './layout.ts';
import { type SecretMount, secretMounts } from './mounts.ts';
import type { ReadFile } from './read.ts';

/** A RUN that builds a component. */
export interface ImageBuild {
  readonly stage: Stage;
  readonly instruction: Instruction;
  /** The components that are built; none where that is not clear. */
  readonly components: readonly string[];
  readonly state: Snapshot;
  readonly layout: Layout;
  readonly mounts: readonly SecretMount[];
  /** The words of this and earlier commands, in which more names may be set. */
  readonly scripts: readonly string[];
  /** Names that the commands themselves set. */
  readonly sets: readonly string[];
}

/** The variables before an instruction. */
export interface Snapshot {
  readonly variables: State['variables'];
  readonly open: State['open'];
}

/** A hostile file may copy and build any number of times. */
const MOST_LAID = 1000;
const MOST_BUILDS = 20;

/** Walks through all stages; what each holds and builds. */
export function buildsOf(
  read: ReadFile,
  {
    context,
    folders,
    components,
  }: { context: string; folders: ReadonlySet<string>; components: Components },
  problems: Problem[],
): readonly ImageBuild[] {
  const layouts = new Map<string, Layout>();
  const builds: ImageBuild[] = [];
  const refused = new Set<Instruction>();
  const surroundings: Surroundings = {
    context,
    folders,
    layoutOf: (stage) => layouts.get(stage.toLowerCase()),
  };
  for (const target of read.stages.stages) {
    const layout = emptyLayout();
    const scripts: string[] = [];
    const result = runStage(
      { ...read.file, stages: read.stages, target, lenient: true },
      (instruction, state, stage) => {
        if (layout.laid.length < MOST_LAID) lay(layout, instruction, state, surroundings);
        if (instruction.keyword !== 'RUN') return;
        scripts.push(scriptOf(instruction));
        if (stage !== target || builds.length >= MOST_BUILDS) return;
        builds.push(...buildIn({ instruction, state, stage, layout, scripts }, components));
      },
    );
    if (!result.ok && !refused.has(result.instruction)) {
      refused.add(result.instruction);
      const message = `${read.path} cannot be built as it stands: ${result.reason}`;
      problems.push({ code: 'dockerfile-refused', message, place: read.place(result.instruction) });
    }
    layouts.set(String(target.index), layout);
    if (target.name !== undefined) layouts.set(target.name, layout);
  }
  return builds;
}

function scriptOf({ args, documents }: Instruction): string {
  return `${listed(args)?.join(' ') ?? args}\n${documents}`;
}

interface Site {
  readonly instruction: Instruction;
  readonly state: State;
  readonly stage: Stage;
  readonly layout: Layout;
  readonly scripts: readonly string[];
}

function* buildIn(site: Site, components: Components): Generator<ImageBuild> {
  const { instruction, state, stage, layout, scripts } = site;
  const found = new Set<string>();
  const sets: string[] = [];
  let builds = false;
  let { workdir } = layout;
  for (const command of commandsOf(scriptOf(instruction))) {
    sets.push(...command.sets);
    const [word, folder] = command.words;
    if (word === 'cd' && folder !== undefined) {
      workdir = posix.resolve(workdir, state.expand(folder).value);
      continue;
    }
    const build = buildOf(command);
    if (build === undefined) continue;
    builds = true;
    const at = build.folder === undefined ? workdir : posix.resolve(workdir, build.folder);
    for (const id of builtBy(build, folderAt(layout, at), components, 0)) found.add(id);
  }
  if (!builds) return;
  yield {
    stage,
    instruction,
    components: [...found],
    state: { variables: new Map(state.variables), open: new Map(state.open) },
    layout: { workdir: layout.workdir, laid: [...layout.laid] },
    mounts: secretMounts(instruction),
    scripts: [...scripts],
    sets,
  };
}

/** The folder of the repository that lies there, or whose manifest does. */
function folderAt(layout: Layout, path: string): string | undefined {
  const manifest = sourceOf(layout, posix.join(path, 'package.json'));
  return manifest === undefined ? sourceOf(layout, path) : posix.dirname(manifest);
}

/** The components that a command builds, as far as that is clear. */
function builtBy(
  build: BuildCommand,
  folder: string | undefined,
  components: Components,
  depth: number,
): readonly string[] {
  if (build.packages.length > 0) {
    return build.packages.flatMap((name) => componentNamed(name, components) ?? []);
  }
  const component = folder === undefined ? undefined : components.get(folder);
  if (component === undefined) return [];
  if (component.id !== '.' || !components.monorepo) return [component.id];
  const script = build.script === undefined ? undefined : component.scripts[build.script];
  if (script === undefined || depth > 3) return [];
  return commandsOf(script.slice(0, 5000)).flatMap((command) => {
    const inner = buildOf(command);
    return inner === undefined ? [] : builtBy(inner, folder, components, depth + 1);
  });
}

/** By its name, its folder, or the last part of it; `web...` is web and what it uses. */
function componentNamed(written: string, components: Components): string | undefined {
  const name = written.replace(/^\.{3}|\^?\.{3}$/g, '').replace(/^\{(.*)\}$/, '$1');
  const folder = name.replace(/^\.\//, '').replace(/\/+$/, '');
  const exact = components.all.find((one) => one.name === name || one.id === folder);
  if (exact !== undefined) return exact.id;
  const near = components.all.filter(({ id }) => posix.basename(id) === folder && id !== '.');
  return near.length === 1 ? near[0]?.id : undefined;
}
