import { type Remedy, usualEnvironment } from '../../src/model/index.ts';
import type { ConfiguredSource, RemedyRequest } from '../types.ts';

const DOCS = 'https://docs.replit.com';

/** The page where a person sets it; Replit has no command for that. */
export function remedy(
  { name, environment, component, channel, snapshot }: RemedyRequest,
  options: readonly ConfiguredSource[],
): Remedy | undefined {
  const isServed =
    options.some((option) => option.environment === environment) ||
    snapshot.coverage.some(
      (row) => row.environment === environment && (row.component ?? component.id) === component.id,
    );
  if (channel !== 'process' || !isServed) return undefined;
  return usualEnvironment(environment) === 'development'
    ? {
        text: `Add ${name} in the Secrets pane of the workspace on Replit`,
        url: `${DOCS}/replit-workspace/workspace-features/secrets`,
      }
    : {
        text: `Add ${name} to the secrets of the deployment in the Publishing pane of Replit, then publish again`,
        url: `${DOCS}/cloud-services/deployments/about-deployments`,
      };
}
