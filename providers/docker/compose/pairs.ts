import type { Template } from '../../../src/formats/compose/interpolate.ts';
import type { Pair, ScalarNode } from './node.ts';

/** The halves of an entry `NAME=value`, or the whole of an entry `NAME`. */
export function pairOfItem(item: ScalarNode): Pair {
  if (item.pair) return item.pair;
  const at = item.text.indexOf('=');
  if (at < 0) return { name: item.text, value: undefined };
  const { template, place } = item;
  const rest = template && behindEquals(template);
  const value: ScalarNode = { kind: 'scalar', type: 'text', text: item.text.slice(at + 1), place };
  return {
    name: item.text.slice(0, at),
    value: rest
      ? { ...value, template: rest, ...(item.dollars && { dollars: item.dollars }) }
      : value,
  };
}

/** The part of a template that is the value; nothing is known of it where a variable makes the name. */
function behindEquals([first, ...rest]: Template): Template | undefined {
  if (typeof first !== 'string') return undefined;
  const at = first.indexOf('=');
  if (at < 0) return undefined;
  return at + 1 < first.length ? [first.slice(at + 1), ...rest] : rest;
}
