import type { Context } from '../../types.ts';
import { CHANNELS, type Kind, type Used } from './plan.ts';

/** A variable of the step with all variables of its job. */
export const ALL_VARIABLES = 'ENVPARITY_VARS';
/** What stands before the name of a secret in the variable that says whether it is set. */
export const HAS = 'ENVPARITY_HAS_';

/** Every workflow has it, and nobody sets it. */
const GIVEN = 'GITHUB_TOKEN';

/**
 * What a workflow can tell without any token, ready to paste into the step that runs envparity: which
 * variables there are, and of each secret that is used whether it is set. `secrets` and `vars` are
 * both there in the `env` of a step:
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability
 */
export function mendOf(
  kind: Kind,
  environment: string,
  { reads }: Pick<Used, 'reads'>,
  { canonical }: Pick<Context, 'canonical'>,
): string {
  const entries =
    kind === 'variables'
      ? [`${ALL_VARIABLES}: "\${{ toJSON(vars) }}"`]
      : usedIn(environment, reads).map((name) => `${HAS}${name}: "\${{ secrets.${name} != '' }}"`);
  const token = 'a fine-grained token in ENVPARITY_GITHUB_TOKEN';
  if (entries.length === 0) return token;
  const job = environment === canonical('ci') ? '' : ', in a job of that environment';
  return `env: { ${entries.join(', ')} } on the step that runs envparity${job}; or ${token}`;
}

function usedIn(environment: string, reads: Used['reads']): readonly string[] {
  const names = reads
    .filter(
      ({ channel, environments = [] }) =>
        channel === CHANNELS.secrets && environments.includes(environment),
    )
    .map(({ name }) => name)
    .filter((name) => name !== GIVEN && /^[A-Z_][A-Z0-9_]*$/.test(name));
  return [...new Set(names)].sort();
}
