import type { Component } from './model/index.ts';
import type { Tree } from './tree/types.ts';

interface PublicPrefix {
  /** The package that shows the framework is in use. */
  readonly dependency: string;
  readonly prefixes: readonly string[];
  readonly docs: string;
}

/** The most particular framework first: most of them contain Vite. */
const PUBLIC: readonly PublicPrefix[] = [
  {
    dependency: 'next',
    prefixes: ['NEXT_PUBLIC_'],
    docs: 'https://nextjs.org/docs/app/guides/environment-variables',
  },
  {
    dependency: 'expo',
    prefixes: ['EXPO_PUBLIC_'],
    docs: 'https://docs.expo.dev/guides/environment-variables/',
  },
  {
    dependency: 'gatsby',
    prefixes: ['GATSBY_'],
    docs: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/',
  },
  {
    dependency: 'react-scripts',
    prefixes: ['REACT_APP_'],
    docs: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  },
  {
    dependency: '@vue/cli-service',
    prefixes: ['VUE_APP_'],
    docs: 'https://cli.vuejs.org/guide/mode-and-env.html',
  },
  {
    dependency: '@sveltejs/kit',
    prefixes: ['PUBLIC_', 'VITE_'],
    docs: 'https://svelte.dev/docs/kit/$env-static-public',
  },
  {
    dependency: 'astro',
    prefixes: ['PUBLIC_'],
    docs: 'https://docs.astro.build/en/guides/environment-variables/',
  },
  {
    dependency: 'vite',
    prefixes: ['VITE_'],
    docs: 'https://vite.dev/guide/env-and-mode',
  },
];

/** The prefixes of all frameworks that are known here. */
export const usualPrefixes: readonly string[] = [
  ...new Set(PUBLIC.flatMap(({ prefixes }) => prefixes)),
];

/**
 * Names with this prefix reach the browser where Nuxt's configuration declares them, and those with the other one the
 * server alone: https://nuxt.com/docs/4.x/guide/going-further/runtime-config
 */
const NUXT = { browser: 'NUXT_PUBLIC_', server: 'NUXT_' } as const;

/** The prefixes of names that a component's configuration declares for the browser, whatever its code reads. */
export function declaredPrefixes({ dependencies }: Component): readonly string[] {
  return dependencies.has('nuxt') ? [NUXT.browser] : [];
}

/** What a name that has a prefix for the browser is called where only the server gets it. */
export function serverName(name: string, prefix: string): string {
  return (prefix === NUXT.browser ? NUXT.server : '') + name.slice(prefix.length);
}

/** Whether `null` in a value is taken for no value: https://laravel.com/docs/configuration#environment-variable-types */
export function takesNull({ dependencies }: Component): boolean {
  return dependencies.has('laravel/framework');
}

interface OpenPrefix {
  /** The package that shows the framework is in use. */
  readonly dependency: string;
  readonly prefix: string;
  readonly docs: string;
}

/** Modules of these frameworks read names by themselves that no code of an app names. */
const OPEN: readonly OpenPrefix[] = [
  {
    dependency: 'nuxt',
    prefix: 'NUXT_',
    docs: 'https://nuxt.com/docs/4.x/guide/modules/recipes-basics#expose-options-to-runtime',
  },
];

/** The prefixes of names of which nobody can say that nothing in a component reads them. */
export function openPrefixes({ dependencies }: Component): readonly string[] {
  return OPEN.flatMap(({ dependency, prefix }) => (dependencies.has(dependency) ? prefix : []));
}

const CONFIG = /^(vite|vitest|astro|svelte|next)\.config\.[cm]?[jt]s$/;
/** Settings that ship names without the usual prefix. */
const OVERRIDES = /\benvPrefix\b|\bpublicPrefix\b|\bdefine\s*[:(]|\benv\s*:/;

/**
 * The prefixes with which a component's framework ships variables to the browser, the usual one
 * first. None where no framework is known, or where its configuration file changes the rule.
 */
export function publicPrefixes(component: Component, tree: Tree): readonly string[] {
  const framework = PUBLIC.find(({ dependency }) => component.dependencies.has(dependency));
  if (framework === undefined) return [];
  const folder = component.id === '.' ? '' : `${component.id}/`;
  const changed = tree.files.some(
    ({ path, name }) =>
      path === folder + name && CONFIG.test(name) && OVERRIDES.test(tree.text(path) ?? ''),
  );
  return changed ? [] : framework.prefixes;
}
