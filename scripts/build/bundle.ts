import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { late, lateFiles } from './late.ts';
import { thirdPartyLicences } from './licences.ts';
import { nameChunks } from './names.ts';
import { ownWidth } from './own-width.ts';
import { patches } from './patches.ts';
import { tables } from './tables.ts';
import { together } from './together.ts';

/** What runs: the command, the action, and the library. */
const ENTRIES = {
  action: 'src/action/main.ts',
  cli: 'src/cli/main.ts',
  index: 'src/index.ts',
};

/** Files that are read at run time from beside the code. */
const BESIDE = [
  ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter.wasm'],
  ['@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm', 'tree-sitter-bash.wasm'],
  ['@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm', 'tree-sitter-go.wasm'],
  ['@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm', 'tree-sitter-php.wasm'],
  ['@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm', 'tree-sitter-python.wasm'],
  ['@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm', 'tree-sitter-ruby.wasm'],
  ['@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm', 'tree-sitter-tsx.wasm'],
  ['@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm', 'tree-sitter-typescript.wasm'],
] as const;

const SHEBANG = '#!/usr/bin/env node\n';

/** CommonJS packages call `require`, which modules do not have; the name must not meet one of theirs. */
const REQUIRE = `import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);`;

/**
 * Writes everything that runs: modules, grammars and the licences of what is bundled.
 * The same sources give the same bytes, wherever they lie.
 *
 * @param outdir an empty or missing folder
 * @param root the folder of the sources
 * @throws Error where a source does not compile
 */
export async function bundle(outdir: string, root = process.cwd()): Promise<void> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: 'dist',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // A linked node_modules must not show in the output as a path of this machine.
    preserveSymlinks: true,
    // jsonc-parser's `main` is a UMD file whose inner `require` calls cannot be bundled.
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    legalComments: 'none',
    plugins: [together, patches, ownWidth, late, tables],
    logLevel: 'silent',
  });
  await mkdir(outdir, { recursive: true });
  const modules = nameChunks(result.outputFiles, result.metafile);
  for (const [name, text] of modules) {
    const program = name === 'cli.js';
    await writeFile(join(outdir, name), program ? SHEBANG + text : text);
    if (program) await chmod(join(outdir, name), 0o755);
  }
  const { metafile, outputFiles } = await lateFiles(root);
  for (const { path, text } of outputFiles) await writeFile(join(outdir, basename(path)), text);
  const { resolve } = createRequire(join(root, 'package.json'));
  for (const [from, to] of BESIDE) await writeFile(join(outdir, to), await readFile(resolve(from)));
  const packages = BESIDE.map(([from]) => `node_modules/${from}`);
  const licences = await thirdPartyLicences(root, [
    ...bundled(result.metafile),
    ...bundled(metafile),
    ...packages,
  ]);
  await writeFile(join(outdir, 'THIRD-PARTY-LICENSES.txt'), licences);
}

/** Inputs of which at least a byte is left in the output. */
function bundled(metafile: Metafile): string[] {
  return Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => input),
  );
}
