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
  const environments = new Map<string, Set<string>>();
  for (const { value, environment } of supplies) {
    if (value.kind !== 'known' || value.identity !== undefined) continue;
    if (value.digest === undefined) continue;
    const { keyId } = value.digest;
    environments.set(keyId, (environments.get(keyId) ?? new Set()).add(environment));
  }
  if (environments.size < 2 || known.some(({ code }) => code === 'different-keys')) return [];
  const names = [...new Set([...environments.values()].flatMap((all) => [...all]))].sort();
  return [
    {
      code: 'different-keys',
      message: `the snapshots of ${names.join(' and ')} were taken under different keys, so their values cannot be compared`,
      hint: 'Set ENVPARITY_KEY to the same key wherever they are taken, and take them again',
    },
  ];
}
