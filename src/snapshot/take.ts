import type { Phase, Traits } from '../model/index.ts';
import { isCredential } from '../values/credential-name.ts';
import { makeDescribe } from '../values/describe.ts';
import type { Key } from '../values/key.ts';
import { portable } from '../values/portable.ts';
import { platformOf } from '../wellknown/platform.ts';
import type { SnapshotFile, SnapshotVariable } from './file.gen.js';
import { look, type SeenVariable } from './look.ts';

export interface TakeOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly environment: string;
  readonly component?: string;
  /** Absent: as the platform's own variables say. */
  readonly phase?: Phase;
  readonly now: Date;
  readonly key?: Key;
  /** Of envparity. */
  readonly version: string;
}

/** Others hold addresses, as `npm_config_//registry.example/:_authToken` does, and no code reads them. */
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,255}$/;

/** Looks at the environment of a process. What comes of it can be shown, stored and sent. */
export function takeSnapshot(options: TakeOptions): SnapshotFile {
  const { env, environment, component, now, key, version } = options;
  const platform = platformOf(env);
  const phase = options.phase ?? platform?.phase;
  const describe = makeDescribe(() => undefined, key);
  const seen = look(env, (name, value) => describe(name, value, environment));
  return {
    schemaVersion: 1,
    takenAt: now.toISOString(),
    environment,
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    ...(platform === undefined ? {} : { platform: platform.id }),
    version,
    ...(key === undefined ? {} : { keyIds: key.ids }),
    variables: seen.filter(({ name }) => NAME.test(name) && !isCredential(name)).map(entry),
  };
}

/** What the platform sets differs from machine to machine, so nothing of its value is told. */
function entry({ name, value, injected }: SeenVariable): SnapshotVariable {
  if (value.kind === 'empty') return { name, empty: true };
  if (value.kind === 'hidden' || injected) return { name };
  const { traits, digest } = value;
  return {
    name,
    ...(isEmpty(traits) ? {} : { traits: portable(traits) }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function isEmpty(traits: Traits): boolean {
  return Object.keys(traits).length === 0;
}
