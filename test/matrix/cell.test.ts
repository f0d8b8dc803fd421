import { describe, expect, test } from 'vitest';
import { decide, type Evidence, type Source } from '../../src/matrix/cell.ts';
import type { Absence, Phase, Supply } from '../../src/model/index.ts';
import { fc } from '../helpers/property.ts';

const at = { name: 'A', environment: 'production', component: '.', channel: 'process' } as const;

function supply(part: Partial<Supply>): Supply {
  return {
    role: 'supplies',
    name: 'A',
    channel: 'process',
    environment: 'production',
    phases: ['run'],
    value: { kind: 'hidden' },
    place: { source: 'a platform' },
    layer: 0,
    ...part,
  };
}

function source(names: Source['names'], why?: string): Source {
  const row = {
    role: 'supplies',
    channel: 'process',
    names,
    values: 'none',
    provider: 'p',
  } as const;
  return why === undefined ? row : { ...row, why, mend: 'do this' };
}

const absence: Absence = {
  role: 'absent',
  name: 'A',
  channel: 'process',
  environment: 'production',
  place: { source: 'a platform' },
};

const cases: readonly [string, Partial<Evidence>, string][] = [
  ['no source at all', {}, 'unknown'],
  ['one complete source without it', { sources: [source('complete')] }, 'absent'],
  [
    'two complete sources without it',
    { sources: [source('complete'), source('complete')] },
    'absent',
  ],
  [
    'one of two sources is partial',
    { sources: [source('complete'), source('partial')] },
    'unknown',
  ],
  ['one of two sources saw nothing', { sources: [source('none'), source('complete')] }, 'unknown'],
  ['an unconditional supply', { supplies: [supply({})] }, 'set'],
  ['a supply beside a blind source', { supplies: [supply({})], sources: [source('none')] }, 'set'],
  [
    'only a conditional supply',
    { supplies: [supply({ when: 'x' })], sources: [source('complete')] },
    'unknown',
  ],
  [
    'absent by its name, beside a blind source',
    { absences: [absence], sources: [source('none')] },
    'absent',
  ],
  ['absent by its name, without a source', { absences: [absence] }, 'absent'],
  [
    'absent by its name, beside a conditional supply',
    { absences: [absence], supplies: [supply({ when: 'x' })] },
    'absent',
  ],
  [
    'absent by its name, beside an unconditional supply',
    { absences: [absence], supplies: [supply({})] },
    'set',
  ],
];

const saw = (phase: Phase): Source => ({ ...source('complete'), phase });

/** What was seen of one phase, and which phase decides. */
const phased: readonly [string, Partial<Evidence>, string, boolean][] = [
  ['read as it was looked at', { sources: [saw('run')], phase: 'run' }, 'absent', false],
  ['read by nobody', { sources: [saw('run')] }, 'absent', false],
  ['read in the other phase', { sources: [saw('build')], phase: 'run' }, 'unknown', true],
  ['both looked at', { sources: [saw('run'), saw('build')], phase: 'run' }, 'absent', false],
  [
    'a blind source beside it',
    { sources: [saw('run'), source('none')], phase: 'run' },
    'unknown',
    false,
  ],
  [
    'a blind source of the other phase beside it',
    { sources: [saw('run'), { ...source('none'), phase: 'build' }], phase: 'run' },
    'absent',
    false,
  ],
  [
    'set in the phase in which it is read',
    { supplies: [supply({ phases: ['build'] })], phase: 'build' },
    'set',
    false,
  ],
  ['set in both', { supplies: [supply({ phases: ['build', 'run'] })], phase: 'run' }, 'set', false],
  [
    'set only in the other phase',
    { supplies: [supply({ phases: ['build'] })], sources: [source('complete')], phase: 'run' },
    'unknown',
    true,
  ],
  [
    'set only in the other phase, and both looked at',
    {
      supplies: [supply({ phases: ['build'] })],
      sources: [saw('build'), saw('run')],
      phase: 'run',
    },
    'absent',
    false,
  ],
  [
    'set only in the other phase, and a blind source of this one',
    {
      supplies: [supply({ phases: ['build'] })],
      sources: [saw('run'), source('partial')],
      phase: 'run',
    },
    'unknown',
    false,
  ],
];

describe('phases', () => {
  test.each(phased)('%s', (_, evidence, state, isOther) => {
    const cell = decide({ ...at, supplies: [], sources: [], ...evidence });
    expect([cell.state, cell.otherPhase ?? false]).toEqual([state, isOther]);
  });
});

describe('set, absent, unknown', () => {
  test.each(cases)('%s', (_, evidence, state) => {
    expect(decide({ ...at, supplies: [], sources: [], ...evidence }).state).toBe(state);
  });

  test('an unknown says why, and what would tell', () => {
    const cell = decide({ ...at, supplies: [], sources: [source('none', 'it is dark')] });
    expect(cell).toMatchObject({ why: 'it is dark', mend: 'do this' });
  });

  test('the highest unconditional layer wins', () => {
    const high = supply({ layer: 2 });
    const supplies = [supply({ layer: 1 }), high, supply({ layer: 3, when: 'x' })];
    const cell = decide({ ...at, supplies, sources: [] });
    expect(cell.winner).toBe(high);
    expect(cell.supplies.map(({ layer }) => layer)).toEqual([2, 1, 3]);
  });

  test('what a platform holds wins over a file, whatever their layers', () => {
    const place = { file: '.env', line: 1, column: 1 };
    const platform = supply({ layer: 1 });
    const supplies = [supply({ layer: 100, place }), platform];
    expect(decide({ ...at, supplies, sources: [] }).winner).toBe(platform);
  });

  test('absent needs at least one source, and every one complete', () => {
    const names = fc.constantFrom('complete' as const, 'partial' as const, 'none' as const);
    const conditions = fc.option(fc.constant('on a branch'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(names), fc.array(conditions), (sights, whens) => {
        const sources = sights.map((sight) => source(sight));
        const supplies = whens.map((when) => supply(when === undefined ? {} : { when }));
        const { state } = decide({ ...at, supplies, sources });
        const isSet = whens.includes(undefined);
        const isClosed = sights.length > 0 && sights.every((sight) => sight === 'complete');
        expect(state === 'set').toBe(isSet);
        expect(state === 'absent').toBe(!isSet && whens.length === 0 && isClosed);
      }),
    );
  });
});
