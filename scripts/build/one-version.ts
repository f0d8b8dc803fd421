import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Packages that several others bring in older versions of: one for all loads once. */
const SHARED = /^string-width$/;

/** Gives every importer of a shared package the version that the project itself uses. */
export const oneVersion: Plugin = {
  name: 'one-version',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    build.onResolve({ filter: SHARED }, async ({ path, kind, pluginData }) => {
      if (pluginData === oneVersion) return undefined;
      return build.resolve(path, { resolveDir: join(root, 'src'), kind, pluginData: oneVersion });
    });
  },
};
