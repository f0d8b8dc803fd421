import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './temp.ts';

/** What a stub does when it is called with exactly these arguments. */
export interface Call {
  readonly args: readonly string[];
  readonly prints?: string;
  readonly exit?: number;
  /** Prints as many bytes, and goes on to the end whatever happens. */
  readonly floods?: number;
  /** Starts another program, which holds the pipe open, and does not end. */
  readonly hangs?: true;
}

/** A program on a PATH of its own, that fails on any call it was not told of. */
export function stubProgram(name: string, calls: readonly Call[]) {
  const folder = tempFolder();
  const path = join(folder, name);
  writeFileSync(join(folder, 'calls.json'), JSON.stringify(calls));
  writeFileSync(join(folder, 'stub.cjs'), STUB);
  // Node itself takes an `--env-file` wherever it stands, up to two hyphens.
  const [node, stub] = [process.execPath, join(folder, 'stub.cjs')];
  writeFileSync(path, `#!/bin/sh\nexec '${node}' '${stub}' -- "$@"\n`);
  chmodSync(path, 0o755);
  const log = join(folder, 'log.jsonl');
  return {
    folder,
    env: { PATH: folder },
    /** The calls so far, with the names of the variables that the program got. */
    calls: (): readonly { args: string[]; names: string[]; folder: string }[] =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
  };
}

const STUB = `
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(3);
appendFileSync(__dirname + '/log.jsonl', JSON.stringify({ args, names: Object.keys(process.env), folder: process.cwd() }) + '\\n');
const calls = JSON.parse(readFileSync(__dirname + '/calls.json', 'utf8'));
const call = calls.find((one) => JSON.stringify(one.args) === JSON.stringify(args));
if (!call) { process.stderr.write('unexpected CANARY ' + args.join(' ')); process.exit(97); }
if (call.hangs) {
  require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: ['ignore', 1, 'ignore'], detached: true }).unref();
  process.on('SIGTERM', () => {});
  setInterval(() => {}, 1000);
} else {
  if (call.floods) { process.stdout.on('error', () => process.exit(1)); for (let i = 0; i < call.floods; i += 65536) process.stdout.write('x'.repeat(65536)); }
  if (call.prints) process.stdout.write(call.prints);
  process.exitCode = call.exit ?? 0;
}
`;
