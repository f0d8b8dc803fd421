import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const FOUND = "__dirname.substring(0, __dirname.lastIndexOf('node_modules'))";

/**
 * At its start yargs reads the package.json above `node_modules`, or in a bundle the one of the
 * working directory: a file of the checked repository. This makes it read the program's own.
 */
export const yargsReadsItsOwn: Plugin = {
  name: 'yargs-reads-its-own',
  setup(build) {
    build.onLoad({ filter: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(FOUND)) throw new Error(`${path} no longer says ${FOUND}`);
      return { contents: text.replace(FOUND, '__dirname') };
    });
  },
};
