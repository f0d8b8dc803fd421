import { basename, dirname, extname, join, relative, resolve } from 'node:path';

/**
 * What yargs asks of the machine it runs on, without its parser. Its own answer for Node loads four
 * packages and three large modules of Node, and reads files; the program needs none of that: its
 * help is ready made, its commands are no files, and its messages are in one language.
 */
export const platform = {
  assert: { notStrictEqual: differ, strictEqual: equal },
  cliui: () => unavailable('laying out help'),
  findUp: () => undefined,
  getEnv: (name: string) => process.env[name],
  inspect: String,
  getProcessArgvBin: () => process.argv[1],
  mainFilename: 'envparity',
  path: { basename, dirname, extname, join, relative, resolve },
  process: {
    argv: () => process.argv,
    cwd: () => process.cwd(),
    emitWarning: (warning: string, type: string) => process.emitWarning(warning, type),
    execPath: () => process.execPath,
    exit: (code: number) => process.exit(code),
    nextTick: process.nextTick,
    stdColumns: null,
  },
  readFileSync: () => unavailable('reading files'),
  readdirSync: () => unavailable('reading folders'),
  require: () => unavailable('loading modules'),
  getCallerFile: () => unavailable('looking for its caller'),
  stringWidth: (text: string) => text.length,
  y18n: {
    __: filled,
    __n: (one: string, many: string, count: number, ...values: readonly unknown[]) =>
      filled(count === 1 ? one : many, ...values),
    getLocale: () => 'en',
    setLocale: () => undefined,
    updateLocale: () => undefined,
  },
};

function filled(text: string, ...values: readonly unknown[]): string {
  const rest = values.values();
  return text.replace(/%[sd]/g, () => String(rest.next().value ?? ''));
}

function equal(left: unknown, right: unknown): void {
  if (left !== right) throw new Error('The parser of the command line met a state it excludes');
}

function differ(left: unknown, right: unknown): void {
  equal(left === right, false);
}

function unavailable(what: string): never {
  throw new Error(`The parser of the command line does without ${what}`);
}
