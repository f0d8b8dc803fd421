import type { Cell, Supply } from '../../src/model/index.ts';

export function supply(over: Partial<Supply> = {}): Supply {
  return {
    role: 'supplies',
    name: 'API_KEY',
    channel: 'process',
    environment: 'production',
    phases: ['run'],
    value: { kind: 'known', traits: {}, identity: Symbol('canary') },
    place: { file: '.env.production', line: 3, column: 1 },
    layer: 1,
    ...over,
  };
}

/** A cell that is set by the first of its supplies, or absent without any. */
export function cell(supplies: readonly Supply[] = [], over: Partial<Cell> = {}): Cell {
  const [winner] = supplies;
  return {
    name: 'API_KEY',
    environment: 'production',
    component: '.',
    channel: 'process',
    state: winner === undefined ? 'absent' : 'set',
    ...(winner === undefined ? {} : { winner }),
    supplies,
    ...over,
  };
}
