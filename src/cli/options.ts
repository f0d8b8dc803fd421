import { WEBHOOK_FORMATS } from '../watch/webhook-format.ts';
import type { Command } from './command-table.ts';

export interface Option {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'array';
  readonly describe: string;
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
  /** Absent: every command has it. */
  readonly of?: readonly Command[];
}

const FORMATS = ['pretty', 'json'] as const;
/** A check is told to more readers than anything else. */
export const CHECK_FORMATS = [...FORMATS, 'markdown', 'sarif', 'github', 'junit', 'html'] as const;
/** Reports that are kept, or looked at now and then. */
export const REPORT_FORMATS = ['markdown', 'html', 'json'] as const;
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export const PHASES = ['build', 'run'] as const;
/** Places that can be asked without saying more of them than their name. */
const FROM = ['process', 'github', 'vercel', 'replit'] as const;
export type Format = (typeof CHECK_FORMATS)[number];
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export type FailOn = (typeof FAIL_ON)[number];

/** Every option of the command line; feeds the parser, the help and the names offered for mistyped ones. */
export const OPTIONS: readonly Option[] = [
  {
    name: 'format',
    type: 'string',
    describe: 'For people, machines or a platform',
    choices: CHECK_FORMATS,
    default: 'pretty',
    of: ['check'],
  },
  {
    name: 'format',
    type: 'string',
    describe: 'For people or for machines',
    choices: FORMATS,
    default: 'pretty',
    of: ['scan', 'diff', 'explain', 'sources', 'egress'],
  },
  {
    name: 'format',
    type: 'string',
    describe: 'The whole report, not only what has changed',
    choices: REPORT_FORMATS,
    of: ['report'],
  },
  {
    name: 'state',
    type: 'string',
    describe: 'Where it keeps what it told; the first report makes it',
    of: ['report'],
  },
  {
    name: 'webhook-format',
    type: 'string',
    describe: 'Send what is new to the address in ENVPARITY_WEBHOOK_URL too, in this form',
    choices: WEBHOOK_FORMATS,
    of: ['report'],
  },
  {
    name: 'environment',
    type: 'array',
    describe: 'The environments that are meant; repeat it, or separate with commas',
    of: ['check', 'explain', 'sources', 'report', 'snapshot', 'egress'],
  },
  {
    name: 'from',
    type: 'array',
    describe: 'The one place that the environment gets its variables from; repeat it for several',
    choices: FROM,
    of: ['check', 'explain', 'sources', 'report'],
  },
  {
    name: 'snapshot',
    type: 'array',
    describe: 'A snapshot taken in a deployment: a file, an https address, or - for standard input',
    of: ['check', 'diff', 'explain', 'sources', 'report'],
  },
  {
    name: 'egress',
    type: 'array',
    describe:
      'What `envparity egress` saw there: a file, an https address, or - for standard input',
    of: ['check', 'sources', 'report'],
  },
  {
    name: 'max-age',
    type: 'string',
    describe: 'Refuse snapshots and observations older than this, such as 24h; s, m, h or d',
    of: ['check', 'diff', 'explain', 'sources', 'report'],
  },
  {
    name: 'phase',
    type: 'string',
    describe: 'What this process is, where the platform does not say',
    choices: PHASES,
    of: ['check', 'explain', 'sources', 'report', 'snapshot', 'egress'],
  },
  {
    name: 'component',
    type: 'string',
    describe: 'The folder of the one app or service that this is the environment of',
    of: ['snapshot', 'egress'],
  },
  {
    name: 'output',
    type: 'string',
    describe: 'Write to this file instead of standard output',
    of: ['check', 'report', 'snapshot', 'egress'],
  },
  {
    name: 'echo',
    type: 'array',
    describe: 'A service that tells the address it sees, instead of the usual ones; at least two',
    of: ['egress'],
  },
  {
    name: 'rounds',
    type: 'string',
    describe: 'How often all services are asked at most; 30 if left out',
    of: ['egress'],
  },
  {
    name: 'dns',
    type: 'boolean',
    describe: 'Ask name servers too, to compare',
    of: ['egress'],
  },
  {
    name: 'since',
    type: 'string',
    describe: 'Only what is new against this commit',
    of: ['check'],
  },
  {
    name: 'baseline',
    type: 'string',
    describe: 'Tell what has changed since this file; envparity.lock.json if it is there',
    of: ['check'],
  },
  {
    name: 'update-baseline',
    type: 'boolean',
    describe: 'Write what is known now to that file: names, dates and digests, no values',
    of: ['check'],
  },
  {
    name: 'update',
    type: 'boolean',
    describe: 'Ask the owners of the lists for what they publish now',
    of: ['ranges'],
  },
  {
    name: 'file',
    type: 'string',
    describe: 'Take the one list from this file, as its owner publishes it',
    of: ['ranges'],
  },
  {
    name: 'fail-on',
    type: 'string',
    describe: 'The least severity that makes the exit code 1',
    choices: FAIL_ON,
    default: 'error',
    of: ['check', 'report'],
  },
  {
    name: 'allow-incomplete',
    type: 'boolean',
    describe: 'Exit 0, not 3, when a source that was asked for could not be read',
    of: ['check', 'sources', 'report'],
  },
  {
    name: 'config',
    type: 'string',
    describe: 'The configuration file, instead of the one in the folder',
    of: ['check', 'scan', 'diff', 'explain', 'sources', 'report'],
  },
  {
    name: 'offline',
    type: 'boolean',
    describe: 'Make no network call',
    of: ['check', 'diff', 'explain', 'sources', 'report', 'egress', 'ranges'],
  },
  {
    name: 'color',
    type: 'boolean',
    describe: 'Colour, whatever the terminal; --no-color for none',
  },
  {
    name: 'debug',
    type: 'boolean',
    describe: 'Show every problem, and where a defect happened',
  },
];

export function optionsOf(command: Command): readonly Option[] {
  return OPTIONS.filter((option) => option.of === undefined || option.of.includes(command));
}
