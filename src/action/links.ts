import { relative, resolve, sep } from 'node:path';
import type { FileNames } from '../report/uri.ts';
import type { Event } from './event.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How files are called and where they can be looked at: at the commit that people see in the change. */
export function fileNames(root: string, event: Event, env: Environment): FileNames {
  const { GITHUB_WORKSPACE, GITHUB_SERVER_URL } = env;
  const way = relative(GITHUB_WORKSPACE || '.', resolve(root)).split(sep).join('/');
  const prefix = way === '' || way.startsWith('..') ? '' : `${way}/`;
  const commit = event.head ?? event.sha;
  const { repository } = event;
  if (!GITHUB_SERVER_URL || repository === undefined || commit === undefined) return { prefix };
  return { prefix, base: `${GITHUB_SERVER_URL}/${repository}/blob/${commit}/` };
}

/** The page of this run, where its summary is. */
export function runPage({ repository }: Event, env: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_RUN_ID } = env;
  if (!GITHUB_SERVER_URL || !GITHUB_RUN_ID || repository === undefined) return undefined;
  return `${GITHUB_SERVER_URL}/${repository}/actions/runs/${GITHUB_RUN_ID}`;
}
