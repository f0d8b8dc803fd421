import { arktype } from './arktype.ts';
import type { Dialect } from './dialect.ts';
import { joi } from './joi.ts';
import { valibot } from './valibot.ts';
import { yup } from './yup.ts';
import { zod } from './zod.ts';

/** Every library whose schemas are read; to add one, add it here. */
export const dialects: readonly Dialect[] = [zod, valibot, arktype, joi, yup];
