import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';

/** One call of a program. */
export interface ProgramCall {
  /** Arguments, the program's own name not included. */
  readonly argv: readonly string[];
  readonly stdin: string;
}

export interface ProgramReply {
  /** Exit code; absent: 0. */
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** Looks at a call; what it throws fails the call and, with `verify` and `close`, the test. */
export type Check = (argv: readonly string[], stdin: string) => ProgramReply | undefined;

export interface Program {
  readonly calls: readonly ProgramCall[];
  /** Throws what a check has thrown, or if nobody called the program. */
  verify(): void;
  /** Calls fail from now on; throws what a check has thrown. */
  close(): Promise<void>;
}

/**
 * Puts a program into a folder that can stand on the PATH. It hands its arguments and its whole
 * standard input to `check`, in this process, and does as that says. Linux and macOS.
 */
export async function expectProgram(folder: string, name: string, check: Check): Promise<Program> {
  const calls: ProgramCall[] = [];
  const problems: string[] = [];
  const answer = (call: ProgramCall): ProgramReply => {
    calls.push(call);
    try {
      return check(call.argv, call.stdin) ?? {};
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      problems.push(problem);
      return { code: 1, stderr: `${name}: ${problem}\n` };
    }
  };
  const server = createServer(async (request, response) => {
    response.end(JSON.stringify(answer(await sentCall(request))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  install(folder, name, port);

  const complain = (all: readonly string[]) => {
    if (all.length > 0) throw new Error(`${name} was not called as expected:\n${all.join('\n')}`);
  };
  return {
    calls,
    verify: () => complain(calls.length === 0 ? ['never called'] : problems),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      complain(problems);
    },
  };
}

/** How a command line went. */
export interface ShellRun {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line by `sh -c` where nothing is on the PATH but the programs of a folder, and
 * nothing in the environment but what is given.
 */
export async function runShell(
  folder: string,
  command: string,
  { input = '', env = {} }: { readonly input?: string; readonly env?: Record<string, string> } = {},
): Promise<ShellRun> {
  const { exitCode, stdout, stderr } = await execa('/bin/sh', ['-c', command], {
    cwd: folder,
    env: { PATH: folder, HOME: folder, ...env },
    extendEnv: false,
    input,
    reject: false,
    stripFinalNewline: false,
    timeout: 30_000,
  });
  return { code: exitCode, stdout, stderr };
}

async function sentCall(request: IncomingMessage): Promise<ProgramCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { argv, stdin }: ProgramCall = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return { argv, stdin };
}

/** A shell script, so that neither the length nor the spaces of Node's own path matter. */
function install(folder: string, name: string, port: number): void {
  const script = join(folder, `.${name}.mjs`);
  writeFileSync(script, STUB);
  const words = [process.execPath, script, String(port)].map(quoted).join(' ');
  const program = join(folder, name);
  writeFileSync(program, `#!/bin/sh\nexec ${words} "$@"\n`);
  chmodSync(program, 0o755);
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

const STUB = `
const [port, ...argv] = process.argv.slice(2);
let stdin = '';
if (!process.stdin.isTTY) for await (const chunk of process.stdin.setEncoding('utf8')) stdin += chunk;
const body = JSON.stringify({ argv, stdin });
const response = await fetch('http://127.0.0.1:' + port, { method: 'POST', body });
const { code = 0, stdout = '', stderr = '' } = await response.json();
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
`;
