import type { Component } from '../../src/model/index.ts';

/**
 * What every task gets, and the two that count for every task:
 * https://turborepo.com/docs/reference/configuration#globalpassthroughenv names the list of the source.
 */
export const ALWAYS: readonly string[] = [
  ...['APPDATA', 'BUILDKIT_*', 'CI', 'COLORTERM', 'COMPOSE_*', 'COREPACK_*'],
  ...['DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'DOCKER_*', 'DYLD_FALLBACK_LIBRARY_PATH'],
  ...['DYLD_INSERT_LIBRARIES', 'ELECTRON_RUN_AS_NODE', 'GITHUB_*', 'HOME', 'HOMEDRIVE', 'HOMEPATH'],
  ...['JB_IDE_*', 'JB_INTERPRETER', 'LANG', 'LD_LIBRARY_PATH', 'LD_PRELOAD', 'LIBPATH', 'NEXT_*'],
  ...['NODE_OPTIONS', 'NOW_BUILDER', 'NPM_CONFIG_STORE_DIR', 'PATH', 'PNPM_HOME', 'PROGRAMDATA'],
  ...['PWD', 'ProgramFiles', 'RUNNER_*', 'SHELL', 'SYSTEMDRIVE', 'SYSTEMROOT', 'TEMP', 'TERM'],
  ...['TERM_PROGRAM', 'TMP', 'TZ', 'USER', 'USERPROFILE', 'USE_OUTPUT_FOR_EDGE_FUNCTIONS'],
  ...['VC_MICROFRONTENDS_CONFIG_FILE_NAME', 'VERCEL', 'VERCEL_*', 'VSCODE_*', 'WINDIR'],
  ...['XAUTHORITY', 'XDG_RUNTIME_DIR', '_JETBRAINS_TEST_RUNNER_RUN_SCOPE_TYPE'],
];

interface Framework {
  /** One of them shows it; `all` wants every one. */
  readonly dependencies: readonly string[];
  readonly all?: true;
  readonly names: readonly string[];
}

const NITRO: readonly string[] = [
  ...['NITRO_*', 'SERVER_*', 'AWS_APP_ID', 'INPUT_AZURE_STATIC_WEB_APPS_API_TOKEN', 'CLEAVR'],
  ...['CF_PAGES', 'FIREBASE_APP_HOSTING', 'NETLIFY', 'STORMKIT', 'NOW_BUILDER', 'ZEABUR', 'RENDER'],
];

/** The first that fits: https://turborepo.com/docs/crafting-your-repository/using-environment-variables#framework-inference */
const FRAMEWORKS: readonly Framework[] = [
  { dependencies: ['astro'], names: ['PUBLIC_*'] },
  { dependencies: ['blitz'], names: ['NEXT_PUBLIC_*'] },
  { dependencies: ['react-scripts', 'react-dev-utils'], names: ['REACT_APP_*'] },
  { dependencies: ['expo'], names: ['EXPO_PUBLIC_*'] },
  { dependencies: ['gatsby'], names: ['GATSBY_*'] },
  { dependencies: ['next'], names: ['NEXT_PUBLIC_*'] },
  { dependencies: ['nitropack', 'nitropack-nightly', 'nitro', 'nitro-nightly'], names: NITRO },
  {
    dependencies: ['nuxt', 'nuxt-edge', 'nuxt3', 'nuxt3-edge'],
    names: ['NUXT_*', 'LAUNCH_EDITOR', ...NITRO],
  },
  { dependencies: ['@redwoodjs/core'], names: ['REDWOOD_ENV_*'] },
  {
    dependencies: ['@remix-run/dev', '@remix-run/react', '@remix-run/serve', '@react-router/dev'],
    names: ['REMIX_*'],
  },
  { dependencies: ['@sanity/cli'], names: ['SANITY_STUDIO_*'] },
  { dependencies: ['solid-js', 'solid-start'], all: true, names: ['VITE_*'] },
  { dependencies: ['@sveltejs/kit'], names: ['VITE_*', 'PUBLIC_*'] },
  { dependencies: ['vite'], names: ['VITE_*'] },
  { dependencies: ['@vue/cli-service'], names: ['VUE_APP_*', 'LAUNCH_EDITOR'] },
];

/** What Turborepo adds to the declarations of a package for the framework that it depends on. */
export function inferred({ dependencies }: Pick<Component, 'dependencies'>): readonly string[] {
  const has = (name: string) => dependencies.has(name);
  const found = FRAMEWORKS.find((framework) =>
    framework.all ? framework.dependencies.every(has) : framework.dependencies.some(has),
  );
  return found?.names ?? [];
}
