import { isRecord, member, text } from '../../../src/formats/shape.ts';
import { type Remedy, usualEnvironment } from '../../../src/model/index.ts';
import type { ConfiguredSource, RemedyRequest } from '../../types.ts';
import { CHANNELS } from './plan.ts';

/**
 * `gh secret set` or `gh variable set`, which ask for the value, so that no shell can spoil it:
 * https://cli.github.com/manual/gh_secret_set
 */
export function remedy(
  { name, environment, channel, snapshot }: RemedyRequest,
  sources: readonly ConfiguredSource[],
): Remedy | undefined {
  const kind = kindOf(channel);
  if (kind === undefined) return undefined;
  const value = sources.find((source) => source.environment === environment)?.value;
  const settings = isRecord(value) ? value : {};
  const own = snapshot.facts.flatMap((fact) =>
    fact.fact === 'named-environment' && fact.environment === environment ? [fact.name] : [],
  );
  const said = text(member(settings, 'environment'));
  const isBare = usualEnvironment(environment) === 'ci' && said === undefined;
  const repository = text(member(settings, 'repository'));
  const target = said ?? own[0] ?? environment;
  const where = isBare ? 'for the repository' : `in the environment ${target}`;
  const remedy = { text: `Set the ${kind} ${name} on GitHub ${where}` };
  const options = [
    ...(isBare ? [] : ['--env', target]),
    ...(repository === undefined ? [] : ['--repo', repository]),
  ];
  // What looks like an option, or could not be shown as it is, is put into no command.
  if (options.some((word, index) => index % 2 === 1 && !/^[^\p{C}-][^\p{C}]*$/u.test(word)))
    return remedy;
  return { ...remedy, command: ['gh', kind, 'set', name, ...options] };
}

function kindOf(channel: string): 'secret' | 'variable' | undefined {
  if (channel === CHANNELS.secrets) return 'secret';
  return channel === CHANNELS.variables ? 'variable' : undefined;
}
