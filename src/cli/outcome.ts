/** What a command came to; the main module writes it and sets the exit code. */
export interface Outcome {
  /** The report, and nothing else. */
  readonly stdout: string;
  /** Lines for people beside the report. */
  readonly notes?: readonly string[];
  readonly exitCode: ExitCode;
}

/**
 * 0: nothing at or above `--fail-on`, and all that was asked for was read. 1: drift found.
 * 2: wrong use, invalid configuration or a defect. 3: no drift found, but a source that was asked
 * for could not be read.
 */
export type ExitCode = 0 | 1 | 2 | 3;
