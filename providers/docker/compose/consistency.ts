import type { Report } from './fault.ts';
import { entriesOf, get, itemsOf, type Node, textOf } from './node.ts';
import type { Service } from './project.ts';

/** What Compose refuses although every part of it is well formed. */
export function checkConsistency(
  model: Node,
  active: readonly Service[],
  all: readonly Service[],
  report: Report,
): void {
  const running = new Set(active.map(({ name }) => name));
  const known = new Set(all.map(({ name }) => name));
  for (const service of active) {
    const { name, place, build, image, node } = service;
    if (!build && !image && !get(node, 'provider')) {
      report('inconsistent', `The service ${name} has neither an image nor a build`, place);
    }
    for (const [other, required] of dependenciesOf(node)) {
      if (running.has(other) || (!required && known.has(other))) continue;
      report('inconsistent', `The service ${name} depends on ${other}, which does not run`, place);
    }
    for (const section of ['secrets', 'configs'] as const) {
      const defined = entriesOf(get(model, section));
      for (const used of service[section]) {
        if (!defined.has(used)) {
          report(
            'inconsistent',
            `The service ${name} uses ${used}, which ${section} does not hold`,
            place,
          );
        }
      }
    }
  }
  checkCycles(active, report);
}

function* dependenciesOf(node: Node): Generator<readonly [string, boolean]> {
  const dependencies = get(node, 'depends_on');
  for (const item of dependencies?.kind === 'list' ? itemsOf(dependencies) : []) {
    yield [textOf(item) ?? '', true];
  }
  for (const [name, { value }] of entriesOf(dependencies)) {
    yield [name, textOf(get(value, 'required')) !== 'false'];
  }
}

/** Takes away what depends on nothing that is left; what remains in the end waits for itself. */
function checkCycles(services: readonly Service[], report: Report): void {
  const waiting = new Map<string, number>();
  const dependents = new Map<string, string[]>();
  for (const { name, node } of services) {
    const others = [...dependenciesOf(node)].map(([other]) => other);
    waiting.set(name, others.length);
    for (const other of others) dependents.set(other, [...(dependents.get(other) ?? []), name]);
  }
  const free = [...waiting.keys(), ...dependents.keys()].filter((name) => !waiting.get(name));
  for (const name of free) {
    for (const dependent of dependents.get(name) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1;
      waiting.set(dependent, left);
      if (left === 0) free.push(dependent);
    }
    dependents.delete(name);
  }
  const stuck = services.find(({ name }) => (waiting.get(name) ?? 0) > 0);
  if (stuck) {
    report(
      'inconsistent',
      `The service ${stuck.name} depends on itself by way of others`,
      stuck.place,
    );
  }
}
