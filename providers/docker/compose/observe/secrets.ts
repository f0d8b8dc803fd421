import type { PlainSecret } from '../../../../src/model/index.ts';
import { plainSecret } from '../../../../src/values/classification.ts';
import type { Place } from './supplies.ts';

/** Credentials among the arguments of builds, which the program gets from there in no environment. */
export function* secretArguments({ project, context }: Place): Generator<PlainSecret> {
  for (const { build } of project.services) {
    for (const [name, { place, value, passed }] of build?.args ?? []) {
      if (passed || value === undefined || value.template !== undefined) continue;
      yield* plainSecret(context.describe(name, value.text, ''), {
        name,
        component: context.components.of(place.file).id,
        place,
        setting: 'source',
      });
    }
  }
}
