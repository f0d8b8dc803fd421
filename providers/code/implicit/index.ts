import type { Component, Read } from '../../../src/model/index.ts';
import type { Program } from '../resolve/program.ts';
import { implicitReads, isWatched } from './reads.ts';
import { besideExplicit } from './settle.ts';
import { importUses, type Scripts } from './uses.ts';

/**
 * Variables that packages read by themselves, for every component of a run: by what its manifest
 * depends on, what its files import, and which options they leave out of calls.
 *
 * @param explicit what the code of the run reads itself: where it copes without a variable, a
 *   package is taken to be used only when the variable is there
 */
export function readImplicit(
  program: Program,
  scripts: Scripts,
  explicit: readonly Read[],
): readonly Read[] {
  const { components, tree } = program;
  const root = components.get('.');
  // A root's manifest serves all packages below it in a repository with a single version policy.
  const versionsOf = (component: Component) =>
    new Map([...(root?.versions ?? []), ...component.versions]);
  const uses = importUses(program, scripts, (component) =>
    [...versionsOf(component).keys()].filter(isWatched),
  );
  const found = components.all.flatMap((component) => {
    const file = component.manifest;
    const text = file === undefined ? undefined : tree.text(file);
    const manifest = file === undefined || text === undefined ? undefined : { file, text };
    return implicitReads(component, uses.get(component.id) ?? [], versionsOf(component), manifest);
  });
  return besideExplicit(found, explicit);
}
