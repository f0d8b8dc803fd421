import type { EnvVariable, SharedVariable } from './answers.gen.js';

/** A variable as Vercel holds it, of a project or of its team, in one shape. */
export interface Entry {
  readonly name: string;
  /** Of the three environments that every project has. */
  readonly targets: ReadonlySet<string>;
  /** Ids of custom environments. */
  readonly custom: ReadonlySet<string>;
  readonly everyCustom: boolean;
  readonly branch?: string;
  /** Absent: it is set, and nobody may know what to. */
  readonly value?: string;
  /** ISO 8601. */
  readonly updatedAt?: string;
  /** An integration of the platform sets it and keeps it up to date. */
  readonly managed: boolean;
  /** The team shares it among projects; what the project itself sets beats it. */
  readonly shared: boolean;
}

/** https://vercel.com/docs/rest-api/reference/endpoints/projects/retrieve-the-environment-variables-of-a-project-by-id-or-name */
export function projectEntry(variable: EnvVariable): Entry {
  const { gitBranch, configurationId } = variable;
  return {
    ...common(variable),
    everyCustom: false,
    ...(gitBranch ? { branch: gitBranch } : {}),
    managed: typeof configurationId === 'string' && configurationId !== '',
    shared: false,
  };
}

/** https://vercel.com/docs/environment-variables/shared-environment-variables */
export function sharedEntry(variable: SharedVariable): Entry {
  return {
    ...common(variable),
    everyCustom: variable.applyToAllCustomEnvironments === true,
    managed: false,
    shared: true,
  };
}

function common(variable: EnvVariable | SharedVariable) {
  const { key, target, customEnvironmentIds } = variable;
  const value = plainValue(variable);
  const updatedAt = moment(variable.updatedAt ?? variable.createdAt);
  return {
    name: key,
    targets: new Set([target ?? []].flat()),
    custom: new Set(customEnvironmentIds ?? []),
    ...(value === undefined ? {} : { value }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
}

/** What the platform's own program writes in place of a value that nobody may see. */
const MASKED = '[SENSITIVE]';

/**
 * The value, where it surely is one. What is neither plain nor said to be decrypted may be
 * ciphertext, and the value of a `system` variable is only the name of another. A secret comes back
 * empty: https://vercel.com/docs/environment-variables/sensitive-environment-variables
 */
function plainValue({ value, type, visibility, decrypted }: EnvVariable | SharedVariable) {
  const open = visibility == null ? isOpen(type) : visibility === 'config';
  if (!open || (type !== 'plain' && decrypted !== true) || type === 'system') return undefined;
  return value == null || value === '' || value === MASKED ? undefined : value;
}

function isOpen(type: string | null | undefined): boolean {
  return type === 'plain' || type === 'encrypted';
}

/** Milliseconds since 1970 as ISO 8601; nothing for what is no moment. */
export function moment(milliseconds: number | null | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
