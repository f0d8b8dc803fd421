import { referencesIn } from '../../../../src/formats/compose/references.ts';
import type { FileLocation, Read } from '../../../../src/model/index.ts';
import type { Context } from '../../../types.ts';
import { accidentsIn } from '../accidents.ts';
import type { Values } from '../env-files.ts';
import type { Project } from '../load.ts';
import type { Node, ScalarNode } from '../node.ts';
import { pairOfItem } from '../pairs.ts';
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

function* substitutionsIn({ documents, environment }: Project): Generator<Asked> {
  const seen = new Set<Node>();
  const open = documents.map((node: Node) => ({ node, key: '' }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, key } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'scalar') yield* askedBy(node, key, environment);
    else if (node.kind === 'list') open.push(...node.items.map((item) => ({ node: item, key })));
    else for (const [name, { value }] of node.entries) open.push({ node: value, key: name });
  }
}

function* askedBy(node: ScalarNode, key: string, host: Values): Generator<Asked> {
  const { template = [] } = node;
  if (template.length === 0) return;
  const pair = pairOfItem(node);
  const accidents = accidentsIn(pair.value === undefined ? key : pair.name, template, host);
  for (const { name, offset, need, unchecked, rejectsEmpty } of referencesIn(template)) {
    if (accidents.has(offset)) continue;
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
