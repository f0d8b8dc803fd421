import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { positionAt } from '../../../src/formats/parsed.ts';
import type { Component, FileLocation, Read } from '../../../src/model/index.ts';
import { type Match, matchUse, versionFits } from './match.ts';
import type { Rule } from './rule.ts';
import { strongest } from './settle.ts';
import { rulesOf } from './table.ts';
import type { ImportUse, ManifestText } from './types.ts';

/** Whether imports and calls of a package decide what it reads, not its presence alone. */
export function isWatched(name: string): boolean {
  return rulesOf(name).some(({ on }) => on !== 'dependency');
}

/**
 * Variables that the packages of a component read by themselves, each once per setting, for the
 * package and at the place that show the strongest need.
 *
 * @param uses how files of the component use the packages that are watched
 * @param versions the range of each package, of the component or of those above it
 * @param manifest where the dependencies are written; without it a dependency alone shows nothing
 */
export function implicitReads(
  component: Component,
  uses: readonly ImportUse[],
  versions: ReadonlyMap<string, string>,
  manifest?: ManifestText,
): readonly Read[] {
  const found = [...matches(component, uses, versions, manifest)];
  return strongest(
    found.flatMap(([name, rule, match]) => readsOf(component.id, name, rule, match)),
  );
}

type Found = readonly [string, Rule, Match];

function* matches(
  component: Component,
  uses: readonly ImportUse[],
  versions: ReadonlyMap<string, string>,
  manifest: ManifestText | undefined,
): Iterable<Found> {
  const places = dependencyPlaces(component, manifest);
  for (const [name, place] of places) {
    for (const rule of rulesOf(name)) {
      if (rule.on !== 'dependency') continue;
      const { names, need, setting = 'source' } = rule;
      yield* fitting(versions, name, rule, [{ names, need, place, setting }]);
    }
  }
  for (const use of uses) {
    for (const rule of rulesOf(use.package)) {
      yield* fitting(versions, use.package, rule, matchUse(rule, use));
    }
  }
}

function* fitting(
  versions: ReadonlyMap<string, string>,
  name: string,
  rule: Rule,
  found: readonly Match[],
): Iterable<Found> {
  const fits = versionFits(rule, versions.get(name));
  if (fits === 'no') return;
  for (const match of found) {
    const need = fits === 'perhaps' && match.need === 'required' ? 'optional' : match.need;
    yield [name, rule, { ...match, need }];
  }
}

function dependencyPlaces(
  component: Component,
  manifest: ManifestText | undefined,
): readonly (readonly [string, FileLocation])[] {
  if (manifest === undefined || !manifest.file.endsWith('package.json')) return [];
  const known = [...component.dependencies].filter((name) =>
    rulesOf(name).some(({ on }) => on === 'dependency'),
  );
  const tree = known.length === 0 ? undefined : parseTree(manifest.text);
  if (tree === undefined) return [];
  return known.flatMap((name) => {
    const node = kinds.map((kind) => findNodeAtLocation(tree, [kind, name])).find(Boolean);
    const offset = node?.parent?.offset;
    if (offset === undefined) return [];
    return [[name, { file: manifest.file, ...positionAt(manifest.text, offset) }] as const];
  });
}

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

function readsOf(component: string, name: string, rule: Rule, match: Match): readonly Read[] {
  return match.names.map((variable) => ({
    role: 'reads',
    name: variable,
    channel: 'process',
    component,
    place: match.place,
    ...(rule.environments === undefined ? {} : { environments: rule.environments }),
    phases: rule.phases ?? ['run'],
    audience: rule.audience ?? 'server',
    need: match.need,
    certainty: rule.certainty ?? 'proved',
    ...(rule.anyOf === undefined ? {} : { anyOf: match.names }),
    setting: match.setting,
    implicit: name,
  }));
}
