import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { projectFiles, root } from './helpers/project.ts';
import { tempFolder } from './helpers/temp.ts';

test('what is generated, dist/ included, is what the sources give, in any folder', async () => {
  const copy = tempFolder();
  for (const path of projectFiles()) {
    if (path.startsWith('dist/')) continue;
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const script of ['generate', 'build'])
    await execa('node', ['scripts/run.mjs', `scripts/${script}.ts`], { cwd: copy });

  const differing = [...new Set([...filesOf(copy), ...filesOf(root)])]
    .filter((path) => !sameBytes(join(root, path), join(copy, path)))
    .map((path) => `${path}: run \`npm run ${path.startsWith('dist/') ? 'build' : 'generate'}\``);
  expect(differing, 'files that differ from what the sources give').toEqual([]);
});

/** What can be generated: all that is committed, and dist/ whether it is committed yet or not. */
function filesOf(folder: string): string[] {
  const dist = existsSync(join(folder, 'dist'))
    ? readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    : [];
  const built = dist
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return [
    ...projectFiles().filter((path) => !path.startsWith('dist/')),
    ...built.map((path) => path.replaceAll('\\', '/')),
  ];
}

function sameBytes(left: string, right: string): boolean {
  return existsSync(left) && existsSync(right) && readFileSync(left).equals(readFileSync(right));
}
