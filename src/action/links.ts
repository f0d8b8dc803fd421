import { fileNamesOf } from '../cli/file-names.ts';
import type { FileNames } from '../report/uri.ts';
import type { Event } from './event.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How files are called, and where they can be looked at: at the commit that people see in the change. */
export function fileNames(root: string, { head }: Event, env: Environment): FileNames {
  return fileNamesOf(root, head === undefined ? env : { ...env, GITHUB_SHA: head });
}

/** The page of this run, where its summary is. */
export function runPage({ repository }: Event, env: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_RUN_ID } = env;
  if (!GITHUB_SERVER_URL || !GITHUB_RUN_ID || repository === undefined) return undefined;
  return `${GITHUB_SERVER_URL}/${repository}/actions/runs/${GITHUB_RUN_ID}`;
}
