import type { Component } from './model/index.ts';
import type { Tree } from './tree/types.ts';
import { prefixesOf } from './wellknown/public-prefixes.ts';

/** Frameworks that put no other names into what they send to browsers than those with a prefix. */
const STRICT =
  /^(?:next|expo|gatsby|react-scripts|@vue\/cli-service|@sveltejs\/kit|astro|vite|wasp)$/;

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

/**
 * The prefixes of names of which nobody can say that nothing in a component reads them, since modules do:
 * https://nuxt.com/docs/4.x/guide/modules/recipes-basics#expose-options-to-runtime
 */
export function openPrefixes({ dependencies }: Component): readonly string[] {
  return dependencies.has('nuxt') ? [NUXT.server] : [];
}

/**
 * The prefixes with which a component's builders ship variables to the browser, the usual one
 * first. None where no framework is known, or where its configuration changes the rule.
 */
export function publicPrefixes(component: Component, tree: Tree): readonly string[] {
  const isKnown = [...component.dependencies].some((name) => STRICT.test(name));
  return isKnown && !shipsOthers(component, tree) ? prefixesOf(component.dependencies) : [];
}

const CONFIG =
  /^(?:(?:vite|vitest|astro|svelte|next|rspack|rsbuild|rollup|craco|tsup|tsdown)\.config[\w.-]*|webpack[\w.-]*|config-overrides)\.[cm]?[jt]s$/;
/** Settings that ship names without the usual prefix. */
const OVERRIDES =
  /\benvPrefix\b|\bpublicPrefix\b|\bdefine\s*[:(]|\benv\s*:|\b(?:Define|Environment)Plugin\b/;

/** Packages that put any variable into what is built, by its name or by all that a file sets. */
const INLINES =
  /^(?:react-native-config|react-native-dotenv|dotenv-webpack|dotenv-expand-webpack-plugin|envify|vite-plugin-environment|vite-plugin-env-compatible|babel-plugin-(?:transform-)?inline-(?:environment-variables|dotenv)|rollup-plugin-inject-process-env|@(?:dotenv-run|import-meta-env)\/.+)$/;

/** Whether what builds a component may ship names without a prefix too. */
export function shipsOthers({ id, dependencies }: Component, tree: Tree): boolean {
  if ([...dependencies].some((name) => INLINES.test(name))) return true;
  const folder = id === '.' ? '' : `${id}/`;
  return tree.files.some(
    ({ path, name }) =>
      isSettings(path, folder, name) && CONFIG.test(name) && OVERRIDES.test(tree.text(path) ?? ''),
  );
}

/** Beside the manifest, or in a folder for what builds. */
function isSettings(path: string, folder: string, name: string): boolean {
  if (!path.startsWith(folder)) return false;
  return /^(?:(?:config|build|webpack)\/)?$/.test(path.slice(folder.length, -name.length));
}
