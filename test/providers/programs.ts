import { describe, expect, test } from 'vitest';
import type { AllowlistSource, Context } from '../../providers/types.ts';
import { contextOf } from '../helpers/context.ts';
import { memoryTree } from '../helpers/memory-tree.ts';
import { type Call, stubProgram } from '../helpers/stub-program.ts';
import { tempFolder } from '../helpers/temp.ts';

/** How one list is asked of the program of a platform. */
export interface AskingProgram {
  readonly source: AllowlistSource;
  readonly program: string;
  /** What stands behind the id of the platform in the configuration. */
  readonly setting: Readonly<Record<string, string | readonly string[]>>;
  /** The only call that the program understands. */
  readonly args: readonly string[];
}

const place = { file: 'envparity.yaml', line: 2, column: 11 };

/** Reads one list from a program that does as `does` says. */
export async function readList(
  { source, program, setting, args }: AskingProgram,
  does: Partial<Call>,
  part: Partial<Context> = {},
) {
  const stub = stubProgram(program, [{ args, ...does }]);
  const { env, ...rest } = part;
  const context = contextOf(memoryTree({}), {
    ...{ offline: false, asked: true, ...rest },
    env: { ...stub.env, SECRET: 'CANARY', ...env },
  });
  const reading = await source.read(context, [{ list: { title: 'Shop', place }, value: setting }]);
  expect(JSON.stringify(reading)).not.toContain('CANARY');
  const [list] = reading.allowlists;
  if (list === undefined) throw new Error('A list that was asked for is always there');
  return { list, problems: reading.problems, calls: stub.calls() };
}

/** Every way in which a program tells nothing; `strange` is printed by none that works. */
export function silences(asking: AskingProgram, strange: readonly string[]): void {
  describe('nothing is known', () => {
    test.each<[string, Partial<Call>]>([
      ['where it fails', { exit: 1, prints: 'CANARY' }],
      ['where it does not know the call', { args: ['CANARY'] }],
      ...['', '[', 'null', 'CANARY <html>', ...strange].map((prints): [string, Partial<Call>] => [
        `where it prints ${JSON.stringify(prints)}`,
        { prints },
      ]),
    ])('%s', async (_, does) => {
      const { list, problems, calls } = await readList(asking, does);
      expect(list).toMatchObject({ sight: 'none', entries: [], mend: expect.any(String) });
      expect(problems).toMatchObject([{ code: `${asking.source.id}-unread`, place }]);
      expect(calls).toHaveLength(1);
    });

    test('where it hangs', async () => {
      const signal = AbortSignal.timeout(500);
      const { list } = await readList(asking, { hangs: true }, { signal });
      expect(list).toMatchObject({ sight: 'none', why: expect.stringMatching(/in time$/) });
    });

    test('where there is no such program', async () => {
      const { problems } = await readList(asking, {}, { env: { PATH: tempFolder() } });
      expect(problems[0]?.hint).toMatch(new RegExp(`^Install ${asking.program}, and log in as`));
    });

    test('for an id that would be an option, and nothing is run', async () => {
      const [key = ''] = Object.keys(asking.setting);
      const setting = { ...asking.setting, [key]: ['--help'] };
      const { list, problems, calls } = await readList({ ...asking, setting }, {});
      expect(list.admit).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'allowlist-setting' }]);
      expect(calls).toEqual([]);
    });

    test.each<[Partial<Context>, string]>([
      [{ offline: true }, 'offline'],
      [{ pullRequest: true }, 'allowlist-not-asked'],
    ])('with %j, and nothing is run', async (part, code) => {
      const { list, problems, calls } = await readList(asking, {}, part);
      expect(list).toMatchObject({ sight: 'none', entries: [] });
      expect(problems).toMatchObject([{ code }]);
      expect(calls).toEqual([]);
    });
  });
}
