import type { Metafile, OutputFile } from 'esbuild';

/** What package.json and action.yml name. */
const NAMED: ReadonlySet<string> = new Set(['action.js', 'cli.js', 'index.js']);

/**
 * Gives each output a name that says what is in it and stays when the content changes; the bundler
 * itself offers only names with a content hash, or names that collide.
 *
 * @returns the text of each file, by its name in one flat folder
 * @throws Error where two files would get one name
 */
export function nameChunks(
  files: readonly OutputFile[],
  metafile: Metafile,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    names.set(baseName(path), stableName(baseName(path), output));
  }
  const hashed = /(?<=["']\.\/)[\w.-]+(?=["'])/g;
  const result = new Map<string, string>();
  for (const file of files) {
    const name = names.get(baseName(file.path)) ?? baseName(file.path);
    if (result.has(name)) throw new Error(`Two files of the bundle would be named ${name}`);
    result.set(
      name,
      file.text.replace(hashed, (old) => names.get(old) ?? old),
    );
  }
  return result;
}

/** A module is in exactly one chunk, so the largest one names it without collision. */
function stableName(name: string, output: Metafile['outputs'][string]): string {
  if (NAMED.has(name)) return name;
  if (output.entryPoint !== undefined) return `${slug(output.entryPoint)}.js`;
  const [largest] = Object.entries(output.inputs).sort(
    ([left, a], [right, b]) => b.bytesInOutput - a.bytesInOutput || (left < right ? -1 : 1),
  );
  return largest === undefined ? 'shared-runtime.js' : `shared-${slug(largest[0])}.js`;
}

function slug(path: string): string {
  return path
    .replace(/^together:/, '')
    .replace(/^(src|node_modules)\//, '')
    .replace(/\.[^./]+$/, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-/, '');
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
