import type { Component } from '../../src/model/index.ts';

/** Scripts that make, run or watch what is deployed, and those that npm runs by itself. */
const DEPLOYED =
  /^(?:pre|post)?(?:build|deploy|dev|install|prepare|preview|release|serve|start|worker)(?:$|[:-])|-build$/;

const launched = new WeakMap<Component, ReadonlySet<string>>();

/** Whether scripts of the manifest launch a file, none of which is part of a deployment. */
export function runByHand(component: Component, file: string): boolean {
  return isByHand(component, component.id === '.' ? file : file.slice(component.id.length + 1));
}

/** The same of a program, by its name. */
export function isByHand(component: Component, word: string): boolean {
  const known = launched.get(component) ?? launchedByHand(component.scripts);
  launched.set(component, known);
  return known.has(word);
}

/** The words of the scripts that no deployment runs, but for those that one of its scripts has too. */
function launchedByHand(scripts: Component['scripts']): ReadonlySet<string> {
  const all = Object.entries(scripts).map(([name, command]) => ({ name, words: wordsOf(command) }));
  const called = new Set(
    all.flatMap(({ name, words }) => (DEPLOYED.test(name) ? [name, ...words] : [])),
  );
  const deployed = new Set(all.flatMap(({ name, words }) => (called.has(name) ? words : [])));
  const byHand = all.flatMap(({ name, words }) => (called.has(name) ? [] : words));
  return new Set(byHand.filter((word) => !deployed.has(word)));
}

function wordsOf(command: string): readonly string[] {
  return command.split(/[\s"'`;&|()]+/).map((word) => word.replace(/^\.\//, ''));
}
