import type { Problem, Supply } from './model/index.ts';

/**
 * That values of different machines cannot be compared, because not all were digested under one key:
 * without it, a rotated key would look like values that nobody can compare.
 *
 * @param known what the sources themselves say is wrong
 */
export function differentKeys(
  supplies: readonly Supply[],
  known: readonly Problem[],
): readonly Problem[] {
  if (known.some(({ code }) => code === 'different-keys')) return [];
  const groups = [...groupsOf(supplies).values()];
  const apart = groups.filter(({ keyIds }) =>
    groups.some((other) => !other.keyIds.some((keyId) => keyIds.includes(keyId))),
  );
  if (apart.length === 0) return [];
  const names = [...new Set(apart.flatMap(({ environments }) => [...environments]))].sort();
  return [
    {
      code: 'different-keys',
      message: `the snapshots of ${names.join(' and ')} were taken under different keys, so their values cannot be compared`,
      hint: 'Set ENVPARITY_KEY to the same key wherever they are taken, and take them again',
    },
  ];
}

interface Group {
  readonly keyIds: readonly string[];
  readonly environments: Set<string>;
}

/** The environments that other machines have told of, by the keys that those hold. */
function groupsOf(supplies: readonly Supply[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { value, environment } of supplies) {
    if (value.kind !== 'known' || value.identity !== undefined) continue;
    if (value.digest === undefined) continue;
    const keyIds = Object.keys(value.digest);
    const group = groups.get(keyIds.join()) ?? { keyIds, environments: new Set() };
    groups.set(keyIds.join(), group);
    group.environments.add(environment);
  }
  return groups;
}
