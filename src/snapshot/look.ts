import type { ValueInfo } from '../model/index.ts';
import { isWellKnown } from '../wellknown/index.ts';

/** A name that a process has, and what may be known of its value. */
export interface SeenVariable {
  readonly name: string;
  readonly value: ValueInfo;
  /** The shell, the platform or a tool sets it, whatever the project does. */
  readonly injected: boolean;
}

/** Settings of envparity itself, the key among them. */
const OWN = /^ENVPARITY_/i;

/** Looks at an environment as a process has it. Names are sorted; values go to `describe` alone. */
export function look(
  env: Readonly<Record<string, string | undefined>>,
  describe: (name: string, value: string) => ValueInfo,
): readonly SeenVariable[] {
  const names = Object.keys(env).sort();
  return names.flatMap((name) => {
    const value = env[name];
    if (value === undefined || OWN.test(name)) return [];
    return [{ name, value: describe(name, value), injected: isWellKnown(name) !== undefined }];
  });
}
