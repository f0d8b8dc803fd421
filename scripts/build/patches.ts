import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface Patch {
  /** The end of the path of the file, in folders of a package. */
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}

const PATCHES: readonly Patch[] = [
  // Node copies a text at once; the loop of the library takes a tenth of the time of parsing.
  {
    file: /web-tree-sitter[\\/]web-tree-sitter\.js$/,
    from: 'stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);',
    to: "Buffer.from(HEAPU8.buffer, inputBufferAddress, INPUT_BUFFER_SIZE).write(string, 'utf16le');",
  },
  // Whatever the command line says, yargs lays out its help, which the program has ready made.
  {
    file: /yargs[\\/]build[\\/]lib[\\/]usage\.js$/,
    from: 'cachedHelpMessage = this.help();',
    to: 'cachedHelpMessage = undefined;',
  },
];

/** What yargs asks of the machine it runs on; at its start it reads files of the checked repository. */
const PLATFORM = /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/;
const OWN_PLATFORM = `
  import Parser from 'yargs-parser/browser';
  import { platform } from './scripts/build/yargs-platform.ts';
  export default { ...platform, Parser };`;

/** Adapts packages to a program that starts fast and reads nothing of its own accord. */
export const patches: Plugin = {
  name: 'patches',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    build.onLoad({ filter: PLATFORM }, () => ({ contents: OWN_PLATFORM, resolveDir: root }));
    for (const { file, from, to } of PATCHES) {
      build.onLoad({ filter: file }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes(from)) throw new Error(`${path} no longer says ${from}`);
        return { contents: text.replace(from, () => to) };
      });
    }
  },
};
