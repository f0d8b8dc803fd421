import { entriesOf, entryOf } from '../../../src/formats/yaml-tree.ts';
import type { PlainSecret } from '../../../src/model/index.ts';
import { plainSecret } from '../../../src/values/classification.ts';
import type { Context } from '../../types.ts';
import type { ActionsFile } from './workflow.ts';

/** Credentials that a workflow hands to an action, or to another workflow, in plain text. */
export function* secretInputs(
  { file, jobs, tree }: ActionsFile,
  { components, describe }: Pick<Context, 'components' | 'describe'>,
): Generator<PlainSecret> {
  for (const { node, steps } of jobs) {
    for (const caller of [node, ...steps.map((step) => step.node)]) {
      for (const { key, value } of entriesOf(entryOf(caller, 'with'))) {
        if (value.kind !== 'text') continue;
        yield* plainSecret(describe(key.text, value.text, ''), {
          component: components.of(file).id,
          place: { file, ...tree.position(key.at) },
          setting: 'source',
        });
      }
    }
  }
}
