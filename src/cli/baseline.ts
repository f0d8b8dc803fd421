import { join } from 'node:path';
import type { BaselineFile } from '../baseline/format.gen.js';
import type { Checked } from '../check.ts';
import type { Config } from '../config/types.ts';
import { UserError } from '../errors.ts';
import { visible } from '../report/escape.ts';
import { decode, readBounded } from '../tree/read.ts';
import { keyOf } from '../values/key.ts';
import { clock } from './clock.ts';
import type { Settings } from './settings.ts';
import { writeOutput } from './write-output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A baseline, and where it is kept. */
export interface KeptBaseline {
  readonly path: string;
  /** As a person calls it. */
  readonly title: string;
  readonly file?: BaselineFile;
}

const USUAL = 'envparity.lock.json';

/**
 * The baseline of a folder: the one that is named, the one of the configuration, or the usual one. It
 * is nothing where it is not there, unless it was named to be compared with.
 *
 * @throws UserError `no-such-baseline`, `baseline-outside`, and those of `parseBaseline`
 */
export async function readBaseline(
  root: string,
  { baseline, updateBaseline }: Pick<Settings, 'baseline' | 'updateBaseline'>,
  config: Config,
): Promise<KeptBaseline> {
  const own = config.baseline.file;
  // A configuration comes with the repository, and nothing in that reaches out of it.
  if (baseline === undefined && own?.split(/[\\/]/).includes('..'))
    throw new UserError('baseline-outside', `baseline.file leads out of the repository: ${own}`, {
      hint: 'Name a file outside with `--baseline`',
    });
  const title = baseline ?? own ?? USUAL;
  const path = baseline ?? join(root, title);
  const outcome = readBounded(path, title);
  if (!('bytes' in outcome)) {
    if (baseline !== undefined && !updateBaseline)
      throw new UserError('no-such-baseline', `the baseline ${baseline} could not be read`, {
        hint: 'Write it with `--update-baseline`, or name another one',
      });
    return { path, title };
  }
  const decoded = decode(outcome.bytes, title);
  const { parseBaseline } = await import('../baseline/file.ts');
  const file = parseBaseline('text' in decoded ? decoded.text : '', title);
  return { path, title, file };
}

/** Writes what is known now, and says what is in it. */
export async function updateBaseline(
  kept: KeptBaseline,
  { view }: Checked,
  config: Config,
  env: Environment,
): Promise<readonly string[]> {
  const [{ renderBaseline, settled }, { takeBaseline }] = await Promise.all([
    import('../baseline/file.ts'),
    import('../baseline/take.ts'),
  ]);
  const key = keyOf(env);
  const now = takeBaseline(view.matrix, {
    now: clock(env),
    addresses: config.baseline.addresses === true,
    ...(key === undefined ? {} : { key }),
  });
  const file = settled(now, kept.file);
  writeOutput(kept.path, renderBaseline(file));
  const counts = `${file.variables.length} names, ${file.egress.length} addresses, ${file.allowlists.length} allowlists`;
  const secret = key === undefined && now.egress.length > 0 && !config.baseline.addresses;
  return [
    `Wrote ${visible(kept.title)}: ${counts}`,
    ...(file.variables.length > 0
      ? ['note: it names what production holds; keep it out of a public repository (`--baseline`)']
      : []),
    ...(secret
      ? [
          'note: ENVPARITY_KEY is not set, so only the number of addresses is kept, and no change of one is seen',
        ]
      : []),
  ];
}
