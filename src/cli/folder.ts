import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../config/nearest.ts';
import { UserError } from '../errors.ts';
import { assertFolder } from '../tree/folder.ts';
import { isCredential } from '../values/credential-name.ts';
import { commandMeant, didYouMean } from './usage-error.ts';

/**
 * Makes sure that the folder to work on is there. The default command takes a path, so a mistyped
 * command arrives here as one.
 *
 * @throws UserError `no-such-folder`, `not-a-folder`
 */
export function assertFolderArgument(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) {
    assertFolder(path);
    return;
  }
  const command = /[/\\.]/.test(path) ? undefined : commandMeant(path);
  if (command !== undefined) {
    throw new UserError('no-such-folder', `${given(path)} is neither a command nor a folder`, {
      hint: didYouMean(command),
    });
  }
  const sibling = nearest(basename(path), foldersIn(dirname(path)));
  const hint =
    sibling === undefined
      ? 'Name an existing folder'
      : `Did you mean ${join(dirname(path), sibling)}?`;
  throw new UserError('no-such-folder', `${given(path)} does not exist`, { hint });
}

function foldersIn(path: string): readonly string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** A path may be shown, but for what was taken for one. */
function given(path: string): string {
  return isCredential(path) ? 'what was given' : path;
}
