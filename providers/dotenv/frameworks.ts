import type { Dialect } from '../../src/formats/dotenv/index.ts';

/** How one loader looks for files. */
export interface Framework {
  readonly title: string;
  readonly dialect: Dialect;
  /** `next`: `.env.local` beats `.env.<mode>`. `vite`: the other way round. `single`: `.env` alone. `mode`: `.env.<mode>` alone. */
  readonly order: 'next' | 'vite' | 'single' | 'mode';
  /** `fixed`: development, production and test are all there is. */
  readonly modes: 'fixed' | 'any';
  /** `.env.local` is left out in test. */
  readonly localInTest: boolean;
  /** What is built reads no file any more when it runs. */
  readonly buildOnly: boolean;
  /** A program often hands the loader a path, so that files in folders below count too. */
  readonly anywhere: boolean;
  /** Where a person puts values for this machine. */
  readonly localFile: string;
  /** Being a dependency does not yet load anything: another package or a setting makes it do so. */
  readonly asked?: true;
}

const NEXT_LIKE = {
  order: 'next',
  modes: 'fixed',
  localInTest: false,
  buildOnly: false,
  anywhere: false,
  localFile: '.env.local',
} as const;
const VITE_LIKE = {
  order: 'vite',
  modes: 'any',
  localInTest: true,
  buildOnly: true,
  anywhere: false,
  localFile: '.env.local',
} as const;
const PLAIN = {
  order: 'next',
  modes: 'any',
  localInTest: false,
  buildOnly: false,
  anywhere: true,
  localFile: '.env',
} as const;
const AT_HOME = { ...PLAIN, anywhere: false } as const;

/** What is assumed where no loader is visible. */
export const UNKNOWN: Framework = { title: 'dotenv', dialect: 'dotenv', ...PLAIN };

/** By the package that brings the loader; the first one that a component depends on counts. */
export const FRAMEWORKS: readonly (readonly [packageName: string, Framework])[] = [
  // The server's loader first: a bundler beside it reads the same file for what it ships alone.
  // https://laravel.com/docs/configuration#environment-configuration
  ['laravel/framework', { title: 'Laravel', dialect: 'phpdotenv', ...AT_HOME }],
  // https://symfony.com/doc/current/configuration.html#configuring-environment-variables-in-env-files
  [
    'symfony/dotenv',
    { title: 'Symfony', dialect: 'bash', ...AT_HOME, order: 'vite', localFile: '.env.local' },
  ],
  // https://github.com/bkeepers/dotenv#customizing-rails
  ['dotenv-rails', { title: 'dotenv-rails', dialect: 'ruby-dotenv', ...AT_HOME }],
  // https://nextjs.org/docs/app/guides/environment-variables
  ['next', { title: 'Next.js', dialect: 'next', ...NEXT_LIKE }],
  // https://nuxt.com/docs/4.x/directory-structure/env
  ['nuxt', { title: 'Nuxt', dialect: 'dotenv', ...AT_HOME, order: 'single', buildOnly: true }],
  // https://svelte.dev/docs/kit/$env-static-private
  ['@sveltejs/kit', { title: 'SvelteKit', dialect: 'vite-7', ...VITE_LIKE }],
  // https://docs.astro.build/en/guides/environment-variables/
  ['astro', { title: 'Astro', dialect: 'vite-7', ...VITE_LIKE }],
  // https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/
  [
    'gatsby',
    {
      title: 'Gatsby',
      dialect: 'dotenv',
      ...AT_HOME,
      order: 'mode',
      buildOnly: true,
      localFile: '.env.development',
    },
  ],
  // https://create-react-app.dev/docs/adding-custom-environment-variables/
  [
    'react-scripts',
    { title: 'Create React App', dialect: 'dotenv-expand-12', ...NEXT_LIKE, buildOnly: true },
  ],
  // https://docs.expo.dev/guides/environment-variables/
  ['expo', { title: 'Expo', dialect: 'expo', ...NEXT_LIKE, buildOnly: true }],
  // https://cli.vuejs.org/guide/mode-and-env.html
  ['@vue/cli-service', { title: 'Vue CLI', dialect: 'dotenv-expand-12', ...VITE_LIKE }],
  // https://reactrouter.com/explanation/special-files
  ['@react-router/dev', { title: 'React Router', dialect: 'vite-7', ...VITE_LIKE }],
  // https://v2.remix.run/docs/guides/envvars
  ['@remix-run/dev', { title: 'Remix', dialect: 'vite-7', ...VITE_LIKE }],
  // https://vite.dev/guide/env-and-mode
  ['vite', { title: 'Vite', dialect: 'vite-7', ...VITE_LIKE }],
  // https://developers.cloudflare.com/workers/configuration/environment-variables/
  [
    'wrangler',
    { title: 'Wrangler', dialect: 'dotenv-expand-12', ...PLAIN, localFile: '.dev.vars' },
  ],
  // https://docs.adonisjs.com/guides/getting-started/environment-variables
  ['@adonisjs/core', { title: 'AdonisJS', dialect: 'dotenv', ...AT_HOME }],
  // https://docs.nestjs.com/techniques/configuration
  ['@nestjs/config', { title: 'NestJS', dialect: 'dotenv', ...PLAIN }],
  // https://github.com/kerimdzhanov/dotenv-flow
  ['dotenv-flow', { title: 'dotenv-flow', dialect: 'dotenv', ...PLAIN, order: 'vite' }],
  ['dotenv-expand', { title: 'dotenv-expand', dialect: 'dotenv-expand-12', ...PLAIN }],
  ['dotenv-cli', { title: 'dotenv-cli', dialect: 'dotenv-expand-12', ...PLAIN }],
  ['dotenv', UNKNOWN],
  ['env-cmd', { title: 'env-cmd', dialect: 'dotenv', ...PLAIN }],
  // https://django-environ.readthedocs.io/en/latest/quickstart.html
  ['django-environ', { title: 'django-environ', dialect: 'django-environ', ...PLAIN }],
  // https://github.com/HBNetwork/python-decouple#env-file
  ['python-decouple', { title: 'python-decouple', dialect: 'decouple', ...PLAIN }],
  // https://saurabh-kumar.com/python-dotenv/
  ['python-dotenv', { title: 'python-dotenv', dialect: 'python-dotenv', ...PLAIN }],
  // https://docs.pydantic.dev/latest/concepts/pydantic_settings/#dotenv-env-support
  [
    'pydantic-settings',
    { title: 'pydantic-settings', dialect: 'python-dotenv', ...PLAIN, asked: true },
  ],
  ['environs', { title: 'environs', dialect: 'python-dotenv', ...PLAIN }],
  // https://flask.palletsprojects.com/en/stable/cli/#environment-variables-from-dotenv
  ['flask', { title: 'Flask', dialect: 'python-dotenv', ...PLAIN, asked: true }],
  ['vlucas/phpdotenv', { title: 'phpdotenv', dialect: 'phpdotenv', ...PLAIN }],
];
