import { Ajv, type AnySchema, type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** One schema, and the exported validators to make from it: names by what they point to in it. */
export interface Validators {
  readonly id: string;
  readonly schema: AnySchema;
  readonly exports: Readonly<Record<string, string>>;
  readonly options: Options;
}

/**
 * Compiled validators as one self-contained module. Bundled, because ajv's standalone code still
 * requires its own helpers at run time (https://ajv.js.org/standalone.html).
 */
export async function standalone({ id, schema, exports, options }: Validators): Promise<string> {
  const ajv = new Ajv({
    ...options,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, id);
  const references = Object.entries(exports).map(([name, pointer]) => [name, id + pointer]);
  const result = await build({
    stdin: {
      contents: standaloneCode.default(ajv, Object.fromEntries(references)),
      resolveDir: process.cwd(),
      sourcefile: `${id}.js`,
    },
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
  return result.outputFiles[0]?.text ?? '';
}
