import { readJson } from '../formats/json.ts';
import { memberAt, text } from '../formats/shape.ts';
import { readOutsideFile } from './outside-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub cuts off payloads above: https://docs.github.com/webhooks/webhook-events-and-payloads */
const LARGEST_EVENT = 25 * 1024 * 1024;

/** The payload of the event that a workflow runs for; nothing where there is none that can be read. */
export function eventPayload({ GITHUB_EVENT_PATH = '' }: Environment): unknown {
  const parsed = readJson(readOutsideFile(GITHUB_EVENT_PATH, LARGEST_EVENT) ?? '');
  return parsed.ok ? parsed.value : undefined;
}

/**
 * Who started this run, where that keeps the secrets of the repository from it: a pull request of a
 * fork gets none, and Dependabot gets its own.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function outsiderOf(env: Environment): 'fork' | 'dependabot' | undefined {
  if (env.GITHUB_ACTOR === 'dependabot[bot]') return 'dependabot';
  return isOfFork(env) ? 'fork' : undefined;
}

function isOfFork(env: Environment): boolean {
  // `pull_request_target` runs in the repository itself, with all that it has.
  if (!/^pull_request(?!_target)/.test(env.GITHUB_EVENT_NAME ?? '')) return false;
  const payload = eventPayload(env);
  // Without a payload nobody knows where the change comes from.
  if (payload === undefined) return true;
  const pull = memberAt(payload, 'pull_request');
  const head = text(memberAt(pull, 'head', 'repo', 'full_name'));
  const base = text(memberAt(pull, 'base', 'repo', 'full_name'));
  // The repository of a head may have been deleted.
  return head === undefined || head !== base;
}
