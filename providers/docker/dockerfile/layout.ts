import { posix } from 'node:path';
import type { Instruction } from '../../../src/formats/dockerfile/parse.ts';
import type { State } from '../../../src/formats/dockerfile/state.ts';
import { copyOf } from './copies.ts';
import { below, inside } from './folders.ts';

/** Where something of the repository lies in an image. */
interface Laid {
  /** An absolute path of the image. */
  readonly image: string;
  /** The file or folder of the repository, relative to its root. */
  readonly source: string;
}

/** Which files of the repository a stage holds, and where. */
export interface Layout {
  workdir: string;
  readonly laid: Laid[];
}

export interface Surroundings {
  /** The build context, relative to the root of the repository. */
  readonly context: string;
  readonly folders: ReadonlySet<string>;
  layoutOf(stage: string): Layout | undefined;
}

export function emptyLayout(): Layout {
  return { workdir: '/', laid: [] };
}

/** Does to a layout what an instruction does to the files of its stage. */
export function lay(
  layout: Layout,
  instruction: Instruction,
  state: State,
  surroundings: Surroundings,
): void {
  const { keyword, args } = instruction;
  if (keyword === 'WORKDIR') {
    layout.workdir = posix.resolve(layout.workdir, state.expand(args).value);
    return;
  }
  if (keyword === 'RUN' && /\bturbo\s+prune\b/.test(args)) prune(layout);
  const copy = copyOf(instruction);
  if (copy === undefined) return;
  const other = copy.from === undefined ? undefined : surroundings.layoutOf(copy.from);
  if (copy.from !== undefined && other === undefined) return;
  const target = state.expand(copy.target).value;
  const into = posix.resolve(layout.workdir, target);
  for (const word of copy.sources) {
    const path = state.expand(word).value;
    const source = other === undefined ? below(surroundings.context, path) : sourceOf(other, path);
    if (source === undefined) continue;
    const isFolder = surroundings.folders.has(source);
    const keeps = /(?:^|\/)\.{0,2}$/.test(target) || copy.sources.length > 1;
    const named = copy.parents
      ? posix.join(into, path)
      : isFolder || !keeps
        ? into
        : posix.join(into, posix.basename(source));
    layout.laid.push({ image: named, source });
  }
}

/** https://turborepo.dev/docs/reference/prune#--docker */
function prune(layout: Layout): void {
  const source = sourceOf(layout, layout.workdir);
  if (source === undefined) return;
  for (const folder of ['out', 'out/json', 'out/full']) {
    layout.laid.push({ image: posix.join(layout.workdir, folder), source });
  }
}

/** The path of the repository that a path of the image was copied from. */
export function sourceOf(layout: Layout, path: string): string | undefined {
  const image = posix.resolve(layout.workdir, path);
  let best: { readonly length: number; readonly source: string } | undefined;
  for (const laid of layout.laid) {
    const rest = inside(laid.image, image);
    if (rest === undefined || laid.image.length < (best?.length ?? 0)) continue;
    best = { length: laid.image.length, source: posix.join(laid.source, rest) };
  }
  return best?.source;
}

/** Where a path of the repository lies in the image, once for each copy. */
export function placesOf(layout: Layout, source: string): readonly string[] {
  return layout.laid.flatMap((laid) => {
    const rest = inside(laid.source, source);
    return rest === undefined ? [] : [posix.join(laid.image, rest)];
  });
}
