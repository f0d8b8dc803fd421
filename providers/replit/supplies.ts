import type { Supply } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import type { Setting } from './setting.ts';
import type { Sides } from './sides.ts';

/** A setting in each environment of its side. */
export function suppliesOf(
  { value, side, ...setting }: Setting,
  { served }: Sides,
  { describe }: Pick<Context, 'describe'>,
): readonly Supply[] {
  return served[side].map((environment) => ({
    role: 'supplies',
    channel: 'process',
    environment,
    ...setting,
    value: value === undefined ? { kind: 'hidden' } : describe(setting.name, value, environment),
  }));
}
