import { bindingOf } from '../resolve/bindings.ts';
import type { Program } from '../resolve/program.ts';
import { ancestor, type SyntaxNode } from '../syntax/node.ts';
import { type Carried, type End, showsAbsence } from './carried.ts';
import { usesOf } from './holders.ts';
import { step } from './steps.ts';
import { isTestedAt } from './tested.ts';

/** How many names and calls a value is followed through. */
const DEEPEST = 5;
/** Of the other places that read a variable, these are looked at. */
const MOST_BESIDE = 20;
/** A value with more uses than this is followed to these. */
const MOST = 300;

/** The way of a value. */
interface Way {
  readonly ends: readonly End[];
  /** Somebody looks whether it is there: what else is done with it may depend on that. */
  readonly isTested: boolean;
}

/** Where a value that is read at a place ends up, in the file of the read and the functions it calls. */
export function trace(program: Program, place: SyntaxNode): Way {
  let isTested = false;
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
    test: () => {
      isTested = true;
    },
  };
  for (let next = open.pop(); next !== undefined && seen.size < MOST; next = open.pop()) {
    if (seen.has(next.node) || next.depth > DEEPEST) continue;
    seen.add(next.node);
    if (showsAbsence(next) && isTestedAt(next.node)) isTested = true;
    step(trail, next);
  }
  return { ends, isTested };
}

/** Whether the file looks at the same variable in another place, or fails there: what else it does may depend on that. */
export function isTestedBeside(program: Program, place: SyntaxNode): boolean {
  const name = place.field('property')?.text ?? place.field('index')?.children[0]?.text;
  const words = name === undefined ? [] : place.source.words(name).slice(0, MOST_BESIDE);
  return words.some((word) => {
    const other = ancestor(word, READS);
    if (other === undefined || other.start === place.start || other.text !== place.text)
      return false;
    return isGivenToClient(other) || trace(program, other).isTested;
  });
}

/** `new Stripe(key)`: what is made of a key may refuse to be made without one. */
function isGivenToClient({ parent }: SyntaxNode): boolean {
  return parent?.type === 'arguments' && parent.parent?.type === 'new_expression';
}

const READS: ReadonlySet<string> = new Set(['member_expression', 'subscript_expression']);

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
