import type { Sight, ValueInfo } from '../model/index.ts';
import { digestOf, received } from '../values/portable.ts';
import { isWellKnown } from '../wellknown/index.ts';
import type { SnapshotFile, SnapshotVariable } from './file.gen.js';
import type { SeenVariable } from './look.ts';

/** The variables of a snapshot as if this process had seen them, but for what it cannot tell of values. */
export function variablesOf({ variables, keyIds = [] }: SnapshotFile): readonly SeenVariable[] {
  return variables.map((variable) => ({
    name: variable.name,
    value: infoOf(variable, keyIds),
    injected: isWellKnown(variable.name) !== undefined,
  }));
}

/** How much a snapshot tells of values: without a key, only which are empty. */
export function sightOf({ keyIds }: SnapshotFile): Sight {
  return keyIds === undefined ? 'none' : 'partial';
}

function infoOf(variable: SnapshotVariable, keyIds: readonly string[]): ValueInfo {
  if (variable.empty) return { kind: 'empty' };
  const digest = digestOf(variable.digest, keyIds);
  return {
    kind: 'known',
    traits: received(variable.traits, keyIds),
    ...(digest === undefined ? {} : { digest }),
  };
}
