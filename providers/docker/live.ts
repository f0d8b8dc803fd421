import { isRecord, member, memberAt, text, texts } from '../../src/formats/shape.ts';
import type { Coverage, Observation, Problem, Supply } from '../../src/model/index.ts';
import { type RunResult, runProgram } from '../../src/net/run.ts';
import type { ConfiguredSource, Context } from '../types.ts';
import type { Observed } from './dockerfile/index.ts';
import { buildComponent } from './live-component.ts';

/** What the `docker` of this machine is asked about. */
type Asked =
  | { readonly kind: 'container' | 'image'; readonly name: string }
  | { readonly kind: 'compose'; readonly options: unknown };

/** Where Docker's own program finds its daemon: https://docs.docker.com/reference/cli/docker/#environment-variables */
const DOCKER_ENV =
  'DOCKER_HOST DOCKER_CONTEXT DOCKER_CONFIG DOCKER_CERT_PATH DOCKER_TLS DOCKER_TLS_VERIFY DOCKER_API_VERSION XDG_RUNTIME_DIR'.split(
    ' ',
  );
/** https://github.com/moby/moby/blob/master/daemon/names/names.go */
const CONTAINER = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
/** https://pkg.go.dev/github.com/distribution/reference */
const IMAGE = /^[A-Za-z0-9][A-Za-z0-9_./:@-]*$/;
const PRINTABLE = /^[^\s=\p{C}]+$/u;

/** What the containers, images and projects that the configuration names hold, as Docker tells it. */
export async function liveObservations(
  context: Context,
  options: readonly ConfiguredSource[],
): Promise<Observed> {
  const results = await Promise.all(
    options.flatMap(({ environment, value }) => {
      const asked = askedOf(value);
      return asked === undefined ? [] : [observe(asked, environment, context)];
    }),
  );
  return {
    observations: results.flatMap(({ observations }) => observations),
    coverage: results.flatMap(({ coverage }) => coverage),
    facts: [],
    problems: results.flatMap(({ problems }) => problems),
  };
}

function askedOf(value: unknown): Asked | undefined {
  const container = text(member(value, 'container'));
  if (container !== undefined) return { kind: 'container', name: container };
  const image = text(member(value, 'image'));
  if (image !== undefined) return { kind: 'image', name: image };
  const options = member(value, 'compose');
  return member(options, 'live') === true ? { kind: 'compose', options } : undefined;
}

interface Part {
  readonly observations: readonly Observation[];
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
}

async function observe(asked: Asked, environment: string, context: Context): Promise<Part> {
  const title = titleOf(asked);
  const result = await ask(asked, context);
  if (!result.ok)
    return unseen(
      environment,
      `${title} could not be read: ${result.message}`,
      hintOf(asked, result),
    );
  const found =
    asked.kind === 'compose' ? servicesIn(result.output, asked.options) : listIn(result.output);
  if (found === undefined) {
    return unseen(environment, `${title} could not be read: docker printed something else`);
  }
  const observations: Supply[] = [];
  const coverage: Coverage[] = [];
  for (const { values, service } of found) {
    const component = service === undefined ? undefined : buildComponent(service, context);
    // A service of somebody else's image runs no code of the repository.
    if (component === false) continue;
    const of = component === undefined ? {} : { component };
    coverage.push({ ...ROW, environment, ...of, names: 'complete', values: 'complete' });
    for (const [name, value] of values) {
      if (!PRINTABLE.test(name)) continue;
      observations.push({
        role: 'supplies',
        name,
        channel: 'process',
        environment,
        ...of,
        phases: ['run'],
        value:
          value === undefined ? { kind: 'hidden' } : context.describe(name, value, environment),
        place: { source: title },
        layer: 0,
      });
    }
  }
  return { observations, coverage, problems: [] };
}

const ROW = { role: 'supplies', channel: 'process', phase: 'run' } as const;

function titleOf(asked: Asked): string {
  return asked.kind === 'compose' ? 'the Compose project' : `the ${asked.kind} ${asked.name}`;
}

function unseen(environment: string, message: string, hint?: string): Part {
  return {
    observations: [],
    coverage: [
      {
        ...ROW,
        environment,
        names: 'none',
        values: 'none',
        why: message,
        ...(hint !== undefined && { mend: hint }),
      },
    ],
    problems: [{ code: 'docker-unread', message, ...(hint !== undefined && { hint }) }],
  };
}

function hintOf(asked: Asked, { reason }: Extract<RunResult, { ok: false }>): string {
  if (reason === 'not-found') return 'Install Docker';
  if (reason === 'pull-request') return 'Run envparity on a push or on a schedule to look there';
  if (asked.kind === 'compose') return 'docker compose config --quiet';
  return `docker ${asked.kind} inspect ${asked.name}`;
}

/** https://docs.docker.com/reference/cli/docker/container/inspect/ and …/image/inspect/ */
async function ask(asked: Asked, context: Context): Promise<RunResult> {
  const { env, pullRequest, signal, tree } = context;
  const common = { env, pullRequest, signal };
  if (asked.kind === 'compose') {
    if (tree.folder === undefined) return refused('what is checked is no folder');
    const args = composeArguments(asked.options);
    // The variables of this process are what the files are filled in with.
    return runProgram('docker', { ...common, args, folder: tree.folder, passes: 'everything' });
  }
  const { kind, name } = asked;
  const valid = kind === 'container' ? CONTAINER : IMAGE;
  if (!valid.test(name))
    return refused(`this is no name of a${kind === 'image' ? 'n image' : ' container'}`);
  const args = [kind, 'inspect', '--format', '{{json .Config.Env}}', name];
  return runProgram('docker', { ...common, args, passes: DOCKER_ENV });
}

function refused(message: string): RunResult {
  return { ok: false, reason: 'failed', message };
}

/** https://docs.docker.com/reference/cli/docker/compose/config/ */
function composeArguments(options: unknown): readonly string[] {
  const flag = (name: string, key: string) =>
    several(member(options, key)).flatMap((value) => [`--${name}=${value}`]);
  return [
    'compose',
    ...flag('file', 'files'),
    ...flag('env-file', 'envFiles'),
    ...flag('profile', 'profiles'),
    'config',
    '--format=json',
  ];
}

function several(value: unknown): readonly string[] {
  const one = text(value);
  return one === undefined ? texts(value) : [one];
}

interface Found {
  readonly values: readonly (readonly [string, string | undefined])[];
  /** What Compose says of the service; absent: a container or image. */
  readonly service?: unknown;
}

function listIn(output: string): readonly Found[] | undefined {
  const value = parsed(output);
  // An image without any variable has null.
  if (value === null) return [{ values: [] }];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return [{ values: texts(value).map(entryOf) }];
}

function entryOf(line: string): readonly [string, string] {
  const equals = line.indexOf('=');
  return equals < 0 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)];
}

function servicesIn(output: string, options: unknown): readonly Found[] | undefined {
  const services = memberAt(parsed(output), 'services');
  if (!isRecord(services)) return undefined;
  const only = text(member(options, 'service'));
  return Object.entries(services)
    .filter(([name]) => only === undefined || name === only)
    .map(([, service]) => {
      const environment = member(service, 'environment');
      const entries = isRecord(environment) ? Object.entries(environment) : [];
      // Compose leaves out of the container what has no value.
      const set = entries.filter(([, value]) => value !== null);
      return { service, values: set.map(([name, value]) => [name, plain(value)] as const) };
    });
}

/** What is printed is a Compose file again, in which a dollar sign is doubled. */
function plain(value: unknown): string | undefined {
  return text(value)?.replaceAll('$$', () => '$');
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
