import { answering, type Fault } from './faults.ts';
import { type FakeServer, startServer } from './server.ts';
import { deploymentRoutes } from './vercel/deployments.ts';
import { envRoutes } from './vercel/envs.ts';
import { challenge, forbidden, tooMany } from './vercel/errors.ts';
import { peopleRoutes } from './vercel/people.ts';
import { projectRoutes } from './vercel/projects.ts';
import { sharedEnvRoutes } from './vercel/shared.ts';
import type { VercelState } from './vercel/state.ts';

/**
 * Starts a fake of Vercel's REST API: https://vercel.com/docs/rest-api
 *
 * `verify` demands that everything was asked for which the state spells out.
 */
export async function startVercel(state: VercelState): Promise<FakeServer> {
  return startServer({
    routes: [
      ...envRoutes(state),
      ...sharedEnvRoutes(state),
      ...projectRoutes(state),
      ...deploymentRoutes(state),
      ...peopleRoutes(state),
    ],
    headers: { 'user-agent': /\S/, accept: /\bjson\b/, authorization: /^Bearer \S+$/i },
    expected: declared(state),
  });
}

function declared({ projects, teams = [] }: VercelState): string[] {
  return [
    ...projects.flatMap(({ name, env, customEnvironments, autoExposeSystemEnvs, deployments }) => [
      ...(env ? [`env of ${name}`] : []),
      ...(customEnvironments ? [`custom environments of ${name}`] : []),
      ...(autoExposeSystemEnvs === undefined ? [] : [`project ${name}`]),
      ...(deployments ? [`deployments of ${name}`] : []),
    ]),
    ...teams.filter(({ sharedEnv }) => sharedEnv).map(({ slug }) => `shared env of ${slug}`),
  ];
}

/** 429; `retryAfter` is in seconds or an HTTP date, `reset` in seconds since the epoch. */
export function rateLimited(retryAfter = '30', reset = 1_795_305_600): Fault {
  return answering(tooMany(retryAfter, reset));
}

export function refused(): Fault {
  return answering(forbidden());
}

/** A second authentication is asked for. */
export function challenged(code = 'challenge_required'): Fault {
  return answering(challenge(code));
}

/** The first page again and again, each time with another place where the next one starts. */
export function endlessPages(): Fault {
  let first: unknown;
  let next = 1_789_000_000_000;
  return (answer) => {
    first ??= answer.body;
    next -= 1000;
    const pagination = { count: 1, next, prev: null };
    return { ...answer, body: typeof first === 'object' ? { ...first, pagination } : first };
  };
}
