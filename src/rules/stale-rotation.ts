import { type Draft, isFileLocation, type Location, type Supply } from '../model/index.ts';
import { isRotated } from './rotated.ts';
import { placeName } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

const LONG_DAYS = 90;
const DAY_MS = 86_400_000;

/** A secret was changed in one place, and another place of the same environment has it from long before. */
export const staleRotation: Rule = {
  id: 'stale-rotation',
  severity: 'info',
  title: 'A secret was renewed in one place and not in another',
  onByDefault: false,
  *check(view) {
    for (const component of view.matrix.components) {
      const seen = new Set<string>();
      for (const [key, supplies] of dated(suppliesTo(view, component))) {
        const draft = judge(supplies, component);
        // A secret for several environments is renewed in all of them at once.
        const pair = `${key.split('\0')[1]}\0${draft?.subject}`;
        if (draft === undefined || seen.has(pair)) continue;
        seen.add(pair);
        yield draft;
      }
    }
  },
};

/** On every channel: what a workflow deploys with is the same secret as what it deploys. */
function suppliesTo({ matrix }: View, component: string): readonly Supply[] {
  const others = matrix.channels.flatMap((channel) => matrix.suppliesOn(channel));
  return [
    ...matrix.supplies(component),
    ...others.filter((supply) => (supply.component ?? component) === component),
  ];
}

type Dated = Supply & { readonly updatedAt: string };

/** What platforms say that they hold, by environment and name; GitHub's names are in upper case. */
function dated(supplies: readonly Supply[]): ReadonlyMap<string, readonly Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const supply of supplies) {
    const { name, environment, updatedAt, when } = supply;
    if (updatedAt === undefined || when !== undefined) continue;
    if (!isRotated(name)) continue;
    const key = `${environment}\0${name.toUpperCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...supply, updatedAt }]);
  }
  return groups;
}

function judge(supplies: readonly Dated[], component: string): Draft | undefined {
  const sorted = supplies.toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  const oldest = sorted[0];
  const newest = sorted.at(-1);
  if (oldest === undefined || newest === undefined || isSame(oldest.place, newest.place))
    return undefined;
  const days = Math.floor((Date.parse(newest.updatedAt) - Date.parse(oldest.updatedAt)) / DAY_MS);
  if (!(days >= LONG_DAYS)) return undefined;
  const [old, fresh] = [placeName(oldest.place), placeName(newest.place)];
  return {
    name: oldest.name,
    environment: oldest.environment,
    component,
    message: `${oldest.name} was changed in ${fresh} ${days} days after it was in ${old}, which may still hold the old one`,
    location: oldest.place,
    related: [{ location: newest.place, message: 'changed later' }],
    remedy: { text: `Compare the two, and renew ${oldest.name} in ${old} if they differ` },
    subject: [old, fresh].join(' '),
  };
}

function isSame(a: Location, b: Location): boolean {
  if (isFileLocation(a) || isFileLocation(b)) return true;
  return a.source === b.source;
}
