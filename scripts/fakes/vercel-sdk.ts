import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Exchange } from '../../test/fakes/server.ts';
import { at, isRecord, list } from './guards.ts';
import { documentedPath, type Judge, type Oracle } from './oracle.ts';

interface Operation {
  readonly query: readonly string[];
  readonly judge: Judge;
}
type Counter = () => { end(): number };

/**
 * The schemas of Vercel's own client, generated from the description of its API:
 * https://github.com/vercel/sdk
 *
 * They forgive: a field that is required and missing becomes zero, a number in quotes a number. What
 * they forgave they count, and here any forgiveness is a mistake.
 * @param folder where the package is installed
 * @param paths the paths to look up
 */
export async function vercelSdk(folder: string, paths: readonly string[]): Promise<Oracle> {
  const esm = join(folder, 'node_modules/@vercel/sdk/esm');
  const load = async (path: string): Promise<unknown> =>
    import(pathToFileURL(join(esm, path)).href);
  const counters = [
    counter(at(await load('types/unrecognized.js'), 'startCountingUnrecognized')),
    counter(at(await load('types/defaultToZeroValue.js'), 'startCountingDefaultToZeroValue')),
  ];
  const sources = readdirSync(join(esm, 'funcs'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(esm, 'funcs', name), 'utf8'))
    .filter((source) => source.includes('method: "GET"'));
  const operations = new Map<string, Operation>();
  for (const path of paths) {
    const source = sources.find((text) => text.includes(`pathToFunc("${path}")`));
    if (source !== undefined) operations.set(path, await operation(source, load, counters));
  }
  return {
    title: 'Vercel, @vercel/sdk',
    judgeOf: (exchange: Exchange) =>
      exchange.answer.status === 200 ? operations.get(documentedPath(exchange))?.judge : undefined,
    queryOf: (path) => operations.get(path)?.query,
  };
}

/** Reads off the generated function which schema it parses its answer with. */
async function operation(
  source: string,
  load: (path: string) => Promise<unknown>,
  counters: readonly Counter[],
): Promise<Operation> {
  const name = /M\.json\(200, (?:types\$\.optional\()?([\w$]+)/.exec(source)?.[1] ?? '';
  const from = new RegExp(
    `import \\{[^}]*${name.replaceAll('$', '\\$')}[^}]*\\} from "\\.\\./([^"]+)"`,
  );
  const schema = at(await load(from.exec(source)?.[1] ?? ''), name);
  const query = /encodeFormQuery\(\{([^}]*)\}/.exec(source)?.[1] ?? '';
  return {
    query: [...query.matchAll(/"([^"]+)":/g)].map(([, key = '']) => key),
    judge: (body) => judged(schema, body, counters),
  };
}

function judged(schema: unknown, body: unknown, counters: readonly Counter[]): readonly string[] {
  const parse = at(schema, 'safeParse');
  if (typeof parse !== 'function') throw new Error('The schemas of @vercel/sdk have changed');
  const started = counters.map((start) => start());
  const result: unknown = parse.call(schema, body);
  const forgiven = started.map(({ end }) => end()).reduce((sum, count) => sum + count, 0);
  if (at(result, 'success') !== true) return [JSON.stringify(at(result, 'error', 'issues'))];
  if (forgiven > 0) return ['a field is missing or of another type'];
  return lost(body, at(result, 'data'), '');
}

/** Fields that the schema dropped because it does not know them. */
function lost(given: unknown, kept: unknown, path: string): readonly string[] {
  if (Array.isArray(given))
    return given.flatMap((one, index) => lost(one, list(kept)[index], `${path}/${index}`));
  if (!isRecord(given)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const inner = at(kept, key);
    return inner === undefined
      ? [`${path}/${key} is unknown`]
      : lost(value, inner, `${path}/${key}`);
  });
}

function counter(start: unknown): Counter {
  if (typeof start !== 'function') throw new Error('@vercel/sdk does not count what it forgives');
  return () => start();
}
