// Generated from schemas/config.schema.json by `npm run generate`; do not edit.
import type { ErrorObject } from 'ajv';
import type { ConfigFile } from './types.gen.ts';

export declare const validateConfig: {
  (data: unknown): data is ConfigFile;
  errors?: ErrorObject[] | null;
};
