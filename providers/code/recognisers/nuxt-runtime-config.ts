import { posix } from 'node:path';
import type { Audience } from '../../../src/model/index.ts';
import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { DEFAULTED } from '../need/judgement.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { entriesOf, objectOf } from './shared/entries.ts';

const CONFIG = /^(nuxt|nitro)\.config\.[cm]?[jt]s$/;
const DEEPEST = 8;

/** Each key of `runtimeConfig` can be replaced by a variable when the server starts. https://nuxt.com/docs/guide/going-further/runtime-config#environment-variables */
export const nuxtRuntimeConfig: Recogniser = {
  id: 'nuxt-runtime-config',
  idioms: ['runtimeConfig'],
  applies: (_, file) => CONFIG.test(posix.basename(file)),
  file(analysis, root) {
    const prefix = CONFIG.exec(posix.basename(root.source.file))?.[1]?.toUpperCase() ?? '';
    for (const word of root.source.words('runtimeConfig')) {
      const value = word.parent?.type === 'pair' ? word.parent.field('value') : undefined;
      const object = value === undefined ? undefined : objectOf(analysis.program, value);
      if (object !== undefined) readKeys(analysis, object, [prefix]);
    }
  },
};

function readKeys(analysis: Analysis, object: SyntaxNode, path: readonly string[]): void {
  if (path.length > DEEPEST) return;
  for (const { name, key, value } of entriesOf(analysis.program, object)) {
    const inner = value === undefined ? undefined : objectOf(analysis.program, value);
    const names = [...path, snakeCase(name)];
    if (inner !== undefined) readKeys(analysis, inner, names);
    else {
      const audience: Audience = names[1] === 'PUBLIC' ? 'client' : 'server';
      analysis.read({
        name: names.join('_'),
        place: key,
        judgement: DEFAULTED,
        flavour: { id: 'nuxt', phases: ['run'], audience },
      });
    }
  }
}

/** `apiBaseURL` is `API_BASE_URL`: words begin at capitals, runs of them are one word. */
function snakeCase(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[-./\s]+/g, '_')
    .toUpperCase();
}
