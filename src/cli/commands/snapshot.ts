import manifest from '../../../package.json' with { type: 'json' };
import { renderCarried } from '../../carried/render.ts';
import { visible, visibleJson } from '../../report/escape.ts';
import type { SnapshotFile } from '../../snapshot/file.gen.js';
import { SNAPSHOT } from '../../snapshot/open.ts';
import { takeSnapshot } from '../../snapshot/take.ts';
import { keyOf } from '../../values/key.ts';
import { clock } from '../clock.ts';
import type { Run } from '../program.ts';
import { textOf } from '../settings.ts';
import { takenFor, takenIn } from '../taken.ts';
import { writeOutput } from '../write-output.ts';

/** Looks at the environment that it runs in, and prints what can be carried elsewhere. */
export const runSnapshot: Run = async (args, settings) => {
  const { env } = process;
  const key = keyOf(env);
  const component = takenFor(args);
  const file = takeSnapshot({
    env,
    environment: takenIn(settings, 'a snapshot'),
    now: clock(env),
    version: manifest.version,
    ...(component === undefined ? {} : { component }),
    ...(settings.phase === undefined ? {} : { phase: settings.phase }),
    ...(key === undefined ? {} : { key }),
  });
  const text = visibleJson(renderCarried(file, SNAPSHOT, key));
  const output = textOf(args, 'output');
  const notes = notesOf(file);
  if (output === undefined) return { stdout: text, notes, exitCode: 0 };
  writeOutput(output, text);
  const wrote = `Wrote ${visible(output)}: ${file.variables.length} names of ${visible(file.environment)}`;
  return { stdout: '', notes: [wrote, ...notes], exitCode: 0 };
};

function notesOf({ phase, keyIds }: SnapshotFile): readonly string[] {
  const unsaid =
    'note: nothing here says whether this is a build or the running program, so nothing can be absent. Add --phase build or --phase run';
  const unsigned =
    'note: ENVPARITY_KEY is not set: the snapshot is not signed, and its values cannot be compared';
  return [...(phase === undefined ? [unsaid] : []), ...(keyIds === undefined ? [unsigned] : [])];
}
