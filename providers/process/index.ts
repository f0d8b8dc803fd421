import { member } from '../../src/formats/shape.ts';
import type { Phase, Problem, Snapshot } from '../../src/model/index.ts';
import { look } from '../../src/snapshot/look.ts';
import { observe } from '../../src/snapshot/observe.ts';
import { platformOf } from '../../src/wellknown/platform.ts';
import type { ConfiguredSource, Context, Provider } from '../types.ts';

/** The environment in which envparity itself runs. Only whoever asks for it knows what it stands for. */
export const process: Provider = {
  id: 'process',
  title: 'this process',
  docs: 'https://nodejs.org/api/process.html#processenv',
  capabilities: { network: false, names: 'complete', values: 'read' },
  detect: async () => false,
  collect: async (context, sources) => collect(context, sources),
};

function collect(context: Context, sources: readonly ConfiguredSource[]): Snapshot {
  const seen = sources.map((source) => seenAs(context, source));
  return {
    provider: 'process',
    coverage: seen.flatMap(({ coverage }) => coverage),
    observations: seen.flatMap(({ observations }) => observations),
    facts: [],
    problems: sources.flatMap(({ environment }) => strangeness(context, environment)),
  };
}

function seenAs({ env, describe }: Context, { environment, value }: ConfiguredSource) {
  const phase = phaseOf(member(value, 'phase')) ?? platformOf(env)?.phase;
  return observe({
    variables: look(env, (name, text) => describe(name, text, environment)),
    environment,
    ...(phase === undefined ? {} : { phase }),
    values: 'complete',
    place: { source: 'the environment of this process' },
    mend: 'add --phase build or --phase run, whichever this process is',
  });
}

function phaseOf(value: unknown): Phase | undefined {
  return value === 'build' || value === 'run' ? value : undefined;
}

/** https://vercel.com/docs/environment-variables/system-environment-variables#VERCEL_ENV */
function strangeness({ env, canonical }: Context, environment: string): readonly Problem[] {
  const { VERCEL, VERCEL_ENV = '', VERCEL_TARGET_ENV = VERCEL_ENV } = env;
  const here = [VERCEL_ENV, VERCEL_TARGET_ENV].filter((name) => name !== '').map(canonical);
  if (VERCEL !== '1' || here.length === 0 || here.includes(environment)) return [];
  return [
    {
      code: 'other-environment',
      message: `Vercel says that this process is not in ${environment}, which it was checked as`,
      hint: 'Check `--environment "$VERCEL_ENV"` instead, or only in the builds that are meant',
    },
  ];
}
