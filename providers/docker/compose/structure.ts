import { BUILD, FILE_OBJECT, SERVICE, type Shape, TOP_LEVEL } from './attributes.ts';
import type { Report } from './fault.ts';
import {
  entriesOf,
  get,
  isNull,
  itemsOf,
  type MapNode,
  type Node,
  type ScalarNode,
} from './node.ts';
import { pairOfItem } from './pairs.ts';

const NAME = /^[a-zA-Z0-9._-]+$/;

/** What Compose refuses for its form, whatever it means. */
export function checkStructure(model: MapNode, report: Report): void {
  checkKeys(model, TOP_LEVEL, 'a Compose file', report);
  for (const [name, { key, value }] of entriesOf(get(model, 'services'))) {
    if (!NAME.test(name)) report('structure', 'The name of this service is not allowed', key);
    if (value.kind === 'map') checkService(value, report);
    else report('structure', `The service ${name} is not a mapping`, value.place);
  }
  for (const section of ['secrets', 'configs']) {
    for (const [name, { value }] of entriesOf(get(model, section))) {
      if (value.kind === 'map') checkFileObject(value, `${section}.${name}`, report);
      else if (!isNull(value)) report('structure', `${name} is not a mapping`, value.place);
    }
  }
}

function checkService(service: MapNode, report: Report): void {
  checkKeys(service, SERVICE, 'a service', report);
  const build = get(service, 'build');
  if (build?.kind === 'map') checkKeys(build, BUILD, 'a build', report);
  checkVariables(get(service, 'environment'), report);
  checkVariables(get(build, 'args'), report);
  for (const item of itemsOf(get(service, 'env_file'))) {
    if (item.kind === 'list' || (item.kind === 'map' && get(item, 'path') === undefined)) {
      report('structure', 'An env_file names no file', item.place);
    }
  }
}

function checkKeys(
  node: MapNode,
  known: ReadonlyMap<string, Shape>,
  of: string,
  report: Report,
): void {
  for (const [name, { key, value }] of node.entries) {
    if (name.startsWith('x-')) continue;
    const shape = known.get(name);
    if (shape === undefined) report('structure', `${name} is no attribute of ${of}`, key);
    else if (!fits(value, shape))
      report('structure', `${name} has a value of a wrong kind`, value.place);
  }
}

function fits(node: Node, shape: Shape): boolean {
  if (shape === 'any') return true;
  if (node.kind === 'scalar') {
    if (node.type === 'null') return false;
    return shape === 'scalar' || (shape.startsWith('text') && isText(node));
  }
  return shape.split(' ').includes(node.kind);
}

/** What was a variable is text, whatever it holds now. */
function isText({ type, template }: ScalarNode): boolean {
  return type === 'text' || template !== undefined;
}

/** Of `environment` and `build.args`, in both forms. */
function checkVariables(node: Node | undefined, report: Report): void {
  for (const [name, { value }] of entriesOf(node)) {
    if (value.kind !== 'scalar')
      report('structure', `${name} has a value of a wrong kind`, value.place);
  }
  if (node?.kind !== 'list') return;
  for (const item of node.items) {
    if (item.kind !== 'scalar' || !isText(item)) {
      report('structure', 'An entry here is not a text', item.place);
    } else if (/\s$/.test(pairOfItem(item).name)) {
      report('structure', 'The name of this entry ends in a blank', item.place);
    }
  }
}

function checkFileObject(node: MapNode, name: string, report: Report): void {
  checkKeys(node, FILE_OBJECT, 'a secret or config', report);
  const sources = ['file', 'environment', 'content'].filter((key) => node.entries.has(key));
  const elsewhere = node.entries.has('driver') || node.entries.has('external');
  const passed = sources.length === 2 && sources[0] === 'environment';
  if (sources.length > 1 && !passed) report('structure', `${name} has several sources`, node.place);
  if (sources.length === 0 && !elsewhere) report('structure', `${name} has no source`, node.place);
}
