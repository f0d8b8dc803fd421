import { relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** What every command needs, be it ever so small. */
const CORE = './src/cli/commands/scan.ts';
const CHECK = './src/check.ts';
/** What nothing but a check, or what begins with one, ever loads. */
const OF_CHECK =
  /^src\/(?:baseline|watch|report\/(?!scan)|cli\/commands\/(?:check|diff|explain|report|sources))|^src\/(?:egress\/observation|matrix-report|snapshot\/open|cli\/read-carried)\.ts$|^providers\/[^/]+\//;

/** Stands before the path of an entry in what the bundler tells. */
const NAMESPACE = 'together';

/**
 * The bundler makes one file of the modules that the same entries reach, and each dynamic import is
 * an entry of its own: a scan would load thirty small files and a check sixty, each found, read and
 * linked by itself. So whatever of our own is imported dynamically reaches all that is loaded by then.
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
    onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => {
      const imports = OF_CHECK.test(path) ? [CORE, CHECK] : [CORE];
      const lines = imports.map((one) => `import '${one}';`);
      return { contents: [...lines, `export * from './${path}';`].join('\n'), resolveDir: root };
    });
  },
};
