import { isDeployment, usualEnvironment } from '../../src/model/index.ts';
import type { ConfiguredSource, Context } from '../types.ts';
import type { Side } from './setting.ts';

/** The environments of a run that Replit serves. */
export interface Sides {
  /** Where what a file sets takes effect. */
  readonly served: Readonly<Record<Side, readonly string[]>>;
  /** Deployed ones that Replit may serve under a name that no file tells. */
  readonly others: readonly string[];
}

/** An app has a workspace and one deployment; the configuration may call them otherwise. */
export function sidesOf(
  { environments, canonical }: Pick<Context, 'environments' | 'canonical'>,
  options: readonly ConfiguredSource[],
): Sides {
  const configured = new Set(options.map(({ environment }) => environment));
  const isWorkspace = (one: string) =>
    one === canonical('development') || usualEnvironment(one) === 'development';
  const workspace = environments.filter(isWorkspace);
  const deployment = environments.filter(
    (one) => !isWorkspace(one) && (one === canonical('production') || configured.has(one)),
  );
  const others = environments.filter(
    (one) => configured.size === 0 && isDeployment(one) && !deployment.includes(one),
  );
  return { served: { workspace, deployment }, others };
}
