// The npm package `dotenv` reads one of these dialects and tells neither positions nor duplicates.
import { createBudget } from './budget.ts';
import { READERS } from './dialects.ts';
import { lineIndex } from './lines.ts';
import type { Scan, Token } from './scan/types.ts';
import { createScope, Rejection, type Scope } from './scope.ts';
import type { Dialect, DotenvFile, Entry, Fault, FaultCode, ParseOptions } from './types.ts';

export type {
  Dialect,
  DotenvFile,
  Entry,
  Fault,
  FaultCode,
  ParseOptions,
} from './types.ts';

/**
 * Reads a dotenv file as one of its readers does, without ever running a command.
 *
 * @param text The content, with its byte order mark if it has one: some readers trip over it.
 * @param dialect The reader; what each does is documented at the pages its scanner links to.
 * @returns Entries in file order and effective values. Never throws; takes time linear in the text.
 */
export function parse(text: string, dialect: Dialect, options: ParseOptions = {}): DotenvFile {
  const reader = READERS[dialect];
  const scan = reader.scan(text);
  const scope = createScope(environment(options), createBudget(text.length), options.earlier);
  const locate = locator(scan);
  const rejection = scan.error ?? rejected(() => reader.resolve(scan.tokens, scope, options));
  const placed = new Map<Token, Entry>();
  for (const token of scan.tokens) placed.set(token, entryOf(token, locate(token.offset)));
  const fault = (flaw: { code: FaultCode; offset: number }): Fault => ({
    code: flaw.code,
    ...locate(flaw.offset),
  });
  return {
    entries: [...placed.values()],
    wins: dialect === 'deno' ? 'first' : 'last',
    problems: scan.flaws.map(fault),
    ...(rejection ? { ...NOTHING, error: fault(rejection) } : outcome(scope, placed)),
  };
}

const NOTHING = {
  values: new Map<string, string | null>(),
  effective: new Map<string, Entry>(),
  commands: new Set<string>(),
  outside: new Set<string>(),
};

function outcome(scope: Scope, placed: ReadonlyMap<Token, Entry>) {
  const effective = new Map<string, Entry>();
  for (const [name, token] of scope.winners) {
    const entry = placed.get(token);
    if (entry && scope.values.has(name)) effective.set(name, entry);
  }
  return { values: scope.values, effective, commands: scope.commands, outside: scope.outside };
}

function rejected(resolve: () => void): Rejection | undefined {
  try {
    resolve();
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}

function environment({ processEnv = {} }: ParseOptions): ReadonlyMap<string, string> {
  const env = new Map<string, string>();
  for (const [name, value] of Object.entries(processEnv)) {
    if (value !== undefined) env.set(name, value);
  }
  return env;
}

/** A byte order mark is part of the text but of no column. */
function locator({ text }: Scan) {
  const place = lineIndex(text);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return (offset: number) => {
    const { line, column } = place(offset);
    return { line, column: line === 1 ? Math.max(1, column - mark) : column };
  };
}

function entryOf(token: Token, { line, column }: { line: number; column: number }): Entry {
  const { name, raw, value, quote, hadEquals, exported } = token;
  const entry = { name, raw, line, column, quote, hadEquals, exported };
  return value === undefined ? entry : { ...entry, value };
}
