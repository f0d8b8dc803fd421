import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { withoutSecrets } from '../values/seen.ts';

/**
 * Writes what `--output` names. Whoever reads the file meanwhile gets the old one or the new one.
 *
 * @throws UserError `unwritable`
 */
export function writeOutput(path: string, text: string): void {
  const half = `${path}.${process.pid}.tmp`;
  try {
    // `wx` refuses a link that somebody put there.
    writeFileSync(half, withoutSecrets(text), { flag: 'wx' });
    renameSync(half, path);
  } catch (cause) {
    rmSync(half, { force: true });
    throw new UserError('unwritable', `${path} could not be written`, {
      hint: 'Check that its folder is there and can be written to',
      cause,
    });
  }
}
