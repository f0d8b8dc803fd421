import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Makes tables of data one text for `JSON.parse`, which reads it faster than the compiler does. */
export const tables: Plugin = {
  name: 'tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:providers|wellknown)[\\/].*\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};
