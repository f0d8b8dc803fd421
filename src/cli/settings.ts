import { UserError } from '../errors.ts';
import { FAIL_ON, type FailOn, FORMATS, type Format } from './options.ts';

/** What the command line says, typed. */
export interface Settings {
  readonly format: Format;
  readonly environments?: readonly string[];
  readonly since?: string;
  readonly failOn: FailOn;
  readonly allowIncomplete: boolean;
  readonly config?: string;
  readonly offline: boolean;
  /** Absent: as the terminal and its environment say. */
  readonly color?: boolean;
  readonly debug: boolean;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** @throws UserError `empty-option` */
export function settingsOf(args: Arguments): Settings {
  const since = textOf(args, 'since');
  const config = textOf(args, 'config');
  const { environment, color } = args;
  return {
    format: FORMATS.find((format) => format === textOf(args, 'format')) ?? 'pretty',
    failOn: FAIL_ON.find((level) => level === textOf(args, 'fail-on')) ?? 'error',
    allowIncomplete: args['allow-incomplete'] === true,
    offline: args.offline === true,
    debug: args.debug === true,
    ...(since === undefined ? {} : { since }),
    ...(config === undefined ? {} : { config }),
    ...(Array.isArray(environment) ? { environments: namesOf(environment) } : {}),
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

function namesOf(values: readonly unknown[]): readonly string[] {
  const names = values.flatMap((value) =>
    String(value)
      .split(',')
      .map((name) => name.trim()),
  );
  const filled = [...new Set(names.filter((name) => name !== ''))];
  if (filled.length === 0) throw new UserError('empty-option', '--environment must not be empty');
  return filled;
}
