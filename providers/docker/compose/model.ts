import { oncePerFile } from '../../../src/tree/once.ts';
import type { Values } from './env-files.ts';
import { createExtender } from './extends.ts';
import type { Fault, Report } from './fault.ts';
import { type Files, isOutside, isRemote, LARGEST } from './files.ts';
import { applyIncludes } from './include.ts';
import { mergeMaps, withoutTags } from './merge.ts';
import type { MapNode, Node } from './node.ts';
import { type Documents, readDocuments } from './read.ts';
import { checkStructure } from './structure.ts';
import { createSubstitution } from './substitute.ts';

/** More files than any project loads; includes may multiply each other. */
const MAX_FILES = 1000;

/** What all files of one project share. */
export interface Loading {
  readonly files: Files;
  readonly report: Report;
  readonly documents: Map<string, Documents | undefined>;
  /** Every interpolated document, as it was before merging. */
  readonly seen: Set<Node>;
  left: number;
}

/** One project directory: the main project, or what it includes. */
export interface Scope {
  readonly loading: Loading;
  /** What relative paths count from. */
  readonly folder: string;
  readonly environment: Values;
  /** The files that lead here by `include`. */
  readonly trail: readonly string[];
}

export function createLoading(files: Files, report: Report): Loading {
  return { files, report, documents: new Map(), seen: new Set(), left: MAX_FILES };
}

/** Loads files one over the other, with what they include and extend. */
export function loadModel(scope: Scope, paths: readonly string[]): MapNode | undefined {
  const extend = createExtender(scope);
  let model: MapNode | undefined;
  for (const path of paths) {
    const around = { ...scope, trail: [...scope.trail, path] };
    for (const document of interpolatedDocuments(path, scope)) {
      const whole = extend(path, applyIncludes(document, around));
      model = over(model, whole, scope);
    }
    if (model) checkStructure(model, scope.loading.report);
  }
  return model;
}

/** Loads one file by itself, as the base of an extended service: without includes and checks. */
export function loadAlone(scope: Scope, path: string): MapNode | undefined {
  let model: MapNode | undefined;
  for (const document of interpolatedDocuments(path, scope)) {
    model = model ? mergeMaps(model, document, [], scope.loading.report) : document;
  }
  return model;
}

function over(model: MapNode | undefined, document: MapNode, { loading }: Scope): MapNode {
  const merged = model ? mergeMaps(model, document, [], loading.report) : document;
  const plain = withoutTags(merged);
  return plain.kind === 'map' ? plain : merged;
}

function* interpolatedDocuments(path: string, scope: Scope): Generator<MapNode> {
  const { loading, environment } = scope;
  loading.left -= 1;
  if (loading.left === -1)
    loading.report('too-large', `${path} is one file too many of one project`);
  const read = loading.left < 0 ? undefined : documentsOf(path, loading);
  if (!read) return;
  const substitute = createSubstitution((name) => environment.get(name), loading.report);
  for (const document of read.documents) {
    if (document?.kind !== 'map') {
      const place = document?.place ?? { file: path, line: 1, column: 1 };
      if (read.whole) loading.report('structure', `${path} is not a mapping`, place);
      continue;
    }
    const node = substitute(document);
    loading.seen.add(node);
    if (node.kind === 'map') yield node;
  }
}

/** The documents of a file, as they are written; `undefined`, with a fault, where they cannot be had. */
export function documentsOf(path: string, loading: Loading): Documents | undefined {
  if (loading.documents.has(path)) return loading.documents.get(path);
  const { documents, faults } = readFile(path, loading.files);
  for (const { code, message, place } of faults) loading.report(code, message, place);
  loading.documents.set(path, documents);
  return documents;
}

interface ReadFile {
  readonly documents?: Documents;
  readonly faults: readonly Fault[];
}

function readFile(path: string, files: Files): ReadFile {
  if (isRemote(path) || isOutside(path))
    return refused('out-of-sight', `${path} is outside of what is checked`);
  return documentsIn(files, path);
}

/** Several projects may load the same file. */
const documentsIn = oncePerFile(({ path, text }): ReadFile => {
  const content = text();
  if (content === undefined) return refused('missing-file', `${path} is not there`);
  if (content.length > LARGEST) return refused('too-large', `${path} is larger than 2 MiB`);
  const faults: Fault[] = [];
  const documents = readDocuments(content, path, (code, message, place) => {
    faults.push(place ? { code, message, place } : { code, message });
  });
  return { documents, faults };
});

function refused(code: Fault['code'], message: string): ReadFile {
  return { faults: [{ code, message }] };
}
