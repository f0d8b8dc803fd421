import type { Fact, Observation, Problem, Snapshot } from '../../src/model/index.ts';
import type { ConfiguredSource, Context, Provider } from '../types.ts';
import { type Configured, configuredFiles, withConfigured } from './configured.ts';
import { coverageOf } from './coverage.ts';
import { type DotenvSource, discover } from './discover.ts';
import { factsOf } from './facts.ts';
import { hasLoader } from './framework.ts';
import { problemsOf, unreadable } from './problems.ts';
import { type ReadSource, readSource } from './read.ts';
import { remedy } from './remedy.ts';
import { secretsOf } from './secrets.ts';
import { suppliesOf } from './supplies.ts';
import { declarationsOf, dotenvTemplates } from './templates.ts';

/** The dotenv files of the repository, each read as the loader of its component reads it. */
export const dotenv: Provider = {
  id: 'dotenv',
  title: 'dotenv files',
  docs: 'https://github.com/motdotla/dotenv#readme',
  capabilities: { network: false, names: 'complete', values: 'read' },
  detect: async (context, options) => options.length > 0 || discover(context.tree).length > 0,
  collect: async (context, options) => collect(context, options),
  remedy,
  loads: hasLoader,
  templates: dotenvTemplates,
};

function collect(context: Context, options: readonly ConfiguredSource[]): Snapshot {
  const configured = configuredFiles(options);
  const reads: ReadSource[] = [];
  const unread: DotenvSource[] = [];
  const observations: Observation[] = [];
  const facts: Fact[] = [];
  const problems: Problem[] = [...missing(configured, context)];
  for (const source of withConfigured(discover(context.tree), configured, context.tree)) {
    const read =
      source.kind === 'keys' ? undefined : readSource(source, { ...context, configured });
    if (!read) {
      problems.push(...unreadable(source, context.tree));
      if (source.kind === 'env' || source.kind === 'listed') unread.push(source);
      continue;
    }
    facts.push(...secretsOf(read, context));
    // Of what nothing loads only what must not be in git is told.
    if (source.kind === 'copy' && read.feeds.length === 0) continue;
    reads.push(read);
    observations.push(...observationsOf(read, context));
    facts.push(...factsOf(read));
    problems.push(...problemsOf(read, context.tree));
  }
  const coverage = [...coverageOf({ reads, unread, configured }, context)];
  return { provider: 'dotenv', coverage, observations, facts, problems };
}

function* missing(configured: Configured, { tree }: Context): Generator<Problem> {
  for (const [environment, paths] of configured) {
    for (const path of paths) {
      if (tree.has(path)) continue;
      const message = `${path}, which the configuration names for ${environment}, is not there`;
      yield { code: 'dotenv-missing', message, hint: 'Correct the path or create the file' };
    }
  }
}

function* observationsOf(read: ReadSource, context: Context): Generator<Observation> {
  const { kind } = read.source;
  if (kind === 'template' || kind === 'envrc') yield* declarationsOf(read);
  yield* suppliesOf(read, context);
}
