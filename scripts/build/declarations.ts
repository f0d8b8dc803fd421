import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

/**
 * Writes the declaration files of the library to `<outdir>/types`, only those that a user of
 * `src/index.ts` can reach.
 *
 * @throws Error where the types do not compile, or lean on a package that users do not have
 */
export async function declarations(outdir: string, root = process.cwd()): Promise<void> {
  const types = join(outdir, 'types');
  const { exitCode, stdout } = await execa(
    'tsc',
    ['-p', 'tsconfig.build.json', '--outDir', types],
    { cwd: root, preferLocal: true, localDir: root, reject: false },
  );
  if (exitCode !== 0) throw new Error(`The types do not compile:\n${stdout}`);
  const reached = await reach(join(types, 'src/index.d.ts'));
  for (const name of await readdir(types, { recursive: true })) {
    const path = join(types, name);
    if (name.endsWith('.d.ts') && !reached.has(path)) await rm(path);
  }
  await removeEmpty(types);
}

async function reach(entry: string): Promise<ReadonlySet<string>> {
  const reached = new Set([entry]);
  for (const file of reached) {
    const text = await readFile(file, 'utf8');
    for (const [, specifier = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      if (specifier.startsWith('node:')) continue;
      const path = join(dirname(file), specifier.replace(/\.ts$/, '.d.ts'));
      if (!specifier.startsWith('.') || !existsSync(path))
        throw new Error(`The types of the library reach ${specifier}, which users do not have`);
      reached.add(path);
    }
  }
  return reached;
}

async function removeEmpty(folder: string): Promise<boolean> {
  let empty = true;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const kept = !entry.isDirectory() || !(await removeEmpty(join(folder, entry.name)));
    if (kept) empty = false;
  }
  if (empty) await rm(folder, { recursive: true });
  return empty;
}
