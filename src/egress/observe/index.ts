import type { Family, Phase } from '../../model/index.ts';
import { askOnce, type Once } from '../../net/once.ts';
import { pinnedTransport } from '../../net/pinned.ts';
import { type Transport, transportOf } from '../../net/proxy.ts';
import type { Key } from '../../values/key.ts';
import { platformOf } from '../../wellknown/platform.ts';
import type { ObservationFile, ObservedWay } from '../observation.gen.js';
import { FAMILIES } from '../set.ts';
import { type Heard, readAnswer } from './answer.ts';
import { describeWay } from './describe.ts';
import { askNameServers } from './dns.ts';
import type { NameServer, Service } from './services.ts';
import { walk } from './way.ts';

export interface ObserveOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly environment: string;
  readonly component?: string;
  /** Absent: as the platform's own variables say. */
  readonly phase?: Phase;
  readonly now: Date;
  readonly key?: Key;
  /** Of envparity. */
  readonly version: string;
  readonly services: readonly Service[];
  /** None: DNS is not asked. */
  readonly nameServers: readonly NameServer[];
  /** At most so many. */
  readonly rounds: number;
  /** Ends it with what was seen so far. */
  readonly signal: AbortSignal;
  /** Told what is under way, whenever that changes, and nothing at the end. */
  readonly onProgress?: (pending: readonly string[]) => void;
}

/** What every healthy service keeps to. */
const REQUEST_MS = 3000;
/** A trace has some 300 bytes. */
const MAX_BYTES = 1024;

/**
 * Lets services outside tell the addresses that this process leaves from, by either family and through
 * the proxy where there is one.
 *
 * @throws HttpError `http-proxy` where a variable holds no address of a proxy
 */
export async function observeEgress(options: ObserveOptions): Promise<ObservationFile> {
  const { env, environment, component, now, key, version, onProgress } = options;
  const platform = platformOf(env);
  const phase = options.phase ?? platform?.phase;
  const report = reporter(onProgress);
  const ways = await Promise.all([
    ...FAMILIES.map((family) => directWay(family, options, report)),
    ...(hasProxy(env) ? [proxyWay(options, report)] : []),
  ]);
  onProgress?.([]);
  return {
    schemaVersion: 1,
    takenAt: now.toISOString(),
    environment,
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    ...(platform === undefined ? {} : { platform: platform.id }),
    version,
    ...(key === undefined ? {} : { keyIds: key.ids }),
    proxies: PROXIES.filter((name) => (env[name] ?? '').trim() !== ''),
    ways,
  };
}

/** What curl, Node and most libraries look at: https://nodejs.org/api/cli.html#node_use_env_proxy1 */
const PROXIES = ['ALL_PROXY', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY']
  .flatMap((name) => [name, name.toLowerCase()])
  .concat('NODE_USE_ENV_PROXY');

function hasProxy(env: ObserveOptions['env']): boolean {
  return ['HTTPS_PROXY', 'HTTP_PROXY']
    .flatMap((name) => [name, name.toLowerCase()])
    .some((name) => (env[name] ?? '').trim() !== '');
}

type Report = (way: string, round: number, addresses: number) => void;

async function directWay(
  family: Family,
  options: ObserveOptions,
  report: Report,
): Promise<ObservedWay> {
  const { rounds, signal, nameServers } = options;
  const title = family === 'ipv4' ? 'IPv4' : 'IPv6';
  const services = options.services.filter(({ families }) => families.includes(family));
  const send = pinnedTransport(family === 'ipv4' ? 4 : 6);
  const [walked, dns] = await Promise.all([
    walk({
      services,
      ask: (service) => ask(service, send, signal, family),
      rounds,
      signal,
      onRound: (round, addresses) => report(title, round, addresses),
    }),
    askNameServers(nameServers, family, signal),
  ]);
  return { path: 'direct', family, ...describeWay(walked, services, dns) };
}

/** A proxy has its own way to look names up, so that no family can be asked of it. */
async function proxyWay(options: ObserveOptions, report: Report): Promise<ObservedWay> {
  const { services, rounds, signal, env } = options;
  // Fails here, once, where a variable is wrong.
  await transportOf(env);
  const walked = await walk({
    services,
    // One that is used again keeps its connection.
    ask: async (service) => ask(service, await transportOf(env), signal),
    rounds,
    signal,
    onRound: (round, addresses) => report('through the proxy', round, addresses),
  });
  return { path: 'proxy', ...describeWay(walked, services, []) };
}

async function ask(
  { url, form }: Service,
  send: Transport,
  signal: AbortSignal,
  family?: Family,
): Promise<Heard> {
  const limits = { requestMs: REQUEST_MS, maxBytes: MAX_BYTES };
  const answer: Once = await askOnce(new URL(url), { send, signal, ...limits });
  if ('status' in answer) return readAnswer(answer, form, family);
  return { refused: answer.failure, ...(answer.noRoute && { noRoute: true }) };
}

/** One line for all ways that are under way. */
function reporter(onProgress: ObserveOptions['onProgress']): Report {
  const ways = new Map<string, string>();
  return (way, round, addresses) => {
    ways.set(way, `${way} round ${round}, ${addresses} so far`);
    onProgress?.([...ways.values()]);
  };
}
