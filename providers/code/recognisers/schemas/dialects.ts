import { arktype } from './arktype.ts';
import type { Dialect } from './dialect.ts';
import { envalid } from './envalid.ts';
import { envsafe } from './envsafe.ts';
import { ioTs } from './io-ts.ts';
import { joi } from './joi.ts';
import { runtypes } from './runtypes.ts';
import { superstruct } from './superstruct.ts';
import { typebox } from './typebox.ts';
import { valibot } from './valibot.ts';
import { yup } from './yup.ts';
import { znv } from './znv.ts';
import { zod } from './zod.ts';

/** Every library whose schemas are read; to add one, add it here. */
export const dialects: readonly Dialect[] = [
  zod,
  valibot,
  arktype,
  joi,
  yup,
  envalid,
  envsafe,
  znv,
  typebox,
  superstruct,
  ioTs,
  runtypes,
];
