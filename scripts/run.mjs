// Runs a TypeScript file of this repository on any supported Node: bundles it to a temporary file first.
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [script, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(resolve('node_modules'), '.run-'));
const outfile = join(folder, 'script.mjs');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv.splice(1, process.argv.length - 1, resolve(script), ...rest);
await import(pathToFileURL(outfile).href);
