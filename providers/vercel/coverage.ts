import { type Coverage, isDeployment } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import type { Sign } from './signs.ts';

type Row = Omit<Coverage, 'role' | 'channel'>;

export function row(part: Row): Coverage {
  return { role: 'supplies', channel: 'process', ...part };
}

export function blindRow(
  environment: string,
  component: string | undefined,
  why: string,
  mend?: string,
): Coverage {
  return row({
    environment,
    ...(component === undefined ? {} : { component }),
    names: 'none',
    values: 'none',
    why,
    ...(mend === undefined ? {} : { mend }),
  });
}

/**
 * What is known to be on Vercel and was not asked: every deployed environment of what shows a sign,
 * but for the places that another row is about.
 */
export function unasked(
  signs: readonly Sign[],
  known: readonly Coverage[],
  environments: readonly string[],
  { linked }: { readonly linked: boolean },
): Coverage[] {
  return signs.flatMap((sign) =>
    environments
      .filter((one) => isDeployment(one) && !known.some((other) => covers(other, one, sign)))
      .map((one) => blindRow(one, sign.component, whyOf(sign), mendOf(one, linked))),
  );
}

/** A sign at the root may be about any component, so any row of the environment answers it. */
function covers(known: Coverage, environment: string, { component }: Sign): boolean {
  if (known.environment !== environment) return false;
  return component === undefined || known.component === undefined || known.component === component;
}

function whyOf({ file, dependency }: Sign): string {
  const sign = dependency === undefined ? file : `${dependency} in ${file}`;
  return `Vercel holds its variables (${sign} says so), and envparity has not asked there`;
}

/** A name that a shell would not take as one word is put into no command. */
function mendOf(environment: string, linked: boolean): string | undefined {
  if (linked) return 'VERCEL_TOKEN=… envparity check';
  return /^[\w.-]+$/.test(environment) ? `vercel env ls ${environment}` : undefined;
}

/** Environments of this run that a project serves unless something else is known. */
export function servedBy({ environments }: Pick<Context, 'environments'>): readonly string[] {
  return environments.filter(isDeployment);
}
