import type { SecretInFile } from '../../src/model/index.ts';
import { isSecretName, isStandIn } from '../../src/values/secret.ts';
import type { Context } from '../types.ts';
import type { Setting } from './setting.ts';

const SECRETS = 'https://docs.replit.com/replit-workspace/workspace-features/secrets';

/** Credentials that stand in plain text in files that git carries to everybody, each once a file. */
export function secretsIn(
  settings: readonly Setting[],
  { tree, components }: Pick<Context, 'tree' | 'components'>,
): readonly SecretInFile[] {
  const found = new Map<string, SecretInFile>();
  for (const { name, value = '', place } of settings) {
    const key = `${place.file}\0${name}`;
    if (found.has(key) || tree.tracked(place.file) === false) continue;
    if (value === '' || !isSecretName(name) || isStandIn(value)) continue;
    found.set(key, {
      ...{ fact: 'secret-in-file', name, place, component: components.of(place.file).id },
      belongs: 'the Secrets pane of Replit',
      url: SECRETS,
    });
  }
  return [...found.values()];
}
