import type { ExitCode } from '../cli/outcome.ts';
import { readEvent } from './event.ts';
import { type Inputs, readInputs, type Use } from './inputs.ts';
import { checkChange } from './use-change.ts';
import { commentReceived } from './use-comment.ts';
import { checkDeployment } from './use-deployment.ts';
import { checkSchedule } from './use-schedule.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that one use of the action needs. */
export interface Job {
  readonly inputs: Inputs;
  readonly event: ReturnType<typeof readEvent>;
  /** The environment of the runner. */
  readonly runner: Environment;
  /** What the check may see of it: no input, and no token that is for something else. */
  readonly env: Environment;
  /** Writes to the log, in which GitHub looks for workflow commands. */
  readonly log: (text: string) => void;
}

const USES: Readonly<Record<Use, (job: Job) => Promise<ExitCode>>> = {
  change: checkChange,
  deployment: checkDeployment,
  schedule: checkSchedule,
  comment: commentReceived,
};

/** What a run is for, where the workflow does not say. */
function useOf({ name }: Job['event']): Use {
  if (/^(?:pull_request|merge_group)/.test(name)) return 'change';
  if (name === 'workflow_run') return 'comment';
  return name === 'schedule' ? 'schedule' : 'deployment';
}

/** Runs the action: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
export async function runAction(runner: Environment, log: Job['log']): Promise<ExitCode> {
  const inputs = readInputs(runner);
  const event = readEvent(runner);
  const job = { inputs, event, runner, env: environmentOf(runner, inputs), log };
  return USES[inputs.use ?? useOf(event)](job);
}

function environmentOf(runner: Environment, { secretsToken }: Inputs): Environment {
  const kept = Object.entries(runner).filter(([name]) => !name.startsWith('INPUT_'));
  const token = secretsToken === undefined ? {} : { ENVPARITY_GITHUB_TOKEN: secretsToken };
  return { ...Object.fromEntries(kept), ...token };
}
