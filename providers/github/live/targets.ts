import type { Address } from '../../../src/net/address.ts';
import { outsiderOf } from '../../../src/net/github-event.ts';
import type { Context } from '../../types.ts';
import { answersOf } from './answers.ts';
import { type Client, openClient } from './client.ts';
import type { LiveFindings } from './index.ts';
import { lookAt, type Seen } from './look.ts';
import type { Target, Used } from './plan.ts';
import { fullName, type Repository } from './repository.ts';
import { NOWHERE, unseen } from './unseen.ts';

interface Login {
  readonly address: Address;
  readonly token: string;
}

/** Asks for all that is wanted of some repositories. */
export async function readTargets(
  targets: readonly Target[],
  used: Used,
  context: Context,
  { address, token }: Login,
): Promise<LiveFindings> {
  let client: Promise<Client> | undefined;
  const open = () => {
    client ??= openClient(address, token, context);
    return client;
  };
  const parts = await Promise.all(targets.map((target) => readTarget(target, used, context, open)));
  return {
    coverage: parts.flatMap(({ coverage }) => coverage),
    observations: parts.flatMap(({ observations }) => observations),
    facts: parts.flatMap(({ facts }) => facts),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

async function readTarget(
  { repository, wanted }: Target,
  used: Used,
  context: Context,
  open: () => Promise<Client>,
): Promise<LiveFindings> {
  if (repository === undefined) {
    const coverage = wanted.flatMap((one) => unseen(one, NOWHERE, used, context));
    const problems = context.asked ? [NOWHERE] : [];
    return { coverage, observations: [], facts: [], problems };
  }
  const answers = answersOf(repository, open, context.env);
  const isDependabot = outsiderOf(context.env) === 'dependabot';
  const seen = await Promise.all(
    wanted.map((one) => lookAt({ answers, repository, used, context, isDependabot }, one)),
  );
  return {
    coverage: seen.flatMap(({ coverage }) => coverage),
    observations: seen.flatMap(({ supplies }) => supplies),
    facts: seen.flatMap((one) => namesOf(one, repository)),
    problems: seen.flatMap(({ problems }) => problems),
  };
}

function namesOf({ environment, names }: Seen, repository: Repository): LiveFindings['facts'] {
  const place = { source: `GitHub repository ${fullName(repository)}` };
  return names.map((name) => ({ fact: 'named-environment', environment, name, place }));
}
