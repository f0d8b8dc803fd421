import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { removeFolder, tempFolder } from '../helpers/temp.ts';
import { hostiles, OUTSIDE, put } from './hostile.ts';

const run = builtProgram();

/** Longer than any of these trees may take on a slow machine; a hang is a failure. */
const DEADLINE_MS = 30_000;

const COMMANDS = [
  ['scan', '--format', 'json'],
  ['check', '--format', 'json'],
  ['check'],
  ['check', '--debug', '--environment', 'production'],
  ['diff', 'development', 'production'],
  ['explain', 'CONTROL'],
];

describe.each(hostiles)('$title', (hostile) => {
  const title = hostile.skip ? `not made here: ${hostile.skip}` : 'is met without a crash';
  test.skipIf(hostile.skip)(title, { timeout: DEADLINE_MS * COMMANDS.length }, async () => {
    const folder = join(tempFolder(), 'tree');
    mkdirSync(folder);
    chmodSync(dirname(folder), 0o755);
    onTestFinished(() => removeFolder(`${folder}-outside`));
    put(folder, 'src/control.ts', "if (!process.env.CONTROL) throw new Error('CONTROL');\n");
    hostile.make(folder);

    const options = {
      cwd: folder,
      timeout: DEADLINE_MS,
      unprivileged: hostile.unprivileged === true,
    };
    for (const args of COMMANDS) {
      const { code, stdout, stderr } = await run(args, options);
      const said = `${args.join(' ')}\n${stdout.slice(0, 2000)}\n${stderr.slice(0, 2000)}`;
      expect(hostile.codes ?? [0, 1, 3], said).toContain(code);
      expect(stderr, said).not.toContain('defect');
      expect(stdout + stderr, said).not.toContain(OUTSIDE);
      expect(forged(stdout) ?? forged(stderr), said).toBeUndefined();
      if (code !== 2 && args.includes('json')) expect(() => JSON.parse(stdout), said).not.toThrow();
    }

    const { code, stdout, stderr } = await run(['scan', '--format', 'json'], options);
    if (code === 2) return;
    const { variables, problems } = JSON.parse(stdout) as {
      variables: { name: string }[];
      problems: { message: string }[];
    };
    const names = variables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['CONTROL', ...(hostile.reads ?? [])]));
    if (hostile.problem === undefined) return;
    const all = `${problems.map(({ message }) => message).join('\n')}\n${stderr}`;
    expect(all).toContain(hostile.problem);
  });
});

/** What would change the terminal, hide text or start a workflow command. */
function forged(output: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const characters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  return (characters.exec(output) ?? /^::\w+.*::/m.exec(output))?.[0];
}
