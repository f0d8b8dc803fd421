import type { Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder, type Taint } from '../flow/taint.ts';

const LOADED: Taint = { kind: 'environment', flavour: { id: 'vite', phases: ['build'] } };

/** `loadEnv(mode, folder, '')` gives the process environment and the dotenv files. https://vite.dev/guide/api-javascript#loadenv */
export const viteLoadEnv: Recogniser = {
  id: 'vite-load-env',
  idioms: ['loadEnv'],
  file(analysis, root) {
    const loadEnv: Taint = { kind: 'function', effect: { does: 'return', value: LOADED } };
    for (const module of ['vite', 'vitest/config', '@rsbuild/core']) {
      seedModule(analysis, root.source, module, [holder('loadEnv', loadEnv)]);
    }
  },
};
