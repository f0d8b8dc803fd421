import { positionAt } from '../../src/formats/parsed.ts';
import type { Component, Components, Supply } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';

/** Assignments before a command word: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01 */
const PREFIX =
  /(?:^|[;&|(]\s*|\b(?:cross-env|cross-env-shell|env)\s+)((?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s;&|"'])*\s+)+)/g;
const NAME = /(?:^|\s)([A-Za-z_]\w*)=/g;

const DEVELOPS = /(?:^|[:._-])(?:dev|develop|development|watch|local|storybook)(?:$|[:._-])/i;
const TESTS = /(?:^|[:._-])(?:test|tests|e2e|cypress|playwright|ci)(?:$|[:._-])/i;

/** What the scripts of each package.json set for the command that they run. */
export function* scriptSupplies(
  tree: Tree,
  components: Components,
  environments: readonly string[],
): Iterable<Supply> {
  for (const component of components.all) {
    for (const [script, command] of Object.entries(component.scripts)) {
      const names = assigned(command);
      if (names.size === 0) continue;
      for (const environment of environments.filter((one) => launches(script, one))) {
        yield* [...names].map((name) => supply(tree, component, { script, name, environment }));
      }
    }
  }
}

function assigned(command: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, prefix = ''] of command.slice(0, 10_000).matchAll(PREFIX)) {
    for (const [, name = ''] of prefix.matchAll(NAME)) names.add(name);
  }
  return names;
}

/** A script says by its name where it runs; one that says nothing may run anywhere. */
function launches(script: string, environment: string): boolean {
  if (DEVELOPS.test(script)) return environment === 'development';
  if (TESTS.test(script)) return environment === 'test' || environment === 'ci';
  return environment !== 'test' && environment !== 'ci';
}

function supply(
  tree: Tree,
  { id, manifest = 'package.json' }: Component,
  { script, name, environment }: { script: string; name: string; environment: string },
): Supply {
  const text = tree.text(manifest) ?? '';
  return {
    role: 'supplies',
    name,
    channel: 'process',
    environment,
    component: id,
    phases: ['build', 'run'],
    value: { kind: 'hidden' },
    place: {
      file: manifest,
      ...positionAt(text, Math.max(0, text.indexOf(`${JSON.stringify(script)}:`))),
    },
    layer: 0,
    when: `the script ${script} runs it`,
    injected: true,
  };
}
