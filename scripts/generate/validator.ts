import baseline from '../../schemas/baseline.schema.json' with { type: 'json' };
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import observation from '../../schemas/egress.schema.json' with { type: 'json' };
import history from '../../schemas/history.schema.json' with { type: 'json' };
import published from '../../schemas/published.schema.json' with { type: 'json' };
import report from '../../schemas/report.schema.json' with { type: 'json' };
import snapshot from '../../schemas/snapshot.schema.json' with { type: 'json' };
import state from '../../schemas/state.schema.json' with { type: 'json' };
import { standalone } from './standalone.ts';
import { definitionTypes, type Node, pascal } from './types.ts';

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

/**
 * The validator of a kind of file that comes from elsewhere, and its types. What is wrong in one may be
 * a stranger's, so it stops at the first mistake.
 */
export async function fileFormat({ id, schema, root }: FileFormat) {
  const header = `// Generated from schemas/${id}.schema.json by \`npm run generate\`; do not edit.\n`;
  const type = pascal(root);
  const exports = { [`validate${type}`]: `#/$defs/${root}` };
  const options = { allErrors: false, verbose: false };
  return {
    code: header + (await standalone({ id, schema, exports, options })),
    declaration: [
      header.trimEnd(),
      ...definitionTypes(schema.$defs),
      `export declare const validate${type}: (data: unknown) => data is ${type};\n`,
    ].join('\n\n'),
  };
}

interface FileFormat {
  readonly id: string;
  readonly schema: { readonly $defs: Readonly<Record<string, Node>> };
  /** The definition that is the whole file. */
  readonly root: string;
}

export const SNAPSHOT: FileFormat = { id: 'snapshot', schema: snapshot, root: 'snapshotFile' };
export const BASELINE: FileFormat = { id: 'baseline', schema: baseline, root: 'baselineFile' };
export const STATE: FileFormat = { id: 'state', schema: state, root: 'watchState' };
export const HISTORY: FileFormat = { id: 'history', schema: history, root: 'watchHistory' };
export const REPORT: FileFormat = { id: 'report', schema: report, root: 'reportFile' };
export const OBSERVATION: FileFormat = {
  id: 'egress',
  schema: observation,
  root: 'observationFile',
};
export const PUBLISHED: FileFormat = { id: 'published', schema: published, root: 'keptList' };
