import { readJson } from '../../../src/formats/json.ts';
import { isRecord } from '../../../src/formats/shape.ts';
import type { Absence, Coverage, Observation, Problem, Supply } from '../../../src/model/index.ts';
import { outsiderOf } from '../../../src/net/github-event.ts';
import type { Context } from '../../types.ts';
import type { JobPlace } from '../workflows/jobs.ts';
import { ALL_VARIABLES, HAS } from './lines.ts';
import { CHANNELS } from './plan.ts';
import { ownEnvironment } from './run.ts';
import { fold, infoOf } from './supplies.ts';

/** What the job of this process has told of its secrets and variables. */
export interface Proofs {
  readonly coverage: readonly Coverage[];
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

/** Above all that the API says: it is what a job really has. */
const LAYER = 9;

/** Reads `ENVPARITY_VARS` and every `ENVPARITY_HAS_…`; see `mendOf` for how a workflow sets them. */
export function proofsIn(context: Context, jobs: readonly JobPlace[]): Proofs {
  const { env } = context;
  const variables = env[ALL_VARIABLES]?.trim() ?? '';
  const secrets = Object.entries(env)
    .filter(([name, value]) => name.startsWith(HAS) && name !== HAS && value !== undefined)
    .map(([name, value = '']) => ({ name: fold(name.slice(HAS.length)), said: value.trim() }));
  if (variables === '' && secrets.length === 0)
    return { coverage: [], observations: [], problems: [] };
  const environment = ownEnvironment(context, jobs);
  if (environment === undefined)
    return { coverage: [], observations: [], problems: [unknownEnvironment()] };
  const told = variables === '' ? undefined : variablesOf(variables, environment, context);
  const strange = secrets.filter(({ said }) => said !== 'true' && said !== 'false');
  return {
    coverage: told?.coverage ?? [],
    observations: [
      ...(told?.observations ?? []),
      ...secrets.flatMap(({ name, said }) => secret(name, said, environment, context)),
    ],
    problems: [...(told?.problems ?? []), ...strange.map(({ name }) => noAnswer(name))],
  };
}

/** Where secrets are kept from a run, one that is not there proves nothing. */
function secret(
  name: string,
  said: string,
  environment: string,
  context: Context,
): readonly (Supply | Absence)[] {
  const at = {
    name,
    environment,
    channel: CHANNELS.secrets,
    place: { source: `${HAS}${name} of this job` },
  } as const;
  if (said === 'true') return [{ ...at, ...SUPPLY, value: { kind: 'hidden' } }];
  const isProof = said === 'false' && outsiderOf(context.env) === undefined;
  return isProof ? [{ ...at, role: 'absent' }] : [];
}

const SUPPLY = { role: 'supplies', phases: ['build', 'run'], layer: LAYER } as const;

function variablesOf(json: string, environment: string, context: Context): Proofs {
  const parsed = readJson(json);
  if (!parsed.ok || !isRecord(parsed.value))
    return { coverage: [], observations: [], problems: [noObject()] };
  // A fork's pull request and a run of Dependabot may get fewer than there are.
  const isWhole = outsiderOf(context.env) === undefined;
  const place = { source: `${ALL_VARIABLES} of this job` };
  const row = { role: 'supplies', environment, channel: CHANNELS.variables } as const;
  return {
    coverage: isWhole ? [{ ...row, names: 'complete', values: 'complete' }] : [],
    observations: Object.entries(parsed.value).map(([given, value]) => {
      const name = fold(given);
      const info = infoOf(name, value, environment, context.describe);
      return { ...SUPPLY, name, environment, channel: CHANNELS.variables, value: info, place };
    }),
    problems: [],
  };
}

function noObject(): Problem {
  return {
    code: 'envparity-vars-invalid',
    message: `${ALL_VARIABLES} holds no JSON object`,
    hint: `Set it to \${{ toJSON(vars) }}`,
  };
}

function noAnswer(name: string): Problem {
  return {
    code: 'envparity-has-invalid',
    message: `${HAS}${name} is neither true nor false`,
    hint: `Set it to \${{ secrets.${name} != '' }}`,
  };
}

function unknownEnvironment(): Problem {
  return {
    code: 'github-job-environment',
    message:
      'nobody can tell in which environment this job runs, so that what it says is of no use',
    hint: 'Name one with --environment',
  };
}
