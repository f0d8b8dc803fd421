import { describe, expect, onTestFinished, test } from 'vitest';
import { fc } from '../helpers/property.ts';
import { tempFolder } from '../helpers/temp.ts';
import { type Check, expectProgram, runShell } from './programs.ts';

async function stub(check: Check = () => undefined, name = 'gh') {
  const folder = tempFolder();
  const program = await expectProgram(folder, name, check);
  onTestFinished(() => program.close().catch(() => undefined));
  return {
    folder,
    program,
    run: (command: string, input = '') => runShell(folder, command, { input }),
  };
}

// Windows has no sh; remedies for its shells are quoted by other rules.
describe.skipIf(process.platform === 'win32')('programs', () => {
  test('arguments and input arrive as they were given', async () => {
    const { program, run } = await stub();
    const result = await run(
      `gh secret set NAME --env 'eu/west one' --body "" 'it'\\''s $HOME'`,
      'a\nb',
    );
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    const argv = ['secret', 'set', 'NAME', '--env', 'eu/west one', '--body', '', "it's $HOME"];
    expect(program.calls).toEqual([{ argv, stdin: 'a\nb' }]);
    expect(() => program.verify()).not.toThrow();
    await program.close();
  });

  test('any text in single quotes is one argument', async () => {
    const { program, run } = await stub();
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 50, maxLength: 100 }), async (words) => {
        await run(`gh ${words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')}`);
        expect(program.calls.at(-1)?.argv).toEqual(words);
      }),
      { numRuns: 3 },
    );
  });

  test('the program does as the check says', async () => {
    const reply = { code: 4, stdout: 'out\n', stderr: 'err\n' };
    const { run } = await stub((argv) => (argv[0] === 'fail' ? reply : { stdout: 'fine' }));
    expect(await run('gh fail')).toEqual(reply);
    expect(await run('printf %s secret | gh ok && gh ok')).toMatchObject({
      code: 0,
      stdout: 'finefine',
    });
  });

  test('a check that throws fails the command and the test', async () => {
    const { program, run } = await stub((argv) => {
      expect(argv).toEqual(['env', 'add']);
      return undefined;
    }, 'vercel');
    expect(() => program.verify()).toThrow('vercel was not called as expected:\nnever called');
    expect((await run('vercel env add')).code).toBe(0);
    expect(() => program.verify()).not.toThrow();
    expect((await run('vercel env rm')).code).toBe(1);
    expect(() => program.verify()).toThrow('expected');
    await expect(program.close()).rejects.toThrow('expected');
  });

  test('no other program and no variable of this process is there', async () => {
    const { run } = await stub();
    expect((await run('git --version')).code).toBe(127);
    expect((await run('echo "${USER}${LANG}${NODE_ENV}"')).stdout).toBe('\n');
  });
});
