/** The readers of dotenv files whose rules are known here. */
export type Dialect =
  | 'dotenv'
  | 'dotenv-expand-12'
  | 'dotenv-expand-1000'
  | 'next'
  | 'vite-7'
  | 'vite-8'
  | 'expo'
  | 'node'
  | 'deno'
  | 'bun'
  | 'python-dotenv'
  | 'ruby-dotenv'
  | 'phpdotenv'
  | 'compose'
  | 'kvfile'
  | 'bash'
  | 'django-environ'
  | 'decouple';

export type Quote = 'none' | 'single' | 'double' | 'backtick';

/** One assignment as it stands in the file, in the order of the file. */
export interface Entry {
  readonly name: string;
  /** The value as written, quotes included, comment excluded. */
  readonly raw: string;
  /** The value without quotes and escapes, before expansion; absent where the line gives none. */
  readonly value?: string;
  /** Counts from 1. */
  readonly line: number;
  /** Of the name; counts from 1, in UTF-16 code units. */
  readonly column: number;
  readonly quote: Quote;
  readonly hadEquals: boolean;
  readonly exported: boolean;
}

export type FaultCode =
  | 'skipped-line'
  | 'invalid-name'
  | 'no-name'
  | 'unset-export'
  | 'unterminated-quote'
  | 'invalid-escape'
  | 'unexpected-space'
  | 'invalid-substitution'
  | 'required-unset'
  | 'line-too-long'
  | 'runs-a-command';

/** A place where the dialect does not accept the text; never holds any of the text. */
export interface Fault {
  readonly code: FaultCode;
  readonly line: number;
  readonly column: number;
}

/** What one dialect makes of one text. */
export interface DotenvFile {
  readonly entries: readonly Entry[];
  /** The value each name ends up with; `null`: a name without a value, or a value that cannot be told. */
  readonly values: ReadonlyMap<string, string | null>;
  /** The entry that gives each name its value. */
  readonly effective: ReadonlyMap<string, Entry>;
  /** Which of two entries with one name wins. */
  readonly wins: 'first' | 'last';
  /** Names whose value only a shell could tell. */
  readonly commands: ReadonlySet<string>;
  /** Names whose value depends on a name that neither the file nor the process environment sets. */
  readonly outside: ReadonlySet<string>;
  /** Lines that the dialect passes over. */
  readonly problems: readonly Fault[];
  /** The dialect rejects the whole file, so that `values` is empty. */
  readonly error?: Fault;
}

export interface ParseOptions {
  /** The environment of the process that reads the file. */
  readonly processEnv?: Readonly<Record<string, string | undefined>>;
  /** What files that were read before this one set; names of this file come first. */
  readonly earlier?: ReadonlyMap<string, string>;
  /** python-dotenv: false leaves `${…}` alone. */
  readonly interpolate?: boolean;
  /** python-dotenv: the resulting process environment instead of the map of the file. */
  readonly load?: boolean;
  /** python-dotenv: the file beats the process environment. */
  readonly override?: boolean;
}
