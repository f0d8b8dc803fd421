import { bindingOf } from '../resolve/bindings.ts';
import type { Program } from '../resolve/program.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { Carried, End } from './carried.ts';
import { usesOf } from './holders.ts';
import { step } from './steps.ts';

/** How many names and calls a value is followed through. */
const DEEPEST = 5;
/** A value with more uses than this is followed to these. */
const MOST = 300;

/** Where a value that is read at a place ends up, in the file of the read and the functions it calls. */
export function trace(program: Program, place: SyntaxNode): readonly End[] {
  const ends: End[] = [];
  const open = starts(place);
  const seen = new Set<SyntaxNode>();
  const trail = {
    program,
    on: (carried: Carried) => {
      open.push(carried);
    },
    end: (end: End) => {
      ends.push(end);
    },
  };
  for (let next = open.pop(); next !== undefined && seen.size < MOST; next = open.pop()) {
    if (seen.has(next.node) || next.depth > DEEPEST) continue;
    seen.add(next.node);
    step(trail, next);
  }
  return ends;
}

/** The read itself, or what has the name that a pattern takes out of the environment. */
function starts(place: SyntaxNode): Carried[] {
  const target = place.type === 'pair_pattern' ? place.field('value') : place;
  const isName = target?.type === 'identifier' || place.type.endsWith('_pattern');
  const nodes = isName && target !== undefined ? usesOf(bindingOf(target)) : [place];
  return nodes.map((node) => ({
    ...{ node, absence: 'nothing' as const, before: '' },
    ...{ encoded: false, sure: true, alone: true, depth: 0 },
  }));
}
