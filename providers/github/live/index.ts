import type { Coverage, Problem, Snapshot } from '../../../src/model/index.ts';
import type { ConfiguredSource, Context } from '../../types.ts';
import { askGitHub } from './ask.ts';
import type { Used } from './plan.ts';
import { proofsIn } from './proofs.ts';

export { remedy } from './remedy.ts';

/** What GitHub itself holds, besides what the files say. */
export type LiveFindings = Omit<Snapshot, 'provider' | 'deployments'>;

/**
 * The secrets and variables of the environments that workflows use or the configuration names: from
 * the API where a token allows to ask, and from what the job of this process says of its own.
 *
 * @param used what the workflows use: nothing is asked that nobody needs
 */
export async function readLive(
  context: Context,
  sources: readonly ConfiguredSource[],
  used: Used,
): Promise<LiveFindings> {
  const proofs = proofsIn(context, used.jobs);
  const asked = await askGitHub(context, sources, used);
  const known = new Set(proofs.coverage.map(placeOf));
  return {
    // What the job itself says of all its variables leaves nothing to ask for.
    coverage: [...proofs.coverage, ...asked.coverage.filter((row) => !known.has(placeOf(row)))],
    observations: [...proofs.observations, ...asked.observations],
    facts: asked.facts,
    problems: distinct([...proofs.problems, ...asked.problems]),
  };
}

function placeOf({ environment, channel }: Coverage): string {
  return JSON.stringify([environment, channel]);
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [one.message, one])).values()];
}
