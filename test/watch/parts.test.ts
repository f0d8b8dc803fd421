import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { WatchState } from '../../src/watch/format.gen.js';
import { packState, unpackState } from '../../src/watch/pack.ts';
import { artifactName, joined, partsOf, withoutRest } from '../../src/watch/parts.ts';

const DAY = '2026-11-01T00:00:00.000Z';

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function stateOf(variables: number, findings: number, takenAt = DAY): WatchState {
  const list = Array.from({ length: variables }, (_, index) => ({
    environment: 'production',
    channel: 'process',
    name: `V_${hash(`${index}`)}`,
    source: 'the snapshot',
  }));
  const found = Array.from({ length: findings }, (_, index) => hash(`f${index}`).slice(0, 20));
  return {
    stateVersion: 1,
    findings: Object.fromEntries(found.map((one) => [one, DAY])),
    unread: {},
    changes: [{ seen: '2026-11-01', text: 'A appeared' }],
    baseline: {
      baselineVersion: 1,
      takenAt,
      ...{ places: [], variables: list, egress: [], allowlists: [] },
    },
  };
}

describe('a state in two parts', () => {
  test('is one where there is room', () => {
    const state = stateOf(10, 10);
    expect(partsOf(state)).toEqual({ here: state });
  });

  test('is the same again when they are joined', () => {
    const state = stateOf(2000, 10);
    const { here, elsewhere = '' } = partsOf(state);
    expect(here.baseline).toBeUndefined();
    expect(unpackState(packState(here))).toEqual(here);
    expect(joined(here, Buffer.from(elsewhere))).toEqual(state);
    expect(joined(here, Buffer.from(elsewhere.replace('V_', 'W_')))).toBeUndefined();
    expect(joined(here, Buffer.from(`${elsewhere} `))).toBeUndefined();
    expect(joined(state, Buffer.from(elsewhere))).toBeUndefined();
  });

  test('is joined with nothing that is no state, though its digest be right', () => {
    const text = '{"stateVersion":2}';
    const artifact = { digest: hash(text), size: text.length, takenAt: DAY };
    const here: WatchState = { stateVersion: 1, findings: {}, unread: {}, artifact };
    expect(joined(here, Buffer.from(text))).toBeUndefined();
  });

  test('keeps the name of the rest where nothing but the day is another', () => {
    const first = partsOf(stateOf(2000, 10));
    const artifact = first.here.artifact ?? never();
    expect(partsOf(stateOf(2000, 20), { artifact }).here.artifact).toEqual(artifact);
    const later = stateOf(2000, 20, '2026-11-02T00:00:00.000Z');
    const again = partsOf(later, { artifact, asOf: stateOf(2000, 20) });
    expect([again.here.artifact, again.elsewhere]).toEqual([artifact, first.elsewhere]);
    const other = partsOf(later, { artifact, asOf: stateOf(2001, 20) }).here.artifact ?? never();
    expect(other.takenAt).toBe('2026-11-02T00:00:00.000Z');
    expect(artifactName(other)).not.toBe(artifactName(artifact));
  });

  test('leaves people room to read, and gives up changes and then findings for it', () => {
    const { here } = partsOf(stateOf(2000, 1200));
    expect(Object.keys(here.findings)).toHaveLength(1200);
    const large = stateOf(2000, 9000);
    const { here: most, elsewhere = '' } = partsOf(large);
    expect(joined(most, Buffer.from(elsewhere))).toEqual(large);
    expect(packState(most).length).toBeLessThanOrEqual(40_000);
    expect(Object.keys(most.findings).length).toBeGreaterThan(1500);
    expect([most.changes, most.artifact === undefined]).toEqual([undefined, false]);
  });

  test('points to more than anybody reads, so that its loss is told', () => {
    const { here, elsewhere } = partsOf(stateOf(240_000, 1));
    expect(elsewhere).toBeUndefined();
    expect(here.artifact?.size).toBeGreaterThan(32 * 1024 * 1024);
  });

  test('keeps where the rest is, for whoever may not read it', () => {
    const { here } = partsOf(stateOf(2000, 10));
    expect(withoutRest(stateOf(5, 11), here.artifact ?? never())).toMatchObject({
      findings: stateOf(0, 11).findings,
      artifact: here.artifact,
    });
  });
});

function never(): never {
  throw new Error('There is no artifact');
}
