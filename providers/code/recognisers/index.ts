import type { Recogniser } from '../flow/analysis.ts';
import { adonisEnv } from './adonis-env.ts';
import { astroEnv } from './astro-env.ts';
import { buildReplacements } from './build-replacements.ts';
import { classValidator } from './class-validator.ts';
import { cloudflareWorkers } from './cloudflare-workers.ts';
import { commander } from './commander.ts';
import { convict } from './convict.ts';
import { dotenvResults } from './dotenv-results.ts';
import { dotenvSafe } from './dotenv-safe.ts';
import { effectConfig } from './effect-config.ts';
import { envSchema } from './env-schema.ts';
import { envVar } from './env-var.ts';
import { environmentModules } from './environment-modules.ts';
import { environmentPlugin } from './environment-plugin.ts';
import { envsafe } from './envsafe.ts';
import { firebaseParams } from './firebase-params.ts';
import { honoContext } from './hono-context.ts';
import { nestjsConfig } from './nestjs-config.ts';
import { nestjsValidation } from './nestjs-validation.ts';
import { nodeConfig } from './node-config.ts';
import { nuxtRuntimeConfig } from './nuxt-runtime-config.ts';
import { packageScripts } from './package-scripts.ts';
import { prismaConfig } from './prisma-config.ts';
import { reactNativeDotenv } from './react-native-dotenv.ts';
import { refusedOptions } from './refused-options.ts';
import { schemas } from './schemas.ts';
import { strapiConfig } from './strapi-config.ts';
import { sveltekit } from './sveltekit.ts';
import { sveltekitVariables } from './sveltekit-variables.ts';
import { t3Env } from './t3-env.ts';
import { viteLoadEnv } from './vite-load-env.ts';
import { yargs } from './yargs.ts';

/** Everything that knows a library or a framework; to add one, add it here. */
export const recognisers: readonly Recogniser[] = [
  reactNativeDotenv,
  sveltekitVariables,
  sveltekit,
  strapiConfig,
  packageScripts,
  nuxtRuntimeConfig,
  nodeConfig,
  nestjsConfig,
  honoContext,
  firebaseParams,
  environmentPlugin,
  environmentModules,
  dotenvResults,
  cloudflareWorkers,
  buildReplacements,
  astroEnv,
  adonisEnv,
  viteLoadEnv,
  schemas,
  t3Env,
  prismaConfig,
  nestjsValidation,
  refusedOptions,
  envsafe,
  envVar,
  envSchema,
  effectConfig,
  dotenvSafe,
  convict,
  yargs,
  commander,
  classValidator,
];
