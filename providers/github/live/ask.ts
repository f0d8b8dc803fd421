import { UserError } from '../../../src/errors.ts';
import type { Problem } from '../../../src/model/index.ts';
import { addressOf } from '../../../src/net/address.ts';
import type { ConfiguredSource, Context } from '../../types.ts';
import { accessOf } from './access.ts';
import { answersOf } from './answers.ts';
import type { Client } from './client.ts';
import type { LiveFindings } from './index.ts';
import { mendOf } from './lines.ts';
import { blindRow, lookAt, type Seen } from './look.ts';
import { ownRepository } from './origin.ts';
import { type Plan, planOf, type Target, type Used, type Wanted } from './plan.ts';
import { fullName, type Repository, serverHost } from './repository.ts';
import { outsiderOf } from './run.ts';

/** https://docs.github.com/rest; a GitHub of one's own is where GITHUB_API_URL says. */
const SERVICE = {
  title: 'GitHub',
  variable: 'GITHUB_API_URL',
  fallback: 'https://api.github.com',
} as const;

const NOTHING: LiveFindings = { coverage: [], observations: [], facts: [], problems: [] };

/** Asks for all that a plan wants; whatever keeps from asking is why nothing is known. */
export async function askGitHub(
  context: Context,
  sources: readonly ConfiguredSource[],
  used: Used,
): Promise<LiveFindings> {
  const isNeeded = used.reads.some(({ environments = [] }) => environments.length > 0);
  if (!isNeeded && sources.length === 0) return NOTHING;
  const refused = (problem: Problem, own?: Repository): LiveFindings => ({
    ...NOTHING,
    coverage: rowsOf(planOf(own, sources, used, context), problem, used, context),
    problems: [problem],
  });
  try {
    const address = addressOf(SERVICE, context.env);
    const access = await accessOf(context, serverHost(context.env, address.base));
    if ('refused' in access) {
      const nothing = refused(access.refused);
      // What was not asked for and cannot be asked is no news; the rows tell it.
      return context.asked ? nothing : { ...nothing, problems: [] };
    }
    const plan = planOf(await ownRepository(context, address.base), sources, used, context);
    let client: Promise<Client> | undefined;
    const open = async () => {
      const { openClient } = await import('./client.ts');
      client ??= openClient(address, access.token, context);
      return client;
    };
    return await askAll(plan, used, context, open);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    return refused({ code, message, ...(hint === undefined ? {} : { hint }) });
  }
}

async function askAll(
  plan: Plan,
  used: Used,
  context: Context,
  open: () => Promise<Client>,
): Promise<LiveFindings> {
  const parts = await Promise.all(
    plan.targets.map((target) => lookInto(target, used, context, open)),
  );
  return {
    coverage: [
      ...parts.flatMap(({ coverage }) => coverage),
      ...plan.refused.flatMap(({ environment, problem }) =>
        blindRows(environment, BOTH, problem, used, context),
      ),
    ],
    observations: parts.flatMap(({ observations }) => observations),
    facts: parts.flatMap(({ facts }) => facts),
    problems: [
      ...parts.flatMap(({ problems }) => problems),
      ...plan.refused.map(({ problem }) => problem),
    ],
  };
}

async function lookInto(
  { repository, wanted }: Target,
  used: Used,
  context: Context,
  open: () => Promise<Client>,
): Promise<LiveFindings> {
  if (repository === undefined) {
    const coverage = wanted.flatMap((one) => blindOf(one, NOWHERE, used, context));
    return { ...NOTHING, coverage, problems: context.asked ? [NOWHERE] : [] };
  }
  const answers = answersOf(repository, open, context.env);
  const isDependabot = outsiderOf(context) === 'dependabot';
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

const NOWHERE: Problem = {
  code: 'github-no-repository',
  message: 'GitHub was not asked: nothing says which of its repositories this is',
  hint: 'Set GITHUB_REPOSITORY to owner/name, or add `repository` to the source in envparity.yaml',
};

const BOTH: Wanted['kinds'] = new Set(['secrets', 'variables']);

function rowsOf(
  { targets, refused }: Plan,
  problem: Problem,
  used: Used,
  context: Context,
): LiveFindings['coverage'] {
  return [
    ...targets
      .flatMap(({ wanted }) => wanted)
      .flatMap((one) => blindOf(one, problem, used, context)),
    ...refused.flatMap(({ environment }) => blindRows(environment, BOTH, problem, used, context)),
  ];
}

function blindOf(
  { environment, kinds }: Wanted,
  problem: Problem,
  used: Used,
  context: Context,
): LiveFindings['coverage'] {
  return blindRows(environment, kinds, problem, used, context);
}

function blindRows(
  environment: string,
  kinds: Wanted['kinds'],
  { message }: Problem,
  used: Used,
  context: Context,
): LiveFindings['coverage'] {
  return [...kinds].map((kind) =>
    blindRow(kind, environment, message, mendOf(kind, environment, used, context)),
  );
}
