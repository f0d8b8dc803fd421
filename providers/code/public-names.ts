import type { Component, Components } from '../../src/model/index.ts';

/** Prefixes of names that a build puts into what it sends to browsers, and the packages that build so. */
const PREFIXES: readonly (readonly [prefix: string, builders: RegExp])[] = [
  // https://nextjs.org/docs/app/guides/environment-variables
  ['NEXT_PUBLIC_', /^next$/],
  // https://vite.dev/guide/env-and-mode
  [
    'VITE_',
    /^(?:vite|rolldown-vite|astro|nuxt|vitepress|wxt|@(?:sveltejs|react-router|remix-run)\/)/,
  ],
  // https://create-react-app.dev/docs/adding-custom-environment-variables/
  ['REACT_APP_', /^(?:react-scripts|react-app-rewired|@craco\/craco)$/],
  // https://rsbuild.rs/guide/advanced/env-vars https://docs.astro.build/en/guides/environment-variables/ https://svelte.dev/docs/kit/$env-static-public
  ['PUBLIC_', /^(?:@rsbuild\/core|astro|@sveltejs\/kit)$/],
  // https://docs.expo.dev/guides/environment-variables/
  ['EXPO_PUBLIC_', /^expo$/],
  // https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/
  ['GATSBY_', /^gatsby$/],
  // https://cli.vuejs.org/guide/mode-and-env.html
  ['VUE_APP_', /^@vue\/cli-service$/],
  // https://gridsome.org/docs/environment-variables/
  ['GRIDSOME_', /^gridsome$/],
  // https://storybook.js.org/docs/configure/environment-variables
  ['STORYBOOK_', /^(?:storybook$|@storybook\/)/],
  // https://github.com/chihab/dotenv-run/tree/main/packages/angular
  ['NG_APP_', /^(?:@angular\/|@ngx-env\/)/],
  // https://docs.redwoodjs.com/docs/environment-variables/
  ['REDWOOD_ENV_', /^@redwoodjs\//],
  // https://www.sanity.io/docs/studio/environment-variables
  ['SANITY_STUDIO_', /^sanity$/],
  // https://v2.nuxt.com/docs/configuration-glossary/configuration-env/
  ['NUXT_ENV_', /^(?:nuxt|nuxt-edge)$/],
  // https://parceljs.org/features/node-emulation/#environment-variables
  ['PARCEL_', /^parcel/],
];

/**
 * Whether a build sends a variable of this name to browsers: a server that merely shares the name
 * with a site reads it like any other. Without a manifest the name alone decides.
 */
export function isPublicName(name: string, components: Components, component: Component): boolean {
  const builders = PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1];
  if (builders === undefined) return false;
  if (component.manifest === undefined) return true;
  const apps = components.consumers(component.id).map((id) => components.get(id));
  return [component, ...apps].some((one) =>
    [...(one?.dependencies ?? [])].some((dependency) => builders.test(dependency)),
  );
}
