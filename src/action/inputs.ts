import { type Option, optionsOf } from '../cli/options.ts';
import { type Settings, settingsOf } from '../cli/settings.ts';
import { UserError } from '../errors.ts';
import type { Webhook } from '../watch/webhook.ts';
import { WEBHOOK_FORMATS } from '../watch/webhook-format.ts';

/** An input that no option of the command line is. */
export interface Input {
  readonly name: string;
  readonly describe: string;
  readonly default?: string;
}

/** What the action is there for, where the event does not say. */
export const USES = ['change', 'deployment', 'schedule', 'comment'] as const;
export type Use = (typeof USES)[number];

/** What is passed to the action by no option of the command line. */
export const INPUTS: readonly Input[] = [
  { name: 'path', describe: 'The folder to check, relative to the workspace' },
  {
    name: 'use',
    describe:
      'What is wanted: `change` for what a pull request brings, `deployment` to fail where production would break, `schedule` for one issue with all drift, `comment` to pass on the `report` of a run that could write none. Without it, as the event says',
  },
  {
    name: 'report',
    describe:
      'For `use: comment`: the file that the run of a pull request left as its output `report`',
  },
  {
    name: 'github-token',
    describe: 'For comments, issues and the artifact of a schedule, and for nothing else',
    default: '$' + '{{ github.token }}',
  },
  {
    name: 'secrets-token',
    describe:
      'A fine-grained token that may list secrets, variables and environments; without it what they hold is unknown, and nothing fails for that',
  },
  {
    name: 'comment',
    describe: 'Whether a pull request gets a comment: `true` or `false`; `true` if left out',
  },
  {
    name: 'webhook-url',
    describe: 'For a schedule: where to send what is new, and only that; a secret',
  },
  { name: 'webhook-format', describe: 'Who gets it: `slack`, `discord` or, if left out, `json`' },
  {
    name: 'webhook-secret',
    describe: 'What it is signed with: HMAC-SHA256, in the header X-Envparity-Signature-256',
  },
];

/** Options of the command line that the runner decides, or that would say again what it says. */
const DECIDED: ReadonlySet<string> = new Set([
  'format',
  'color',
  'debug',
  'output',
  'since',
  // What was known before is kept in the issue of the schedule.
  'baseline',
  'update-baseline',
]);

/** Options of `check` that are inputs of the action. */
export const OPTION_INPUTS: readonly Option[] = optionsOf('check').filter(
  ({ name }) => !DECIDED.has(name),
);

export interface Inputs {
  readonly settings: Settings;
  readonly path: string;
  readonly use?: Use;
  readonly report?: string;
  readonly token?: string;
  readonly secretsToken?: string;
  readonly comment: boolean;
  readonly webhook?: Webhook;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the workflow passes to the action. An input that is left out is an empty text.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 *
 * @throws UserError `wrong-input`, and those of `settingsOf`
 */
export function readInputs(env: Environment): Inputs {
  const given = (name: string) => {
    const text = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    return text === '' ? undefined : text;
  };
  const args: Record<string, unknown> = { debug: env.RUNNER_DEBUG === '1' };
  for (const option of OPTION_INPUTS) {
    const text = given(option.name);
    if (text !== undefined) args[option.name] = inputValue(option, text);
  }
  const use = given('use');
  const report = given('report');
  const token = given('github-token');
  const secretsToken = given('secrets-token');
  const webhook = webhookOf(given);
  return {
    settings: settingsOf(args),
    path: given('path') ?? '.',
    ...(use === undefined ? {} : { use: oneOf('use', use, USES) }),
    ...(report === undefined ? {} : { report }),
    ...(token === undefined ? {} : { token }),
    ...(secretsToken === undefined ? {} : { secretsToken }),
    comment: booleanOf('comment', given('comment') ?? 'true'),
    ...(webhook === undefined ? {} : { webhook }),
  };
}

function webhookOf(given: (name: string) => string | undefined): Webhook | undefined {
  const address = given('webhook-url');
  const secret = given('webhook-secret');
  if (address === undefined) return undefined;
  const format = oneOf('webhook-format', given('webhook-format') ?? 'json', WEBHOOK_FORMATS);
  return { address, format, ...(secret === undefined ? {} : { secret }) };
}

function inputValue({ name, type, choices }: Option, text: string): unknown {
  if (type === 'boolean') return booleanOf(name, text);
  if (type === 'array')
    return text
      .split(/[\n,]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => (choices === undefined ? part : oneOf(name, part, choices)));
  return choices === undefined ? text : oneOf(name, text, choices);
}

/** The truth values of the core schema of YAML: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
function booleanOf(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw wrong(name, ['true', 'false']);
}

function oneOf<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw wrong(name, choices);
  return found;
}

function wrong(name: string, choices: readonly string[]): UserError {
  return new UserError('wrong-input', `the input ${name} is none of ${choices.join(', ')}`, {
    hint: `Correct \`${name}\` under \`with\` in the workflow`,
  });
}
