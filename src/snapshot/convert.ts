import type { Sight, ValueInfo } from '../model/index.ts';
import { received } from '../values/portable.ts';
import { isWellKnown } from '../wellknown/index.ts';
import type { SnapshotFile, SnapshotVariable } from './file.gen.js';
import type { SeenVariable } from './look.ts';

/** The variables of a snapshot as if this process had seen them, but for what it cannot tell of values. */
export function variablesOf({ variables, keyId }: SnapshotFile): readonly SeenVariable[] {
  return variables.map((variable) => ({
    name: variable.name,
    value: infoOf(variable, keyId),
    injected: isWellKnown(variable.name) !== undefined,
  }));
}

/** How much a snapshot tells of values: without a key, only which are empty. */
export function sightOf({ keyId }: SnapshotFile): Sight {
  return keyId === undefined ? 'none' : 'partial';
}

function infoOf({ empty, traits, digest }: SnapshotVariable, keyId: string | undefined): ValueInfo {
  if (empty) return { kind: 'empty' };
  return {
    kind: 'known',
    traits: received(traits, keyId),
    ...(digest === undefined || keyId === undefined ? {} : { digest: { keyId, hmac: digest } }),
  };
}
