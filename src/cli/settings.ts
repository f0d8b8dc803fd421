import { repeated } from '../config/repeat.ts';
import { UserError } from '../errors.ts';
import type { Phase } from '../model/index.ts';
import { durationOf } from './duration.ts';
import { CHECK_FORMATS, FAIL_ON, type FailOn, type Format, PHASES } from './options.ts';

/** What the command line says, typed. */
export interface Settings {
  readonly format: Format;
  readonly environments?: readonly string[];
  /** Providers that the environment gets its variables from, instead of those of the configuration. */
  readonly from?: readonly string[];
  /** Files, addresses and `-`. */
  readonly snapshots?: readonly string[];
  /** Observations: files, addresses and `-`. */
  readonly egress?: readonly string[];
  /** Addresses of services that tell the address they see. */
  readonly echoes?: readonly string[];
  readonly rounds?: number;
  readonly dns: boolean;
  /** In milliseconds. */
  readonly maxAge?: number;
  readonly phase?: Phase;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly failOn: FailOn;
  readonly allowIncomplete: boolean;
  readonly config?: string;
  readonly offline: boolean;
  /** Absent: as the terminal and its environment say. */
  readonly color?: boolean;
  readonly debug: boolean;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** @throws UserError `empty-option`, `wrong-use` */
export function settingsOf(args: Arguments): Settings {
  const since = textOf(args, 'since');
  const baseline = textOf(args, 'baseline');
  const config = textOf(args, 'config');
  const maxAge = textOf(args, 'max-age');
  const phase = PHASES.find((one) => one === textOf(args, 'phase'));
  const rounds = textOf(args, 'rounds');
  const { environment, from, snapshot, egress, echo, color } = args;
  return {
    format: CHECK_FORMATS.find((format) => format === textOf(args, 'format')) ?? 'pretty',
    failOn: FAIL_ON.find((level) => level === textOf(args, 'fail-on')) ?? 'error',
    allowIncomplete: args['allow-incomplete'] === true,
    updateBaseline: args['update-baseline'] === true,
    offline: args.offline === true,
    dns: args.dns === true,
    debug: args.debug === true,
    ...(since === undefined ? {} : { since }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(config === undefined ? {} : { config }),
    ...(Array.isArray(environment) ? { environments: namesOf(environment) } : {}),
    ...(Array.isArray(from) ? { from: [...new Set(from.map(String))] } : {}),
    ...(Array.isArray(snapshot) ? { snapshots: filled(snapshot, 'snapshot') } : {}),
    ...(Array.isArray(egress) ? { egress: filled(egress, 'egress') } : {}),
    ...(Array.isArray(echo) ? { echoes: filled(echo, 'echo') } : {}),
    ...(rounds === undefined ? {} : { rounds: roundsOf(rounds) }),
    ...(maxAge === undefined ? {} : { maxAge: durationOf(maxAge, 'max-age') }),
    ...(phase === undefined ? {} : { phase }),
    ...(typeof color === 'boolean' ? { color } : {}),
  };
}

/** The value of an option or positional argument; of a repeated one, the last. */
export function textOf(args: Arguments, name: string): string | undefined {
  const given = args[name];
  const value: unknown = Array.isArray(given) ? given.at(-1) : given;
  if (typeof value !== 'string') return undefined;
  if (value === '') throw new UserError('empty-option', `${name} must not be empty`);
  return value;
}

/** More only burdens those who answer for nothing. */
const MOST_ROUNDS = 100;

function roundsOf(text: string): number {
  const rounds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (rounds >= 1 && rounds <= MOST_ROUNDS) return rounds;
  throw new UserError('wrong-use', `${repeated(text, [], 'that')} is no value of --rounds`, {
    hint: `Write a whole number from 1 to ${MOST_ROUNDS}`,
  });
}

function namesOf(values: readonly unknown[]): readonly string[] {
  const names = values.flatMap((value) =>
    String(value)
      .split(',')
      .map((name) => name.trim()),
  );
  return filled(names, 'environment');
}

function filled(values: readonly unknown[], option: string): readonly string[] {
  const texts = [...new Set(values.map(String).filter((text) => text !== ''))];
  if (texts.length === 0) throw new UserError('empty-option', `--${option} must not be empty`);
  return texts;
}
