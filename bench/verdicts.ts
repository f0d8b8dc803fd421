import { makeDescribe } from '../src/values/describe.ts';
import { valuesOf } from './checkout-values.ts';

const PUBLIC = new Set(['publishable', 'identifier', 'connection', 'unknown']);

/**
 * Tells which values of public checkouts are taken for a credential. Their files hold examples and
 * settings, so nearly every such verdict is a mistake, to be looked up by its place. No value is shown.
 */
export function verdicts(folders: readonly string[]): void {
  const describe = makeDescribe(() => undefined);
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const found = valuesOf(folders);
  for (const { name, value, place } of found) {
    const info = describe(name, value, 'production');
    if (info.kind !== 'known') continue;
    const { kind, placeholder, dummy, problems = [] } = info.traits;
    for (const { code, severity } of problems) {
      count(`problem ${code} ${severity}`);
      if (process.env.PROBLEMS) console.log(`${code} ${severity} ${name} ${place}`);
    }
    if (dummy !== undefined) count(`dummy ${dummy.id}`);
    else if (placeholder) count('placeholder');
    else if (kind === undefined) count('nothing known');
    else if (PUBLIC.has(kind.privilege)) count(`${kind.privilege} ${kind.id ?? 'several'}`);
    else {
      count(`SECRET ${kind.id ?? 'several'} by ${kind.by}`);
      console.log(`${kind.id ?? kind.what} (${kind.by}) ${name} ${place}`);
    }
  }
  for (const [key, number] of [...counts].sort()) console.log(String(number).padStart(6), key);
  console.log(`${found.length} different values`);
}
