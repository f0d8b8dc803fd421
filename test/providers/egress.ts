import { expect, it } from 'vitest';
import type { ConfiguredEgress, Context, EgressSource } from '../../providers/types.ts';
import { collectEgress } from '../../src/collect-egress.ts';
import type { Egress, Problem } from '../../src/model/index.ts';
import { answering, type Fault, halfJson, html, redirectTo, reset } from '../fakes/faults.ts';
import type { FakeServer } from '../fakes/server.ts';
import { startTrap } from '../fakes/trap.ts';
import { contextOf } from '../helpers/context.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

export const TOKEN = 'egress-token-canary-0123456789';

/** What the platform is asked for, and by whom. */
export interface Asking {
  readonly value: unknown;
  readonly env?: Context['env'];
  readonly context?: Partial<Context>;
  readonly named?: boolean;
}

export interface Answered {
  readonly egress: readonly Egress[];
  readonly problems: readonly Problem[];
}

/** Asks a platform as a check does. */
export async function tell(source: EgressSource, asking: Asking): Promise<Answered> {
  const { value, env = {}, context = {}, named = false } = asking;
  const place = { file: 'envparity.yaml', line: 3, column: 9 };
  const asked: ConfiguredEgress = { environment: 'production', value, named, place };
  const whole = contextOf(memoryTree({}), { offline: false, env, ...context });
  const [result] = await collectEgress(
    [{ source: { ...source, load: async () => source }, asked: [asked] }],
    whole,
  );
  expect(JSON.stringify(result)).not.toContain(TOKEN);
  return { egress: result?.egress ?? [], problems: result?.problems ?? [] };
}

/** One line for each record: `sight stability [phase] addresses`, each address with its note. */
export function lines({ egress }: Answered): string[] {
  return egress.map(({ sight, stability, phase, shared, ranges }) =>
    [
      sight,
      stability,
      shared && 'shared',
      phase,
      ...ranges.map(({ range, note }) => (note === undefined ? range : `${range}=${note}`)),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

interface Refusals {
  readonly source: EgressSource;
  /** Starts a fake, and says how it is asked. */
  readonly start: () => Promise<{ readonly fake: FakeServer; readonly asking: Asking }>;
  /** The request that is spoiled, as `FakeServer.fault` names it. */
  readonly request: string;
  readonly tokenVariable: string;
  /** A whole answer of another shape. */
  readonly strange: unknown;
  /** Codes by the names of the faults, where they differ. */
  readonly codes?: Readonly<Record<string, string>>;
}

const FAULTS: readonly (readonly [name: string, fault: Fault, code: string])[] = [
  ['401', answering({ status: 401, body: {} }), 'http-unauthorized'],
  ['403', answering({ status: 403, body: {} }), 'http-forbidden'],
  ['404', answering({ status: 404, body: {} }), 'http-not-found'],
  [
    '429',
    answering({ status: 429, headers: { 'retry-after': '3600' }, body: {} }),
    'http-rate-limited',
  ],
  ['503', answering({ status: 503, headers: { 'retry-after': '3600' }, body: {} }), 'http-server'],
  ['a web page', html(), 'http-invalid-answer'],
  ['half an answer', halfJson(), 'http-invalid-answer'],
];

/** Whatever goes wrong is a problem with a next step, and the egress is unknown. */
export function refuses({ source, start, request, tokenVariable, strange, codes = {} }: Refusals) {
  const expectBlind = (answered: Answered, code: string) => {
    expect(answered.problems.map((one) => one.code)).toEqual([code]);
    expect(answered.problems[0]?.hint).toMatch(/\S/);
    expect(answered.egress).toMatchObject([
      { ranges: [], sight: 'none', stability: 'fixed', why: expect.stringMatching(/\S/) },
    ]);
  };

  it.each([
    ...FAULTS,
    ['another shape', answering({ status: 200, body: strange }), 'http-invalid-answer'] as const,
  ])('%s tells nothing', async (name, fault, code) => {
    const { fake, asking } = await start();
    fake.fault(request, fault, Number.POSITIVE_INFINITY);
    expectBlind(await tell(source, asking), codes[name] ?? code);
    fake.verify();
  });

  it('a redirect to another host sees no token', async () => {
    const trap = await startTrap([TOKEN]);
    const { fake, asking } = await start();
    fake.fault(request, redirectTo(trap.url));
    expectBlind(await tell(source, asking), 'http-redirect');
    expect([trap.requests, trap.leaks]).toEqual([[], []]);
    await trap.close();
  });

  it('what passes is tried again', async () => {
    const { fake, asking } = await start();
    fake.fault(request, reset());
    expect((await tell(source, asking)).problems).toEqual([]);
  });

  it('nobody is asked offline, without a token or for a pull request', async () => {
    const { fake, asking } = await start();
    const ways: readonly [Partial<Context>, string][] = [
      [{ offline: true }, 'offline'],
      [{ pullRequest: true }, 'egress-not-asked'],
      [{ env: { ...asking.env, [tokenVariable]: ' ' } }, `${source.id}-no-token`],
    ];
    for (const [context, code] of ways)
      expectBlind(await tell(source, { ...asking, context: { ...context } }), code);
    expect(fake.requests).toEqual([]);
  });
}
