import { describe, expect, it, onTestFinished, test } from 'vitest';
import type { AllowlistReading, AllowlistSource, Context } from '../../providers/types.ts';
import type { Allowlist } from '../../src/model/index.ts';
import { answering, type Fault, halfJson, html, redirectTo } from '../fakes/faults.ts';
import type { FakeServer } from '../fakes/server.ts';
import { startTrap } from '../fakes/trap.ts';
import { contextOf } from '../helpers/context.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

/** How one list of a platform is asked for. */
export interface Asking {
  readonly source: AllowlistSource;
  /** What stands behind the id of the platform in the configuration. */
  readonly setting: Readonly<Record<string, string | number>>;
  /** The credentials, and where the API is. */
  env(url: string): Readonly<Record<string, string>>;
}

export interface Told {
  readonly list: Allowlist;
  readonly problems: readonly string[];
  readonly hints: readonly (string | undefined)[];
  readonly reading: AllowlistReading;
  readonly fake: FakeServer;
}

const place = { file: 'envparity.yaml', line: 2, column: 11 };

/** Reads one list, as the configuration names it; no part of a credential may come out. */
export async function readList(
  { source, setting, env }: Asking,
  fake: FakeServer,
  part: Partial<Context> = {},
): Promise<Told> {
  onTestFinished(() => fake.close());
  const given = env(fake.url);
  const context = { offline: false, asked: true, env: given, ...part };
  const reading = await source.read(contextOf(memoryTree({}), context), [
    { list: { title: 'Shop', place }, value: setting },
  ]);
  for (const secret of Object.values(given).filter((value) => value.includes('canary')))
    expect(JSON.stringify(reading)).not.toContain(secret);
  const [list] = reading.allowlists;
  if (list === undefined) throw new Error('A list that was asked for is always there');
  expect(list).toMatchObject({ id: `${source.id} Shop`, title: 'Shop', place });
  return {
    list,
    problems: reading.problems.map(({ code }) => code),
    hints: reading.problems.map(({ hint }) => hint),
    reading,
    fake,
  };
}

/** `203.0.113.9 note until 2027-01-31` for each entry. */
export function entries({ list }: Told): readonly string[] {
  return list.entries.map(({ range, note, expiresAt }) =>
    [range, note, expiresAt && `until ${expiresAt}`].filter(Boolean).join(' '),
  );
}

export interface Refusing extends Asking {
  start(): Promise<FakeServer>;
  /** The request that the fault meets, as `FakeServer.fault` takes it. */
  readonly request: string;
  /** Answers of other types than the platform promises. */
  readonly strange: readonly unknown[];
}

const json = (status: number, headers: Readonly<Record<string, string>> = {}): Fault =>
  answering({ status, headers, body: { message: 'Refused' } });

/** What every platform may answer instead of a list. */
export function refusals(platform: Refusing): void {
  const { source, start, request, strange } = platform;

  describe('instead of the list', () => {
    const [token = ''] = Object.keys(platform.env(''));
    test.each<[string, Fault, string, RegExp]>([
      ['a token that is not valid', json(401), 'http-unauthorized', new RegExp(token)],
      ['a token that may not', json(403), 'http-forbidden', new RegExp(token)],
      ['nothing', json(404), 'http-not-found', /^Check /],
      ['a wrong request', json(422), 'http-refused', /^(Try again; c|C)heck /],
      ['patience', json(429, { 'retry-after': '3600' }), 'http-rate-limited', /in 60 minutes$/],
      ['a login page', html(), 'http-invalid-answer', /^Check /],
      ['half a page', halfJson(), 'http-invalid-answer', /^Check /],
      ...strange.map((body): [string, Fault, string, RegExp] => [
        JSON.stringify(body),
        answering({ status: 200, body }),
        'http-invalid-answer',
        /^Check /,
      ]),
    ])('%s is a problem, and the list is not known', async (_, fault, code, hint) => {
      const fake = await start();
      fake.fault(request, fault);
      const told = await readList(platform, fake);
      expect(told.list).toMatchObject({ sight: 'none', entries: [], why: expect.any(String) });
      expect(told.problems).toEqual([code]);
      expect(told.hints[0]).toMatch(hint);
      expect(told.list.open).toBeUndefined();
    });

    it('a redirect to another host gets no token', async () => {
      const trap = await startTrap(Object.values(platform.env('')));
      onTestFinished(() => trap.close());
      const fake = await start();
      fake.fault(request, redirectTo(trap.url));
      const told = await readList(platform, fake);
      expect(told.problems).toEqual(['http-redirect']);
      expect(told.list).toMatchObject({ sight: 'none', entries: [] });
      expect(trap.leaks).toEqual([]);
      expect(trap.requests).toEqual([]);
    });
  });

  describe('nobody is asked', () => {
    test.each<[string, Partial<Context>, string]>([
      ['offline', { offline: true }, 'offline'],
      ['in a pull request', { pullRequest: true }, 'allowlist-not-asked'],
      ['without a token', { env: {} }, `${source.id}-no-token`],
    ])('%s', async (_, part, code) => {
      const told = await readList(platform, await start(), part);
      expect(told.list).toMatchObject({ sight: 'none', entries: [], mend: expect.any(String) });
      expect(told.problems).toEqual([code]);
      expect(told.fake.requests).toEqual([]);
    });

    it('for an id that would be an option', async () => {
      const setting = { ...platform.setting, [Object.keys(platform.setting)[0] ?? '']: '--all' };
      const told = await readList({ ...platform, setting }, await start());
      expect(told.problems).toEqual(['allowlist-setting']);
      expect(told.list.admit).toBeUndefined();
      expect(told.fake.requests).toEqual([]);
    });

    it('unless the configuration names a list', async () => {
      const fake = await start();
      onTestFinished(() => fake.close());
      const context = contextOf(memoryTree({}), { offline: false, env: platform.env(fake.url) });
      expect(await source.detect(context, [])).toBe(false);
      expect(fake.requests).toEqual([]);
    });
  });
}
