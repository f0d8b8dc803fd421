import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this project. */
export const root = join(import.meta.dirname, '../..');

/** Every file that is or will be committed, relative to the root. */
export function projectFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return output.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

export function readProject(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
