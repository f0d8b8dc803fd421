import { findConfig } from './config/find.ts';
import { type Config, emptyConfig } from './config/types.ts';

/**
 * The configuration of a folder: `envparity.yaml`, `.yml`, `.json`, or `envparity` in its
 * package.json; or of the file that was named. Without any, the empty one.
 *
 * What reads it needs to know all rules, and is loaded only where there is one.
 *
 * @param path a file to read instead of the one in the folder
 * @throws UserError `invalid-config` with every mistake and its place, `no-such-config`,
 *   `unreadable-config`, `several-configs`
 */
export async function readConfig(root: string, path?: string): Promise<Config> {
  const found = findConfig(root, path);
  if (found === undefined) return emptyConfig;
  const [{ parseConfig }, { rules }] = await Promise.all([
    import('./config/parse.ts'),
    import('./rules/index.ts'),
  ]);
  return parseConfig(
    found,
    rules.map(({ id }) => id),
  );
}
