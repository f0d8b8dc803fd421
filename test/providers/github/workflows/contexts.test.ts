import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CONTEXTS,
  type FileKind,
  positionOf,
} from '../../../../providers/github/workflows/contexts.ts';
import { root } from '../../../helpers/project.ts';

type Definition = Readonly<Record<string, unknown>> & {
  readonly context?: readonly string[];
  readonly 'one-of'?: readonly string[];
  readonly mapping?: {
    readonly properties?: Readonly<Record<string, string | { readonly type: string }>>;
    readonly 'loose-value-type'?: string;
  };
  readonly sequence?: { readonly 'item-type': string };
};

/** The schema of GitHub's own editor extensions says at which key which contexts are there. */
function schema(file: string): Readonly<Record<string, Definition>> {
  const path = join(root, 'node_modules/@actions/workflow-parser/dist', file);
  return JSON.parse(readFileSync(path, 'utf8')).definitions;
}

/** Every key at which the schema names contexts, with them. */
function* positions(
  definitions: Readonly<Record<string, Definition>>,
  id: string,
  path: readonly string[] = [],
  above: ReadonlySet<string> = new Set(),
): Generator<readonly [string, readonly string[]]> {
  const definition = definitions[id];
  if (definition === undefined || above.has(id)) return;
  const seen = new Set([...above, id]);
  if (definition.context !== undefined)
    yield [path.join('.'), definition.context.filter((name) => !name.includes('('))];
  for (const one of definition['one-of'] ?? []) yield* positions(definitions, one, path, seen);
  for (const [key, value] of Object.entries(definition.mapping?.properties ?? {})) {
    const type = typeof value === 'string' ? value : value.type;
    yield* positions(definitions, type, [...path, key], seen);
  }
  const loose = definition.mapping?.['loose-value-type'];
  if (loose !== undefined) yield* positions(definitions, loose, [...path, 'x'], seen);
  const item = definition.sequence?.['item-type'];
  if (item !== undefined) yield* positions(definitions, item, [...path, '[]'], seen);
}

describe.each<[FileKind, string, string]>([
  ['workflow', 'workflow-v1.0.min.json', 'workflow-root-strict'],
  ['action', 'action-v1.0.min.json', 'action-root-strict'],
])('the table for a %s says what the schema of GitHub says', (kind, file, start) => {
  const known = [...positions(schema(file), start)];

  test('there are many', () => {
    expect(known.length).toBeGreaterThan(kind === 'workflow' ? 30 : 10);
  });

  test.each(known)('%s', (path, contexts) => {
    const position = positionOf(kind, path.split('.'));
    expect([...(position?.contexts ?? [])].sort()).toEqual([...contexts].sort());
    expect(contexts.filter((name) => !CONTEXTS.has(name))).toEqual([]);
  });
});
