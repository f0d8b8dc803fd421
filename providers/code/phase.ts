import type { Audience, Component, Components, Phase } from '../../src/model/index.ts';
import type { FoundRead } from './flow/analysis.ts';
import { runsOnServer } from './on-server.ts';
import { isPublicName } from './public-names.ts';
import { FUNCTIONS } from './resolve/declarations.ts';
import { ancestor } from './syntax/node.ts';

const BUILD_FILE =
  /(?:^|\/)(?:next|vite|vitest|webpack|rspack|rsbuild|rollup|esbuild|tsup|astro|svelte|nuxt|remix|react-router|gatsby|vue|craco|config-overrides|tailwind|postcss|babel|metro|app|drizzle|prisma|sanity|quasar|electron\.vite|electron-builder|docusaurus|next-sitemap|contentlayer|sentry|turbo|knexfile|ormconfig)(?:[\w.-]*)\.config(?:\.\w+)?\.[cm]?[jt]s$|(?:^|\/)(?:gatsby-(?:config|node)|webpack[\w.-]*|craco\.config|config-overrides|forge\.config)\.[cm]?[jt]s$/;

/** Runtime-prefixed names of Nuxt are read by the running server. https://nuxt.com/docs/guide/going-further/runtime-config */
export interface Moment {
  readonly phases: readonly Phase[];
  readonly audience: Audience;
}

/** Whether a file configures a build and runs in it. */
export function isBuildFile(file: string): boolean {
  return BUILD_FILE.test(file);
}

/** When a variable is read, and by whom. */
export function momentOf(read: FoundRead, components: Components): Moment {
  const { flavour, name, place } = read;
  const component = components.of(place.source.file);
  const audience = flavour.audience ?? audienceOf(read, components, component);
  if (flavour.phases !== undefined) return { phases: flavour.phases, audience };
  if (isBuildFile(place.source.file)) return { phases: ['build'], audience };
  const isInlined = flavour.id === 'import-meta' && !runsOnBun(component);
  if (audience === 'client' || isInlined) return { phases: ['build'], audience };
  const prerenders =
    component.dependencies.has('next') || component.dependencies.has('@remix-run/dev');
  const isTopLevel = ancestor(place, FUNCTIONS) === undefined;
  const both = prerenders && isTopLevel && read.judgement.need === 'required';
  return { phases: both && name !== '' ? ['build', 'run'] : ['run'], audience };
}

/** The module and what it imports run in the browser. https://react.dev/reference/rsc/use-client */
const USE_CLIENT = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/)*(['"])use client\1/;

/** Modules that a framework runs in the browser by their name. https://nextjs.org/docs/app/api-reference/file-conventions/instrumentation-client https://svelte.dev/docs/kit/hooks https://remix.run/docs/en/main/file-conventions/entry.client */
const CLIENT_FILE =
  /(?:^|\/)(?:instrumentation-client|hooks\.client|sentry\.client\.config|entry\.client)\.[jt]sx?$/;

/** Bun's `import.meta.env` is its `process.env`. https://bun.sh/docs/runtime/env */
function runsOnBun({ dependencies }: Component): boolean {
  const hasTypes = dependencies.has('@types/bun') || dependencies.has('bun-types');
  return hasTypes && !dependencies.has('vite') && !dependencies.has('astro');
}

/** Astro keeps names without the public prefix on the server. https://docs.astro.build/en/guides/environment-variables/ */
function isServerSide(component: Component): boolean {
  return component.dependencies.has('astro') || runsOnBun(component);
}

function audienceOf(read: FoundRead, components: Components, component: Component): Audience {
  if (isPublicName(read.name, components, component)) return 'client';
  const { file, text } = read.place.source;
  const isInlined = read.flavour.id === 'import-meta' && !isServerSide(component);
  const isOfBundle = isInlined || CLIENT_FILE.test(file) || USE_CLIENT.test(text.slice(0, 2000));
  return isOfBundle && !runsOnServer(read.place) ? 'client' : 'server';
}
