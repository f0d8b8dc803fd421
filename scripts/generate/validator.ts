import schema from '../../schemas/config.schema.json' with { type: 'json' };
import snapshot from '../../schemas/snapshot.schema.json' with { type: 'json' };
import { standalone } from './standalone.ts';
import { definitionTypes } from './types.ts';

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

const SNAPSHOT_HEADER =
  '// Generated from schemas/snapshot.schema.json by `npm run generate`; do not edit.\n';

/** The validator of snapshots. What is wrong in one is a stranger's, so it stops at the first mistake. */
export async function snapshotValidator(): Promise<string> {
  const options = { allErrors: false, verbose: false };
  const exports = { validateSnapshotFile: '#/$defs/snapshotFile' };
  return (
    SNAPSHOT_HEADER + (await standalone({ id: 'snapshot', schema: snapshot, exports, options }))
  );
}

export function snapshotDeclaration(): string {
  return [
    SNAPSHOT_HEADER.trimEnd(),
    ...definitionTypes(snapshot.$defs),
    'export declare const validateSnapshotFile: (data: unknown) => data is SnapshotFile;\n',
  ].join('\n\n');
}
