import type { MisplacedContext } from '../model/index.ts';
import type { Rule } from './types.ts';

const DOCS =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability';

/** An expression uses a context where GitHub has none of it, so that the file is refused. */
export const contextNotAllowed: Rule = {
  id: 'context-not-allowed',
  severity: 'error',
  title: 'A workflow uses a context, such as `secrets`, where GitHub does not allow it',
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== 'misplaced-context') continue;
      const { context, key, place, component } = fact;
      yield {
        component,
        message: `GitHub has no \`${context}\` in ${key}, and refuses the ${fact.in}`,
        location: place,
        remedy: { text: wayRound(fact), url: DOCS },
        subject: `${place.file} ${key} ${context}`,
      };
    }
  },
};

/** What people do instead, as one line. */
function wayRound({ context, key, in: file }: MisplacedContext): string {
  if (file === 'action' && (context === 'secrets' || context === 'vars'))
    return 'Give the action an input, and pass the value to it under `with` where it is used';
  if (context === 'secrets') return withoutSecrets(key);
  if (context === 'env' && key === 'jobs.<job_id>.env')
    return 'Write the value again, or take both from `vars`';
  if (context === 'env') return 'Take the value from `vars`, an input, or an output of another job';
  if (context === 'steps' || context === 'job' || context === 'runner')
    return 'Make the value an output of a job before, and use `needs`';
  return `Take the value from a context that ${key} has`;
}

function withoutSecrets(key: string): string {
  switch (key) {
    case 'jobs.<job_id>.steps.if':
      return 'Put the secret into `env` of the job, and test `env.NAME` here';
    case 'jobs.<job_id>.if':
      return 'Let a job before tell by an output whether the secret is set, and test `needs` here';
    case 'jobs.<job_id>.with.<name>':
      return 'Pass it under `secrets`, and declare it in the workflow that is called';
    default:
      return 'Make it a variable and use `vars`, if it need not be secret';
  }
}
