import type { Recogniser } from '../flow/analysis.ts';
import { schemas } from './schemas.ts';
import { viteLoadEnv } from './vite-load-env.ts';

/** Everything that knows a library or a framework; to add one, add it here. */
export const recognisers: readonly Recogniser[] = [viteLoadEnv, schemas];
