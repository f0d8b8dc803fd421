import type { Fact, Location, Observation, Problem } from './model/index.ts';
import { isCredential } from './values/credential-name.ts';
import { keepSecret } from './values/seen.ts';

/** What of an observation or a fact holds names. */
const HOLDERS = new Set(['name', 'names', 'anyOf', 'from', 'passed', 'pattern']);

interface Said {
  readonly observations: readonly Observation[];
  readonly facts: readonly Fact[];
}

/**
 * What was said, without what has a credential where a name belongs, since names are told everywhere.
 *
 * @returns also that some was left out
 */
export function withPlainNames<T extends Said>(all: readonly T[]): [T[], readonly Problem[]] {
  const places: Location[] = [];
  const isPlain = (one: Observation | Fact) => {
    const isSafe = !holdsOne(one);
    if (!isSafe) places.push(one.place);
    return isSafe;
  };
  const plain = all.map((said) => ({
    ...said,
    observations: said.observations.filter(isPlain),
    facts: said.facts.map(withoutName).filter(isPlain),
  }));
  return [plain, places.slice(0, 1).map((place) => problemAt(place, places.length - 1))];
}

/** A credential that stands in a file is told without the name that it is for. */
function withoutName(fact: Fact): Fact {
  if (fact.fact !== 'plain-secret' || !holdsOne(fact)) return fact;
  const { name: _, ...rest } = fact;
  return rest;
}

function holdsOne(one: object): boolean {
  return Object.entries(one).some(([key, value]) => HOLDERS.has(key) && isOne(value));
}

/** Names stand alone, in lists, and in what is in a list. */
function isOne(value: unknown): boolean {
  if (typeof value === 'string') return isKept(value);
  if (Array.isArray(value)) return value.some(isOne);
  return typeof value === 'object' && value !== null && holdsOne(value);
}

/** Whatever else quotes it must not tell it either. */
function isKept(name: string): boolean {
  const isSecret = isCredential(name);
  if (isSecret) keepSecret(name);
  return isSecret;
}

function problemAt(place: Location, more: number): Problem {
  const others = more === 0 ? '' : ` here and in ${more} more ${more === 1 ? 'place' : 'places'}`;
  return {
    code: 'credential-for-name',
    message: `a credential stands where the name of a variable belongs${others}; nothing is told of it`,
    place,
    hint: 'Put values of several lines in quotes, and names before values',
  };
}
