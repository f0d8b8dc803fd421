import type { Plugin } from 'esbuild';

/** What a package gets for `string-width`: the program's own measure, which knows plain text fast. */
const OWN_WIDTH = `export { columnsOf as default } from './src/report/width.ts';`;

/** Makes packages measure text as the program itself does, with one version of the tables. */
export const ownWidth: Plugin = {
  name: 'own-width',
  setup({ initialOptions, onResolve, onLoad }) {
    const resolveDir = initialOptions.absWorkingDir ?? process.cwd();
    onResolve({ filter: /^string-width$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'own-width' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'own-width' }, () => ({ contents: OWN_WIDTH, resolveDir }));
  },
};
