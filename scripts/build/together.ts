import { relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** What every command needs, be it ever so small. */
const CORE = './src/cli/commands/scan.ts';

/** Stands before the path of an entry in what the bundler tells. */
const NAMESPACE = 'together';

/**
 * The bundler makes one file of the modules that the same entries reach, and each dynamic import is
 * an entry of its own: a scan would load thirty small files, each found, read and linked by itself.
 * So whatever of our own is imported dynamically reaches the core too, which is loaded by then.
 */
export const together: Plugin = {
  name: 'together',
  setup({ initialOptions, onResolve, onLoad, resolve }) {
    const { absWorkingDir: root = process.cwd() } = initialOptions;
    onResolve({ filter: /^\.{1,2}\// }, async ({ path, kind, resolveDir, namespace }) => {
      if (namespace === NAMESPACE || kind !== 'dynamic-import') return undefined;
      const found = await resolve(path, { kind: 'import-statement', resolveDir });
      return { path: relative(root, found.path).replaceAll('\\', '/'), namespace: NAMESPACE };
    });
    onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
      contents: `import '${CORE}';\nexport * from './${path}';`,
      resolveDir: root,
    }));
  },
};
