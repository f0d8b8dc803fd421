import { check as checkWith } from './check.ts';
import type { Report } from './model/index.ts';
import { readConfig } from './read-config.ts';
import { type ScanOptions, type ScanReport, scan as scanWith } from './scan.ts';

export { UserError } from './errors.ts';
export type {
  Coverage,
  FileLocation,
  Finding,
  Location,
  Need,
  Problem,
  Remedy,
  Report,
  Severity,
  SourceRow,
  ToRun,
  Unknown,
} from './model/index.ts';
export type { ScannedRead, ScannedVariable, ScanReport } from './scan.ts';
export type { CheckSettings, ScanSettings };

/** Spelled out, so that the types which users get reach nothing but the report. */
interface CheckSettings {
  /** The environments to look at; absent: all that are known. */
  readonly environments?: readonly string[];
  /** Report only what is new against this commit. */
  readonly since?: string;
  readonly offline?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: Date;
  /** The configuration file; absent: the one in the folder, if there is one. */
  readonly configFile?: string;
}

type ScanSettings = Pick<ScanOptions, 'exclude'>;

/**
 * Compares what the code of a folder needs with what each environment holds.
 *
 * @param root the folder, absolute or relative to the working directory
 * @param settings `env` holds tokens for platforms; nothing is taken from the process by itself
 * @throws UserError with a `code` and a `hint` for what the caller can mend
 */
export async function check(root = '.', settings: CheckSettings = {}): Promise<Report> {
  const { configFile, env = {}, now = new Date(), ...rest } = settings;
  const config = await readConfig(root, configFile);
  return checkWith({ root, config, env, now, ...rest });
}

/**
 * Finds every environment variable that the code of a folder reads.
 *
 * @param root the folder, absolute or relative to the working directory
 * @throws UserError with a `code` and a `hint` for what the caller can mend
 */
export async function scan(root = '.', settings: ScanSettings = {}): Promise<ScanReport> {
  return scanWith({ root, ...settings });
}
