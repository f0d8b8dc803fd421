import type { Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder, PROCESS_ENV, type Taint } from '../flow/taint.ts';
import { DEFAULTED, REQUIRED } from '../need/judgement.ts';
import { dependsOn } from './shared/depends.ts';
import { environment, reads, returns } from './shared/taints.ts';

const ESSENTIALS = { id: 'essentials' };
const OR_EMPTY = reads({ name: 0, judgement: DEFAULTED }, ESSENTIALS);
const OR_THROW = reads({ name: 0, judgement: { ...REQUIRED, rejectsEmpty: true } }, ESSENTIALS);
const NATIVE = environment({ id: 'react-native-config', phases: ['build'], audience: 'client' });
/** What modules export that is the environment, gives it, or reads one variable of it. */
const MODULES: readonly (readonly [module: string, taints: readonly Taint[]])[] = [
  // https://github.com/unjs/std-env
  ['std-env', [holder('env', PROCESS_ENV), holder('process', holder('env', PROCESS_ENV))]],
  // https://hono.dev/docs/helpers/adapter
  ['hono/adapter', [holder('env', returns(PROCESS_ENV))]],
  // https://github.com/expatfile/next-runtime-env
  [
    'next-runtime-env',
    [holder('env', reads({ name: 0 }, { id: 'next-runtime', phases: ['run'] }))],
  ],
  // https://nextjs.org/docs/app/guides/environment-variables#loading-environment-variables-with-nextenv
  ['@next/env', [holder('loadEnvConfig', returns(holder('combinedEnv', PROCESS_ENV)))]],
  // https://waku.gg/#environment-variables
  ['waku', [holder('getEnv', reads({ name: 0 }, { id: 'waku' }))]],
  ['waku/server', [holder('getEnv', reads({ name: 0 }, { id: 'waku' }))]],
  // https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package#getenv
  ['@vercel/functions', [holder('getEnv', returns(PROCESS_ENV))]],
  // https://github.com/silverhand-io/essentials
  [
    '@silverhand/essentials',
    [
      holder('getEnv', OR_EMPTY),
      holder('getEnvAsStringArray', OR_EMPTY),
      holder('assertEnv', OR_THROW),
    ],
  ],
  // https://github.com/lugg/react-native-config
  ['react-native-config', [holder('default', NATIVE), holder('Config', NATIVE)]],
];

const PACKAGES = [
  'std-env',
  'hono',
  'next-runtime-env',
  '@next/env',
  'waku',
  '@vercel/functions',
  '@silverhand/essentials',
  'react-native-config',
];

/** Modules of well-known packages that stand for `process.env`. */
export const environmentModules: Recogniser = {
  id: 'environment-modules',
  idioms: MODULES.map(([module]) => module),
  applies: dependsOn(...PACKAGES),
  file(analysis, root) {
    for (const [module, taints] of MODULES) seedModule(analysis, root.source, module, taints);
  },
};
