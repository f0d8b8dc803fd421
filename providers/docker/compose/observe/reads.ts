import { referencesIn } from '../../../../src/formats/compose/references.ts';
import type { FileLocation, Read } from '../../../../src/model/index.ts';
import type { Context } from '../../../types.ts';
import type { Project } from '../load.ts';
import type { Node, ScalarNode } from '../node.ts';
import type { Service } from '../project.ts';
import { dollarAt } from '../substitute.ts';

/** The names that Compose asks its host for. */
export const COMPOSE = 'compose';

type Asked = Pick<Read, 'name' | 'place' | 'need'> &
  Partial<Pick<Read, 'unchecked' | 'rejectsEmpty'>>;

/** All that a project asks its host for, wherever it stands, each place once. */
export function* readsOf(project: Project, { components }: Context): Generator<Read> {
  for (const asked of [...substitutionsIn(project), ...entriesIn(project), ...sourcesIn(project)]) {
    yield {
      role: 'reads',
      ...asked,
      channel: COMPOSE,
      component: components.of(asked.place.file).id,
      phases: ['run'],
      audience: 'server',
      certainty: 'proved',
      setting: 'source',
    };
  }
}

function* substitutionsIn({ documents }: Project): Generator<Asked> {
  const seen = new Set<Node>();
  const open: Node[] = [...documents];
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'scalar') yield* askedBy(node);
    else if (node.kind === 'list') open.push(...node.items);
    else for (const { value } of node.entries.values()) open.push(value);
  }
}

function* askedBy(node: ScalarNode): Generator<Asked> {
  for (const { name, offset, need, unchecked, rejectsEmpty } of referencesIn(node.template ?? [])) {
    yield {
      name,
      place: dollarAt(node, offset),
      need,
      ...(unchecked && { unchecked: true as const }),
      ...(rejectsEmpty && { rejectsEmpty: true as const }),
    };
  }
}

/** `NAME:` and `- NAME`: passed on if it is there. */
function* entriesIn({ services }: Project): Generator<Asked> {
  for (const { environment, build } of services) {
    for (const [name, { place, passed }] of [...environment, ...(build?.args ?? [])]) {
      if (passed) yield { name, place, need: 'optional' };
    }
  }
}

/** What a secret or config takes from the host must be there once a service is given it. */
function* sourcesIn({ secrets, configs, services }: Project): Generator<Asked> {
  for (const [kind, all] of [['secrets', secrets] as const, ['configs', configs] as const]) {
    for (const [key, { environment, place }] of all) {
      if (environment === undefined) continue;
      const used = services.some(
        (service: Service) => service.active && service[kind].includes(key),
      );
      yield { name: environment, place, need: used ? 'required' : 'optional' };
    }
  }
}

export function placeKey({ file, line, column }: FileLocation): string {
  return `${file}:${line}:${column}`;
}
