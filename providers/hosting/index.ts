import { documentedEgress } from '../../src/egress/platforms.ts';
import { type Coverage, isDeployment, type Supply } from '../../src/model/index.ts';
import type { Provider } from '../types.ts';
import { findSigns, type Sign } from './markers.ts';

/**
 * Platforms that the repository shows to host it and that cannot be asked. It finds nothing but
 * where knowledge ends: no name is missing in an environment that such a platform serves.
 */
export const hosting: Provider = {
  id: 'hosting',
  title: 'Hosting platforms',
  docs: 'https://12factor.net/config',
  capabilities: { network: false, names: 'partial', values: 'never' },
  detect: async ({ tree, components }) => findSigns(tree, components).length > 0,
  async collect({ tree, components, environments }) {
    const signs = onePerPlace(findSigns(tree, components));
    const deployed = environments.filter(isDeployment);
    const servedBy = ({ platform }: Sign) => (platform.everywhere ? environments : deployed);
    return {
      provider: 'hosting',
      coverage: signs.flatMap((sign) => servedBy(sign).map((one) => coverageOf(sign, one))),
      observations: signs.flatMap((sign) => servedBy(sign).flatMap((one) => injectedBy(sign, one))),
      facts: [],
      egress: signs.flatMap((sign) => egressOf(sign, servedBy(sign))),
      problems: [],
    };
  },
};

/** The first sign of each platform for each component is proof enough. */
function onePerPlace(signs: readonly Sign[]): readonly Sign[] {
  const found = new Map<string, Sign>();
  for (const sign of signs) {
    const key = `${sign.platform.id}\0${sign.component}`;
    if (!found.has(key)) found.set(key, sign);
  }
  return [...found.values()];
}

function coverageOf(
  { platform, component, file, dependency }: Sign,
  environment: string,
): Coverage {
  const sign = dependency === undefined ? file : `${dependency} in ${file}`;
  return {
    role: 'supplies',
    environment,
    ...(component === undefined ? {} : { component }),
    channel: 'process',
    names: 'none',
    values: 'none',
    why: `${platform.title} holds its variables (${sign} says so), and envparity has not asked there`,
    ...mendOf(platform.list, environment),
  };
}

// A name that a shell would not take as one word is put into no command.
function mendOf(list: string, environment: string): { mend?: string } {
  if (!list.includes('{environment}')) return { mend: list };
  return /^[\w.-]+$/.test(environment) ? { mend: list.replace('{environment}', environment) } : {};
}

function egressOf({ platform, component, file }: Sign, environments: readonly string[]) {
  const place = { file, line: 1, column: 1 };
  return documentedEgress({ platform: platform.id, environments, component, place });
}

function injectedBy({ platform, component, file }: Sign, environment: string): readonly Supply[] {
  return (platform.injects ?? []).map((name) => ({
    role: 'supplies',
    name,
    channel: 'process',
    environment,
    ...(component === undefined ? {} : { component }),
    phases: ['build', 'run'],
    value: { kind: 'hidden' },
    place: { file, line: 1, column: 1 },
    layer: 0,
    injected: true,
  }));
}
