import { isDeployment } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import type { CustomEnvironment } from './answers.gen.js';
import type { Ask, Wanted } from './plan.ts';

/** https://vercel.com/docs/deployments/environments */
const USUAL: readonly string[] = ['production', 'preview', 'development'];

/** One environment of a project, as one of this run. */
export interface View {
  readonly environment: string;
  /** Vercel's own name of it. */
  readonly target: string;
  /** The id, where it is a custom one. */
  readonly custom?: string;
  readonly branch?: string;
  /** The configuration names it. */
  readonly asked: boolean;
}

export interface Views {
  readonly views: readonly View[];
  /** Environments that the configuration gives to the project and that it does not have. */
  readonly unmatched: readonly Wanted[];
}

type Names = Pick<Context, 'canonical'>;

/** Which environments of a project feed which of this run. */
export function viewsOf(
  { wanted, whole }: Pick<Ask, 'wanted' | 'whole'>,
  custom: readonly CustomEnvironment[],
  configured: ReadonlySet<string>,
  { canonical }: Names,
): Views {
  const all = [
    ...USUAL.map((target) => ({ target })),
    ...custom.map(({ id, slug }) => ({ target: slug, custom: id })),
  ];
  const views: View[] = [];
  const unmatched: Wanted[] = [];
  for (const want of wanted) {
    const { environment, from, branch } = want;
    const found = all.find(({ target }) =>
      from === undefined ? canonical(target) === environment : target === from,
    );
    if (found === undefined) unmatched.push(want);
    else views.push({ environment, ...found, ...(branch && { branch }), asked: true });
  }
  for (const one of whole ? all : []) {
    const environment = canonical(one.target);
    if (!configured.has(environment)) views.push({ environment, ...one, asked: false });
  }
  return { views, unmatched };
}

/** Whether the environments of a run, or the configuration, speak of others than every project has. */
export function needsCustom(
  { wanted, whole }: Pick<Ask, 'wanted' | 'whole'>,
  environments: readonly string[],
  { canonical }: Names,
): boolean {
  const usual = new Set(USUAL.map(canonical));
  return (
    wanted.some(({ environment, from = environment }) => !usual.has(from)) ||
    (whole && environments.some((one) => isDeployment(one) && !usual.has(one)))
  );
}
