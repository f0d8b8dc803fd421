import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle } from './build/bundle.ts';
import { declarations } from './build/declarations.ts';

const outdir = resolve('dist');
await rm(outdir, { recursive: true, force: true });
await bundle(outdir);
await declarations(outdir);
