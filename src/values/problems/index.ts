import type { ValueProblem } from '../../model/index.ts';
import { characterChecks } from './characters.ts';
import { shapeChecks, textShapeChecks } from './shape.ts';
import type { Check, Subject } from './subject.ts';
import { textWrappingChecks, wrappingChecks } from './wrapping.ts';

/** Nothing in it is out of the ordinary. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
/** Nothing in it could have been brought along. */
const PLAIN = /^[\w./:@+-]+$/;

/** What is wrong with a value as it is written, the sure ones first. */
export function problemsOf(subject: Subject): readonly ValueProblem[] {
  const found: ValueProblem[] = [];
  const judge = (checks: readonly Check[]) => {
    for (const check of checks) {
      const problem = check(subject);
      if (problem !== undefined) found.push(problem);
    }
  };
  const isText = subject.nature === 'text';
  if (!PLAIN.test(subject.raw)) {
    if (!ORDINARY.test(subject.raw)) judge(characterChecks);
    judge(isText ? textWrappingChecks : wrappingChecks);
  }
  judge(isText ? textShapeChecks : shapeChecks);
  return found.length < 2
    ? found
    : found.sort((a, b) => Number(a.severity > b.severity) - Number(a.severity < b.severity));
}
