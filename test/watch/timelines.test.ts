import { describe, expect, test } from 'vitest';
import type { Timelines } from '../../src/model/index.ts';
import { nextState } from '../../src/watch/next.ts';
import { FIRST } from '../../src/watch/state.ts';
import { timelinesOf } from '../../src/watch/timelines.ts';
import { type Held, viewOf } from '../helpers/answered.ts';
import { finding, report } from '../report/reports.ts';

const OLD = '2025-02-11T10:00:00Z';
const NEW = '2025-11-20T10:00:00Z';

function held(name: string, updatedAt?: string, over: Partial<Held> = {}): Held {
  const in_ = { in: 'Vercel', environment: 'production' };
  return { name, ...in_, ...(updatedAt === undefined ? {} : { updatedAt }), ...over };
}

async function timelines(all: readonly Held[], findings = report().findings): Promise<Timelines> {
  const platforms = { Vercel: ['production'] };
  const view = await viewOf({ files: { 'package.json': '{}' }, platforms, held: all });
  return timelinesOf({ report: report({ findings }), view }, {});
}

describe('without a state', () => {
  test('the page has the last change that platforms tell, the oldest first', async () => {
    const { rotations, undated, addresses } = await timelines([
      held('NEW_TOKEN', NEW),
      held('OLD_TOKEN', OLD),
      held('PORT', OLD),
      held('SOME_SECRET'),
    ]);
    expect(rotations.map(({ name, isSecret, events }) => [name, isSecret, events])).toEqual([
      ['OLD_TOKEN', true, [{ day: '2025-02-11', what: 'told' }]],
      ['PORT', false, [{ day: '2025-02-11', what: 'told' }]],
      ['NEW_TOKEN', true, [{ day: '2025-11-20', what: 'told' }]],
    ]);
    expect([undated, addresses]).toEqual([1, undefined]);
  });

  test('that a digest is there today tells no age', async () => {
    const digest = { abc: 'def' };
    const value = { kind: 'known', traits: {}, digest } as const;
    const { rotations, undated } = await timelines([held('A_TOKEN', undefined, { value })]);
    expect([rotations, undated]).toEqual([[], 1]);
  });
});

test('environments that share a value are one line, in the order of the others', async () => {
  const in_ = (environment: string) => held('A_TOKEN', OLD, { environment });
  const { rotations } = await timelines([in_('production'), in_('preview'), in_('development')]);
  expect(rotations.map(({ environments }) => environments)).toEqual([
    ['development', 'preview', 'production'],
  ]);
});

test('what a rule says is due comes first', async () => {
  const due = finding({ rule: 'expires-soon', name: 'NEW_TOKEN' });
  const other = finding({ rule: 'unused', name: 'OLD_TOKEN' });
  const elsewhere = finding({ rule: 'expired', name: 'OLD_TOKEN', environment: 'preview' });
  const { rotations } = await timelines(
    [held('NEW_TOKEN', NEW), held('OLD_TOKEN', OLD)],
    [due, other, elsewhere],
  );
  expect(rotations.map(({ name, findings }) => [name, findings])).toEqual([
    ['NEW_TOKEN', [due]],
    ['OLD_TOKEN', []],
  ]);
});

test('with a state the page has what that remembers', async () => {
  const platforms = { Vercel: ['production'] };
  const files = { 'package.json': '{}' };
  const look = async (updatedAt: string) => ({
    report: report(),
    view: await viewOf({ files, platforms, held: [held('A_TOKEN', updatedAt)] }),
  });
  const [first, second] = [await look(OLD), await look(NEW)];
  const now = new Date('2025-11-20T12:00:00Z');
  const before = nextState(FIRST, first, { env: {}, now });
  const state = nextState(before, second, { env: {}, now });
  expect(timelinesOf(second, { state })).toEqual({
    rotations: [
      expect.objectContaining({
        events: [
          { day: '2025-02-11', what: 'told' },
          { day: '2025-11-20', what: 'told' },
        ],
      }),
    ],
    undated: 0,
    addresses: [],
  });
});
