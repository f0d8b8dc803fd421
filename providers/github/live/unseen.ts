import type { Coverage, Problem } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import { mendOf } from './lines.ts';
import { CHANNELS, type Kind, type Used, type Wanted } from './plan.ts';

export const NOWHERE: Problem = {
  code: 'github-no-repository',
  message: 'GitHub was not asked: nothing says which of its repositories this is',
  hint: 'Set GITHUB_REPOSITORY to owner/name, or add `repository` to the source in envparity.yaml',
};

/** Nothing of an environment is known, for one reason; and what would tell. */
export function unseen(
  { environment, kinds }: Pick<Wanted, 'environment' | 'kinds'>,
  { message }: Pick<Problem, 'message'>,
  used: Used,
  context: Pick<Context, 'canonical'>,
): readonly Coverage[] {
  return [...kinds].map((kind) =>
    blindRow(kind, environment, message, mendOf(kind, environment, used, context)),
  );
}

export function blindRow(
  kind: Kind,
  environment: string,
  why: string,
  mend: string | undefined,
): Coverage {
  return {
    role: 'supplies',
    environment,
    channel: CHANNELS[kind],
    names: 'none',
    values: 'none',
    why,
    ...(mend === undefined ? {} : { mend }),
  };
}
