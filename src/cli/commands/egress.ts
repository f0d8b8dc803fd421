import manifest from '../../../package.json' with { type: 'json' };
import { renderCarried } from '../../carried/render.ts';
import type { ObservationFile } from '../../egress/observation.gen.js';
import { OBSERVATION } from '../../egress/observation.ts';
import { observeEgress } from '../../egress/observe/index.ts';
import { namedServices, usualNameServers, usualServices } from '../../egress/observe/services.ts';
import { told } from '../../egress/told.ts';
import { UserError } from '../../errors.ts';
import { renderEgress } from '../../report/egress.ts';
import { visible, visibleJson } from '../../report/escape.ts';
import { keyOf } from '../../values/key.ts';
import { clock } from '../clock.ts';
import type { Outcome } from '../outcome.ts';
import type { Run } from '../program.ts';
import { progress } from '../progress.ts';
import { type Arguments, type Settings, textOf } from '../settings.ts';
import { takenFor, takenIn } from '../taken.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** Asks services outside which addresses this process leaves from, and prints what can be carried elsewhere. */
export const runEgress: Run = async (args, settings) => {
  const { env } = process;
  const key = keyOf(env);
  if (settings.offline) throw offline();
  const file = await interruptible((signal) => observe(args, settings, signal));
  const text = visibleJson(renderCarried(file, OBSERVATION, key));
  const notes = key === undefined ? [UNSIGNED] : [];
  return outcomeOf(file, text, notes, args, settings);
};

const UNSIGNED = 'note: ENVPARITY_KEY is not set: the observation is not signed';

function offline(): UserError {
  return new UserError('offline', 'nobody outside was asked: envparity runs offline', {
    hint: 'Run without --offline',
  });
}

function observe(args: Arguments, settings: Settings, signal: AbortSignal) {
  const { env } = process;
  const { phase, echoes, rounds, dns } = settings;
  const key = keyOf(env);
  const component = takenFor(args);
  return observeEgress({
    env,
    environment: takenIn(settings, 'an observation'),
    now: clock(env),
    version: manifest.version,
    services: echoes === undefined ? usualServices() : namedServices(echoes),
    nameServers: dns ? usualNameServers() : [],
    rounds: rounds ?? USUAL_ROUNDS,
    signal,
    onProgress: progress(process.stderr, env),
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    ...(key === undefined ? {} : { key }),
  });
}

/** A pool of ten is seen whole in them. */
const USUAL_ROUNDS = 30;

/** The first Ctrl-C ends the work with what is there; the next one ends the program. */
async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}

/** A file that knows something is not replaced by one that knows nothing. */
function outcomeOf(
  file: ObservationFile,
  text: string,
  notes: readonly string[],
  args: Arguments,
  { format, color }: Settings,
): Outcome {
  const isKnown = file.ways.some(({ state }) => state === 'seen');
  const exitCode = isKnown ? 0 : 3;
  const output = textOf(args, 'output');
  const terminal = terminalOf(process.stdout, process.env, color);
  const pretty = format === 'json' ? '' : renderEgress(file.environment, told(file), terminal);
  if (output === undefined) return { stdout: format === 'json' ? text : pretty, notes, exitCode };
  if (!isKnown) {
    const kept = `note: ${visible(output)} was not written: no address is known for sure`;
    return { stdout: pretty, notes: [kept, ...notes], exitCode };
  }
  writeOutput(output, text);
  return { stdout: pretty, notes: [`Wrote ${visible(output)}`, ...notes], exitCode };
}
