import type { Recogniser } from '../flow/analysis.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder, PROCESS_ENV, type Taint } from '../flow/taint.ts';
import { dependsOn } from './shared/depends.ts';
import { reads, returns } from './shared/taints.ts';

const RESULT = returns(holder('parsed', PROCESS_ENV));
const GET = reads({ name: 0 }, { id: 'dotenvx' });

/** `config()` gives `{ parsed }`, `parse()` the variables themselves. https://github.com/motdotla/dotenv */
const DOTENV: readonly Taint[] = [
  ...['config', 'configDotenv', 'expand'].map((name) => holder(name, RESULT)),
  holder('parse', returns(PROCESS_ENV)),
];

/** `load()` gives the variables. https://jsr.io/@std/dotenv */
const DENO: readonly Taint[] = ['load', 'loadSync', 'parse'].map((name) =>
  holder(name, returns(PROCESS_ENV)),
);

const MODULES: readonly (readonly [module: string, taints: readonly Taint[]])[] = [
  ['dotenv', DOTENV],
  ['dotenv-flow', DOTENV],
  ['dotenv-safe', DOTENV],
  ['dotenv-expand', DOTENV],
  // https://dotenvx.com/docs/language/node
  ['@dotenvx/dotenvx', [...DOTENV, holder('get', GET)]],
  ['@std/dotenv', DENO],
  ['jsr:@std/dotenv', DENO],
];

/** What the loaders of dotenv files return. */
export const dotenvResults: Recogniser = {
  id: 'dotenv-results',
  idioms: ['dotenv'],
  applies: dependsOn(
    'dotenv',
    'dotenv-flow',
    'dotenv-safe',
    'dotenv-expand',
    '@dotenvx/dotenvx',
    '@std/dotenv',
  ),
  file(analysis, root) {
    for (const [module, taints] of MODULES) {
      for (const taint of taints) {
        seedModule(analysis, root.source, module, [taint, holder('default', taint)]);
      }
    }
  },
};
