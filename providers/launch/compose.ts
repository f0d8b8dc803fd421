import { isRecord, member, texts } from '../../src/formats/shape.ts';
import { readYaml } from '../../src/formats/yaml.ts';
import type { Supply } from '../../src/model/index.ts';
import type { Tree, TreeFile } from '../../src/tree/types.ts';

/** https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */
const COMPOSE = /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/;
const LARGEST = 1024 * 1024;

export function findComposeFiles(tree: Tree): readonly TreeFile[] {
  return tree.files.filter((file) => COMPOSE.test(file.name));
}

/** What Compose gives its services: https://docs.docker.com/reference/compose-file/services/#environment */
export function* composeSupplies(tree: Tree, environments: readonly string[]): Iterable<Supply> {
  for (const { path } of findComposeFiles(tree)) {
    const text = tree.text(path);
    if (text === undefined || text.length > LARGEST) continue;
    for (const [name, line] of namesIn(text)) {
      for (const environment of environments) {
        yield {
          role: 'supplies',
          name,
          channel: 'process',
          environment,
          phases: ['run'],
          value: { kind: 'hidden' },
          place: { file: path, line, column: 1 },
          layer: 0,
          when: `Docker Compose runs it (${path})`,
          injected: true,
        };
      }
    }
  }
}

function namesIn(text: string): ReadonlyMap<string, number> {
  const parsed = readYaml(text);
  const services = parsed.ok ? member(parsed.value, 'services') : undefined;
  const names = new Map<string, number>();
  if (!isRecord(services)) return names;
  const lines = text.split('\n');
  for (const service of Object.values(services)) {
    for (const name of environmentOf(member(service, 'environment'))) {
      const index = lines.findIndex((line) => line.includes(name));
      if (!names.has(name)) names.set(name, Math.max(0, index) + 1);
    }
  }
  return names;
}

/** A mapping, or a list of `NAME=value` and `NAME`. */
function environmentOf(value: unknown): readonly string[] {
  if (isRecord(value)) return Object.keys(value).filter((key) => /^[A-Za-z_]\w*$/.test(key));
  return texts(value).flatMap((item) => /^([A-Za-z_]\w*)(?:=|$)/.exec(item)?.[1] ?? []);
}
