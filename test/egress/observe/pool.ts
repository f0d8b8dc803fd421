import { parseRange, type Range } from '../../../src/egress/address.ts';
import type { Heard } from '../../../src/egress/observe/answer.ts';
import { describeWay } from '../../../src/egress/observe/describe.ts';
import type { Service } from '../../../src/egress/observe/services.ts';
import { type WayOptions, walk } from '../../../src/egress/observe/way.ts';

/** Numbers from 0 to 1, the same for the same seed: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const NAMES = ['Ada', 'Ben', 'Cam', 'Dot', 'Eve'];

function services(names: readonly string[] = NAMES): readonly Service[] {
  return names.map((operator) => ({
    operator,
    url: `https://${operator}.example/`,
    families: ['ipv4', 'ipv6'],
    form: 'text',
  }));
}

export function seen(text: string): Heard {
  const parsed = parseRange(text);
  if ('range' in parsed) return { seen: parsed.range satisfies Range };
  throw new Error(parsed.mistake);
}

type Behaviour = (round: number) => Heard | Promise<Heard>;

/** Asks services of which each does what the test says, and tells what comes of it. */
export async function explore(
  behaviours: Readonly<Record<string, Behaviour>>,
  options: Partial<Pick<WayOptions, 'rounds' | 'signal' | 'onRound'>> = {},
) {
  const asked = new Map<string, number>();
  const all = services(Object.keys(behaviours));
  const walked = await walk({
    services: all,
    rounds: 30,
    signal: new AbortController().signal,
    ...options,
    async ask({ operator }) {
      const round = (asked.get(operator) ?? 0) + 1;
      asked.set(operator, round);
      return behaviours[operator]?.(round) ?? { refused: 'answered nothing' };
    },
  });
  return { ...describeWay(walked, all, []), asked };
}

/** What several services do alike. */
export function alike(names: readonly string[], behaviour: Behaviour): Record<string, Behaviour> {
  return Object.fromEntries(names.map((name) => [name, behaviour]));
}
