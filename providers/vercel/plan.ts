import { isRecord, member, text } from '../../src/formats/shape.ts';
import type { Problem } from '../../src/model/index.ts';
import type { ConfiguredSource, Context } from '../types.ts';
import type { Link } from './links.ts';

/** What the configuration says of one environment. */
export interface Wanted {
  /** The environment of this run. */
  readonly environment: string;
  /** Vercel's name of it; absent: the one that means the same. */
  readonly from?: string;
  readonly branch?: string;
}

/** One project to ask, and what for. */
export interface Ask extends Link {
  readonly wanted: readonly Wanted[];
  /** It feeds all its environments, not only those that are wanted. */
  readonly whole: boolean;
}

export interface Plan {
  readonly asks: readonly Ask[];
  /** Environments that the configuration gives to Vercel. */
  readonly configured: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Joins what the folder is linked to with what the configuration says. */
export function planOf(
  links: readonly Link[],
  options: readonly ConfiguredSource[],
  { pullRequest, sourcesOfBase }: Pick<Context, 'pullRequest' | 'sourcesOfBase'>,
): Plan {
  const asks = new Map<string, Ask>();
  const problems: Problem[] = [];
  for (const link of links) asks.set(keyOf(link), { ...link, wanted: [], whole: true });
  for (const { environment, value } of options) {
    const said = settingsOf(value);
    const { from, branch } = said;
    const wanted: Wanted = {
      environment,
      ...(from === undefined ? {} : { from }),
      ...(branch === undefined ? {} : { branch }),
    };
    const chosen = chosenBy(said, links);
    if (pullRequest && !sourcesOfBase && chosen.some((link) => !links.includes(link))) {
      problems.push(untrusted(environment));
      continue;
    }
    if (chosen.length === 0) problems.push(unlinked(environment));
    for (const link of chosen) {
      const key = keyOf(link);
      const ask = asks.get(key) ?? { ...link, wanted: [], whole: false };
      asks.set(key, { ...ask, wanted: [...ask.wanted, wanted] });
    }
  }
  const configured = new Set(options.map(({ environment }) => environment));
  return { asks: [...asks.values()], configured, problems };
}

interface Settings {
  readonly project: string | undefined;
  readonly team: string | undefined;
  readonly from: string | undefined;
  readonly branch: string | undefined;
}

function settingsOf(value: unknown): Settings {
  const settings = isRecord(value) ? value : {};
  return {
    project: text(member(settings, 'project')),
    team: text(member(settings, 'team')),
    from: text(member(settings, 'environment')),
    branch: text(member(settings, 'branch')),
  };
}

/** The linked projects, or the one that the configuration names; a link tells more of it. */
function chosenBy({ project, team }: Settings, links: readonly Link[]): readonly Link[] {
  const named = links.filter(
    (link) =>
      (project === undefined || link.project === project || link.name === project) &&
      (team === undefined || link.team === team),
  );
  if (named.length > 0) return named;
  if (project !== undefined) return [{ project, ...(team === undefined ? {} : { team }) }];
  return team === undefined ? [] : links.map((link) => ({ ...link, team }));
}

function keyOf({ project, team, component }: Link): string {
  return JSON.stringify([project, team, component]);
}

function unlinked(environment: string): Problem {
  return {
    code: 'vercel-not-linked',
    message: `${environment} is to come from Vercel, and no project of it is linked or named`,
    hint: 'Run `vercel link`, or set VERCEL_ORG_ID and VERCEL_PROJECT_ID, or add `project` to the source in envparity.yaml',
  };
}

function untrusted(environment: string): Problem {
  return {
    code: 'vercel-untrusted-project',
    message: `the configuration of a pull request does not choose the Vercel project of ${environment}`,
    hint: 'Set VERCEL_ORG_ID and VERCEL_PROJECT_ID in the workflow, or run `vercel link` there before',
  };
}
