import { resolve } from 'node:path';
import type { FakeServer } from '../test/fakes/server.ts';
import { check, type Difference, queryProblems, unexercised } from './fakes/check.ts';
import {
  exerciseEnterprise,
  exerciseGitHub,
  GITHUB_DIFFERENCES,
} from './fakes/github-scenarios.ts';
import { openapi } from './fakes/openapi.ts';
import type { Oracle } from './fakes/oracle.ts';
import { exerciseVercel, VERCEL_LAX } from './fakes/vercel-scenarios.ts';
import { vercelSdk } from './fakes/vercel-sdk.ts';

/** The oldest edition of Enterprise Server that is described. */
const ENTERPRISE = 'ghes-3.17';

/**
 * Holds what the fake servers of the tests answer against what the platforms publish about their
 * answers. The packages are large, so they are given as a folder where they are installed.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder where the descriptions are installed');

const github = await exerciseGitHub();
const enterprise = await exerciseEnterprise();
const vercel = await exerciseVercel();
const paths = vercel.flatMap(({ routes }) => routes.map(({ path }) => path));
const problems = [
  ...report(github, openapi(resolve(folder), 'api.github.com'), GITHUB_DIFFERENCES, []),
  ...report(enterprise, openapi(resolve(folder), ENTERPRISE), GITHUB_DIFFERENCES, []),
  ...report(vercel, await vercelSdk(resolve(folder), paths), [], VERCEL_LAX),
];
for (const problem of problems) console.error(problem);
await Promise.all([...github, ...enterprise, ...vercel].map((server) => server.close()));
process.exitCode = problems.length > 0 ? 1 : 0;

function report(
  servers: readonly FakeServer[],
  oracle: Oracle,
  differences: readonly Difference[],
  lax: readonly string[],
): readonly string[] {
  const exchanges = servers.flatMap((server) => server.exchanges);
  const routes = servers.flatMap((server) => server.routes);
  const { judged, mutants, refused, problems } = check(exchanges, oracle, { differences, lax });
  console.log(
    `${oracle.title}: ${judged} of ${exchanges.length} answers are described; ` +
      `${refused} of ${mutants} answers with one field less are refused`,
  );
  return [...problems, ...queryProblems(routes, oracle), ...unexercised(routes, exchanges)];
}
