import { code } from './code/index.ts';
import { dotenv } from './dotenv/index.ts';
import { github } from './github/index.ts';
import { hosting } from './hosting/index.ts';
import { launch } from './launch/index.ts';
import type { Provider } from './types.ts';
import { vercel } from './vercel/index.ts';

/** Every place that envparity knows to look at. */
export const providers: readonly Provider[] = [code, dotenv, github, hosting, launch, vercel];
