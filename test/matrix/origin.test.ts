import { expect, test } from 'vitest';
import type { Evidence, Place } from '../../src/matrix/cell.ts';
import { resolve } from '../../src/matrix/origin.ts';
import type { Ref, Sight, Supply } from '../../src/model/index.ts';

const at: Place = { name: 'A', environment: 'ci', component: '.', channel: 'process' };
const secret = (name: string): Ref => ({ name, channel: 'github-secrets' });

function supply(name: string, part: Partial<Supply>): Supply {
  return {
    role: 'supplies',
    name,
    channel: 'process',
    environment: 'ci',
    phases: ['run'],
    value: { kind: 'hidden' },
    place: { source: name },
    layer: 0,
    ...part,
  };
}

/** A world of supplies, in which every name of a channel is known or none is. */
function world(supplies: readonly Supply[], sight: Sight = 'complete') {
  return (place: Place): Evidence => ({
    ...place,
    supplies: supplies.filter(
      ({ name, channel, environment }) =>
        name === place.name && channel === place.channel && environment === place.environment,
    ),
    sources: [
      {
        role: 'supplies',
        channel: place.channel,
        provider: 'p',
        names: place.channel === 'process' ? 'complete' : sight,
        values: 'none',
        why: 'it is dark',
        mend: 'look',
      },
    ],
  });
}

const held = (name: string, part: Partial<Supply> = {}) =>
  supply(name, { channel: 'github-secrets', ...part });

test('what its source holds', () => {
  const known = { kind: 'known', traits: {}, identity: Symbol() } as const;
  const cell = resolve(
    at,
    world([supply('A', { from: [secret('B')] }), held('B', { value: known })]),
  );
  expect(cell).toMatchObject({ state: 'set', winner: { name: 'A', value: known } });
  expect(cell.supplies).toContain(cell.winner);
});

test('empty where its source is provably absent', () => {
  const cell = resolve(at, world([supply('A', { from: [secret('B')] })]));
  expect(cell).toMatchObject({ state: 'set', winner: { value: { kind: 'empty' } } });
});

test('unknown where nobody could see its source, and says which', () => {
  const cell = resolve(at, world([supply('A', { from: [secret('B')] })], 'none'));
  expect(cell).toMatchObject({ state: 'unknown', mend: 'look' });
  expect(cell.why).toBe('it comes from B (github-secrets), and it is dark');
  expect(cell.winner).toBeUndefined();
});

test('absent where it only passes on what is absent', () => {
  const cell = resolve(at, world([supply('A', { from: [secret('B')], passesOn: true })]));
  expect(cell.state).toBe('absent');
});

test('the next supply where the first only passes on what is absent', () => {
  const next = supply('A', { layer: -1 });
  const first = supply('A', { from: [secret('B')], passesOn: true });
  expect(resolve(at, world([first, next]))).toMatchObject({ state: 'set', winner: next });
});

test('the first of several that is set', () => {
  const from = [secret('B'), secret('C')];
  const empty = held('B', { value: { kind: 'empty' } });
  const cell = resolve(at, world([supply('A', { from }), empty, held('C')]));
  expect(cell).toMatchObject({ state: 'set', winner: { value: { kind: 'hidden' } } });
});

test('set, whichever it is, where a later one is set and an earlier one is unknown', () => {
  const from = [secret('B'), secret('C')];
  const cell = resolve(at, world([supply('A', { from }), held('C')], 'partial'));
  expect(cell.state).toBe('set');
});

test('is looked up where its reference says', () => {
  const from = [{ ...secret('B'), environment: 'production' }];
  const elsewhere = held('B', { environment: 'production' });
  expect(resolve(at, world([supply('A', { from }), elsewhere])).winner?.value.kind).toBe('hidden');
  expect(resolve(at, world([supply('A', { from }), held('B')])).winner?.value.kind).toBe('empty');
});

test('a circle ends, and is not set', () => {
  const circle = [
    supply('A', { from: [{ name: 'B', channel: 'process' }] }),
    supply('B', { from: [{ name: 'A', channel: 'process' }] }),
  ];
  expect(resolve(at, world(circle)).state).toBe('unknown');
});
