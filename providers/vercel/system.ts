import type { Supply } from '../../src/model/index.ts';
import { namesOf } from '../../src/wellknown/index.ts';
import type { Project } from './answers.gen.js';
import type { Where } from './supplies.ts';
import type { View } from './views.ts';

/**
 * With which prefix a framework's build gets the system variables, by Vercel's slug of it:
 * https://vercel.com/docs/environment-variables/framework-environment-variables
 */
const PREFIX: ReadonlyMap<string, string> = new Map([
  ['astro', 'PUBLIC_'],
  ['blitzjs', 'NEXT_PUBLIC_'],
  ['create-react-app', 'REACT_APP_'],
  ['gatsby', 'GATSBY_'],
  ['nextjs', 'NEXT_PUBLIC_'],
  ['nuxtjs', 'NUXT_ENV_'],
  ['redwoodjs', 'REDWOOD_ENV_'],
  ['sanity', 'SANITY_STUDIO_'],
  ['solidstart', 'VITE_'],
  ['sveltekit', 'PUBLIC_'],
  ['sveltekit-1', 'PUBLIC_'],
  ['vite', 'VITE_'],
  ['vue', 'VUE_APP_'],
]);

/**
 * What Vercel itself sets in a deployment, where the project exposes it:
 * https://vercel.com/docs/environment-variables/system-environment-variables
 */
export function* systemSupplies(
  { autoExposeSystemEnvs, framework }: Project,
  view: View,
  { component, place }: Where,
): Iterable<Supply> {
  if (autoExposeSystemEnvs !== true || view.target === 'development') return;
  const base = {
    role: 'supplies',
    channel: 'process',
    environment: view.environment,
    ...(component === undefined ? {} : { component }),
    value: { kind: 'hidden' },
    place,
    layer: 0,
    injected: true,
  } as const;
  const prefix = PREFIX.get(framework ?? '');
  for (const name of namesOf('vercel')) {
    yield { ...base, name, phases: ['build', 'run'] };
    if (prefix !== undefined && name.startsWith('VERCEL_'))
      yield { ...base, name: prefix + name, phases: ['build'] };
  }
}
