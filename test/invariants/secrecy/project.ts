import { execFileSync } from 'node:child_process';
import { tempFolder } from '../../helpers/temp.ts';
import { put } from '../hostile.ts';
import type { Canary } from './canaries.ts';
import { configuration, PLACES, readingCode, type Take } from './places.ts';

/** The next canaries, from the first again after the last. */
export function takeFrom(canaries: readonly Canary[]): Take {
  let next = 0;
  return (count) =>
    Array.from({ length: Math.min(count, canaries.length) }, () => {
      const canary = canaries[next % canaries.length];
      next += 1;
      if (canary === undefined) throw new Error('There are no canaries');
      return canary;
    });
}

const IGNORED = ['.env', '.env.local', '.vercel', 'node/.env'];

/** One name in so many is read by the code: much is said of these, and of the others that nobody reads them. */
const READ = 8;

/** A repository that has canaries wherever any provider looks. */
export function plantedProject(canaries: readonly Canary[], take: Take): string {
  const folder = tempFolder();
  const files = {
    ...Object.assign({}, ...Object.values(PLACES).map((place) => place(take))),
    ...readingCode(canaries.filter((_, at) => at % READ === 0).map(({ name }) => name)),
    ...configuration(take),
    '.gitignore': `${IGNORED.join('\n')}\n`,
  };
  for (const [path, text] of Object.entries<string>(files)) put(folder, path, text);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'x');
  return folder;
}
