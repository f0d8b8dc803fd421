interface PublicPrefix {
  readonly prefix: string;
  /** The packages that build so. */
  readonly builders: RegExp;
}

/** Prefixes of names that a build puts into what it sends to browsers, the most particular builder first: many contain Vite. */
const PREFIXES: readonly PublicPrefix[] = [
  // https://nextjs.org/docs/app/guides/environment-variables
  { prefix: 'NEXT_PUBLIC_', builders: /^next$/ },
  // https://docs.expo.dev/guides/environment-variables/
  { prefix: 'EXPO_PUBLIC_', builders: /^expo$/ },
  // https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/
  { prefix: 'GATSBY_', builders: /^gatsby$/ },
  // https://create-react-app.dev/docs/adding-custom-environment-variables/ https://wasp.sh/docs/project/env-vars
  { prefix: 'REACT_APP_', builders: /^(?:react-scripts|react-app-rewired|@craco\/craco|wasp)$/ },
  // https://cli.vuejs.org/guide/mode-and-env.html
  { prefix: 'VUE_APP_', builders: /^@vue\/cli-service$/ },
  // https://rsbuild.rs/guide/advanced/env-vars https://docs.astro.build/en/guides/environment-variables/ https://svelte.dev/docs/kit/$env-static-public
  { prefix: 'PUBLIC_', builders: /^(?:@rsbuild\/core|astro|@sveltejs\/kit)$/ },
  // https://vite.dev/guide/env-and-mode
  {
    prefix: 'VITE_',
    builders:
      /^(?:vite|rolldown-vite|astro|nuxt|vitepress|wxt|@(?:sveltejs|react-router|remix-run)\/.*)$/,
  },
  // https://gridsome.org/docs/environment-variables/
  { prefix: 'GRIDSOME_', builders: /^gridsome$/ },
  // https://storybook.js.org/docs/configure/environment-variables
  { prefix: 'STORYBOOK_', builders: /^(?:storybook$|@storybook\/)/ },
  // https://github.com/chihab/dotenv-run/tree/main/packages/angular
  { prefix: 'NG_APP_', builders: /^(?:@angular\/|@ngx-env\/)/ },
  // https://docs.redwoodjs.com/docs/environment-variables/
  { prefix: 'REDWOOD_ENV_', builders: /^@redwoodjs\// },
  // https://www.sanity.io/docs/studio/environment-variables
  { prefix: 'SANITY_STUDIO_', builders: /^sanity$/ },
  // https://v2.nuxt.com/docs/configuration-glossary/configuration-env/
  { prefix: 'NUXT_ENV_', builders: /^(?:nuxt|nuxt-edge)$/ },
  // https://parceljs.org/features/node-emulation/#environment-variables
  { prefix: 'PARCEL_', builders: /^parcel/ },
];

/** The prefixes of all builders that are known here. */
export const usualPrefixes: readonly string[] = PREFIXES.map(({ prefix }) => prefix);

/** The prefixes of the builders among some packages. */
export function prefixesOf(dependencies: Iterable<string>): readonly string[] {
  const names = [...dependencies];
  return PREFIXES.filter(({ builders }) => names.some((name) => builders.test(name))).map(
    ({ prefix }) => prefix,
  );
}
