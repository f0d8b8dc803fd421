import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import schema from '../../schemas/config.schema.json' with { type: 'json' };

const HEADER = '// Generated from schemas/config.schema.json by `npm run generate`; do not edit.\n';

/**
 * The compiled validator as one self-contained module. Bundled, because ajv's standalone code
 * still requires its own helpers at run time (https://ajv.js.org/standalone.html).
 */
export async function configValidator(): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode.default(ajv, { validateConfig: schemaId(ajv) });
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd(), sourcefile: 'config.js' },
    bundle: true,
    write: false,
    // So that the comments name the packages alike wherever node_modules really is.
    preserveSymlinks: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'error',
  });
  return HEADER + (result.outputFiles[0]?.text ?? '');
}

function schemaId(ajv: Ajv): string {
  const id = 'config';
  ajv.addSchema(schema, id);
  return id;
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
