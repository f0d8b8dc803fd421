import { type Draft, usualEnvironment } from '../model/index.ts';
import { sameIdentity } from '../values/same.ts';
import { type Family, membersOf } from '../wellknown/families.ts';
import { type Held, heldValues } from './held.ts';
import { setAgain } from './set-again.ts';
import { placeName, placeOf } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Each is right for itself, and the vendor refuses one beside the other. */
export const mismatchedPair: Rule = {
  id: 'mismatched-pair',
  severity: 'error',
  title: 'Values that only work together are of two modes, projects or accounts',
  onByDefault: false,
  *check(view) {
    const told = new Set<string>();
    for (const { family, helds } of pairsIn(view)) {
      const found = differentModes(family, helds) ?? differentOwners(family, helds);
      if (found === undefined) continue;
      // Several components of a repository load the same lines.
      const key = JSON.stringify(
        found.helds.map(({ name, environment, place }) => [name, environment, place]),
      );
      if (told.size < told.add(key).size) yield draft(view, family, found);
    }
  },
};

interface Group {
  readonly family: Family;
  readonly helds: Held[];
}

/** What one component gets in one environment, by family and by what else the names say. */
function pairsIn(view: View): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const held of heldValues(view)) {
    if (held.traits.placeholder || held.traits.dummy !== undefined) continue;
    for (const { family, stem } of membersOf(held.name)) {
      if (family.vendor === undefined) continue;
      for (const component of held.components) {
        const key = JSON.stringify([family.id, stem, held.environment, component]);
        const group = groups.get(key) ?? { family, helds: [] };
        group.helds.push(held);
        groups.set(key, group);
      }
    }
  }
  return groups.values();
}

interface Found {
  /** The one to mend, and the one that it should belong to. */
  readonly helds: readonly [Held, Held];
  readonly why: string;
  readonly mend: string;
}

type Mode = 'test' | 'live';

function differentModes(family: Family, helds: readonly Held[]): Found | undefined {
  const test = helds.find((held) => modeOf(family, held) === 'test');
  const live = helds.find((held) => modeOf(family, held) === 'live');
  if (test === undefined || live === undefined) return undefined;
  const isServed = (usualEnvironment(test.environment) ?? 'production') === 'production';
  return {
    helds: isServed ? [test, live] : [live, test],
    why: `${test.name} is of the test mode and ${live.name} of the live mode`,
    mend: `Set the one of the ${isServed ? 'live' : 'test'} mode`,
  };
}

/** As the key says, else the host that is called, else the variable that sets the mode. */
function modeOf({ vendor }: Family, { traits }: Held): Mode | undefined {
  const { kind, host, mode } = traits;
  if (kind?.vendor === vendor && kind?.environment !== undefined) return kind.environment;
  if (host?.vendor === vendor && host?.environment !== undefined) return host.environment;
  if (mode === undefined) return undefined;
  return mode === 'production' ? 'live' : 'test';
}

function differentOwners({ what }: Family, helds: readonly Held[]): Found | undefined {
  for (const [index, held] of helds.entries()) {
    const other = helds.slice(0, index).find((one) => isOfAnother(one, held));
    if (other === undefined) continue;
    return {
      helds: [held, other],
      why: `${other.name} and ${held.name} are not of one ${what}`,
      mend: `Set the one of the ${what} of ${other.name}`,
    };
  }
  return undefined;
}

function isOfAnother({ traits: { instance: a } }: Held, { traits: { instance: b } }: Held) {
  return a !== undefined && a.of === b?.of && sameIdentity(a, b) === 'different';
}

function draft(view: View, { id }: Family, { helds: [held, other], why, mend }: Found): Draft {
  const { name, environment, component, place } = held;
  return {
    name,
    environment,
    component,
    message: `${why}, so they do not work together in ${placeOf(view, environment, component)}`,
    location: place,
    related: [{ location: other.place, message: `${other.name} is set here` }],
    remedy: setAgain(view, held, mend),
    ...((held.overridable || other.overridable) && { severity: 'warning' }),
    subject: `${id} ${other.name}`,
    group: `${environment} ${placeName(place)}`,
  };
}
