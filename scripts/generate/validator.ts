import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { standalone } from './standalone.ts';

const HEADER = '// Generated from schemas/config.schema.json by `npm run generate`; do not edit.\n';

/** The validator of the configuration. It tells all that is wrong, with the place and the schema there. */
export async function configValidator(): Promise<string> {
  const options = { allErrors: true, verbose: true };
  const exports = { validateConfig: '' };
  return HEADER + (await standalone({ id: 'config', schema, exports, options }));
}

export function validatorDeclaration(): string {
  return `${HEADER}import type { ErrorObject } from 'ajv';
import type { ConfigFile } from './types.gen.ts';

export declare const validateConfig: {
  (data: unknown): data is ConfigFile;
  errors?: ErrorObject[] | null;
};
`;
}
