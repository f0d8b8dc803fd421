import { posix } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { readJsonc } from '../../src/formats/json.ts';
import { positionAt } from '../../src/formats/parsed.ts';
import { isRecord, member, memberAt, text } from '../../src/formats/shape.ts';
import {
  type FileLocation,
  type Observation,
  type Problem,
  type Read,
  type Supply,
  usualEnvironment,
} from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { isVendored } from '../../src/tree/vendored.ts';
import type { Context } from '../types.ts';
import type { Observed } from './dockerfile/index.ts';
import { CHANNEL } from './dockerfile/reads.ts';

/** What the machine that a dev container is started on gives it. */
const HOST = 'devcontainer-host';
/** https://containers.dev/implementors/spec/#devcontainerjson */
const FILE = /(?:^|\/)(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/;
/** Each name is looked up in all of the file. */
const LARGEST = 64 * 1024;
const UNREADABLE = { ok: false, line: 1, column: 1 } as const;
const NAME = /^[A-Za-z_]\w*$/;
/** https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson */
const VARIABLE = /\$\{(localEnv|env|containerEnv):([A-Za-z_]\w*)(:[^}]*)?\}/g;

export function findDevcontainers(tree: Tree): readonly string[] {
  return tree.files
    .filter(({ path }) => FILE.test(path) && !isVendored(path))
    .map(({ path }) => path);
}

interface Place {
  readonly path: string;
  readonly component: string | undefined;
  readonly owner: string;
  readonly environments: readonly string[];
  at(...keys: readonly string[]): FileLocation;
}

/** What dev containers set, ask of the machine that they are started on, and tell people to have. */
export function devcontainerObservations(context: Context): Observed {
  const observations: Observation[] = [];
  const problems: Problem[] = [];
  for (const path of findDevcontainers(context.tree)) {
    const content = context.tree.text(path);
    if (content === undefined || content.trim() === '') continue;
    const parsed = content.length > LARGEST ? UNREADABLE : readJsonc(content);
    if (!parsed.ok || !isRecord(parsed.value)) {
      const { line, column } = parsed.ok ? { line: 1, column: 1 } : parsed;
      const message = `${path} is no JSON with comments of the size that is read`;
      problems.push({ code: 'devcontainer-unread', message, place: { file: path, line, column } });
      continue;
    }
    observations.push(...observed(parsed.value, placeOf(path, content, context), context));
  }
  return { observations, coverage: [], facts: [], problems };
}

function placeOf(path: string, content: string, { components, environments }: Context): Place {
  const tree = parseTree(content, [], { allowTrailingComma: true });
  const folder = posix.dirname(path.replace(/\/?\.devcontainer(?:\/.*|\.json)$/, '/-'));
  const owner = components.of(folder === '.' || folder === '/' ? '-' : `${folder}/-`).id;
  return {
    path,
    owner,
    component: owner === '.' && components.monorepo ? undefined : owner,
    environments: environments.filter((one) => usualEnvironment(one) === 'development'),
    at: (...keys) => {
      const node: Node | undefined = tree && findNodeAtLocation(tree, [...keys]);
      const position = positionAt(content, node?.parent?.offset ?? node?.offset ?? 0);
      return { file: path, ...position };
    },
  };
}

function* observed(config: unknown, place: Place, context: Context): Generator<Observation> {
  yield* suppliesOf(config, 'containerEnv', 0, place, context);
  yield* suppliesOf(config, 'remoteEnv', 1, place, context);
  yield* buildArguments(config, place, context);
  yield* hostReads(config, place);
  const secrets = member(config, 'secrets');
  for (const name of isRecord(secrets) ? Object.keys(secrets) : []) {
    if (!NAME.test(name)) continue;
    yield { role: 'declares', name, component: place.owner, place: place.at('secrets', name) };
  }
}

/** Processes see `containerEnv`, and those of the editor `remoteEnv` over it; null takes a name away. */
function* suppliesOf(
  config: unknown,
  key: 'containerEnv' | 'remoteEnv',
  layer: number,
  place: Place,
  context: Context,
): Generator<Supply> {
  const values = member(config, key);
  for (const [name, value] of isRecord(values) ? Object.entries(values) : []) {
    const raw = text(value);
    if (raw === undefined || !NAME.test(name)) continue;
    for (const environment of place.environments) {
      yield {
        ...common(place, environment),
        name,
        channel: 'process',
        phases: ['build', 'run'],
        value: raw.includes('${') ? { kind: 'hidden' } : context.describe(name, raw, environment),
        place: place.at(key, name),
        layer,
        ...fromHost(raw),
      };
    }
  }
}

/** https://containers.dev/implementors/json_reference/#image-specific */
function* buildArguments(config: unknown, place: Place, context: Context): Generator<Supply> {
  const values = memberAt(config, 'build', 'args');
  for (const [name, value] of isRecord(values) ? Object.entries(values) : []) {
    const raw = text(value);
    if (raw === undefined || !NAME.test(name)) continue;
    for (const environment of place.environments) {
      yield {
        ...common(place, environment),
        name,
        channel: CHANNEL,
        phases: ['build'],
        value: raw.includes('${') ? { kind: 'hidden' } : context.describe(name, raw, environment),
        place: place.at('build', 'args', name),
        layer: 0,
        ...fromHost(raw),
      };
    }
  }
}

function common({ component, path }: Place, environment: string) {
  return {
    role: 'supplies',
    environment,
    ...(component !== undefined && { component }),
    when: `the dev container of ${path} is used`,
  } as const;
}

/** The value is all of one variable, which has no default. */
function fromHost(raw: string): Pick<Supply, 'from'> {
  const name = /^\$\{(?:localEnv|env):([A-Za-z_]\w*)\}$/.exec(raw)?.[1];
  return name === undefined ? {} : { from: [{ name, channel: HOST }] };
}

/** `${localEnv:NAME}` may stand in any text; what is not set is left out. */
function* hostReads(config: unknown, place: Place): Generator<Read> {
  const seen = new Set<string>();
  for (const { raw, keys } of textsIn(config, [])) {
    for (const [, kind, name = '', fallback] of raw.matchAll(VARIABLE)) {
      if (kind === 'containerEnv' || seen.has(name)) continue;
      seen.add(name);
      yield {
        role: 'reads',
        name,
        channel: HOST,
        component: place.owner,
        place: place.at(...keys),
        environments: place.environments,
        phases: ['run'],
        audience: 'server',
        certainty: 'proved',
        setting: 'tool',
        ...(fallback === undefined ? { need: 'optional', unchecked: true } : { need: 'defaulted' }),
      };
    }
  }
}

interface Text {
  readonly raw: string;
  readonly keys: readonly string[];
}

function* textsIn(value: unknown, keys: readonly string[]): Generator<Text> {
  if (typeof value === 'string') {
    if (value.includes('${')) yield { raw: value, keys };
    return;
  }
  if (keys.length > 20) return;
  if (Array.isArray(value)) for (const item of value) yield* textsIn(item, keys);
  else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...keys, key]);
  }
}
