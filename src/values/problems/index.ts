import type { ValueProblem } from '../../model/index.ts';
import { characterChecks } from './characters.ts';
import { shapeChecks, textShapeChecks } from './shape.ts';
import type { Check, Subject } from './subject.ts';
import { textWrappingChecks, wrappingChecks } from './wrapping.ts';

const CHECKS = [...wrappingChecks, ...shapeChecks];
const TEXT_CHECKS = [...textWrappingChecks, ...textShapeChecks];
/** Nothing in it is out of the ordinary. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

/** What is wrong with a value as it is written, the sure ones first. */
export function problemsOf(subject: Subject): readonly ValueProblem[] {
  const found: ValueProblem[] = [];
  const judge = (checks: readonly Check[]) => {
    for (const check of checks) {
      const problem = check(subject);
      if (problem !== undefined) found.push(problem);
    }
  };
  if (!ORDINARY.test(subject.raw)) judge(characterChecks);
  judge(subject.nature === 'text' ? TEXT_CHECKS : CHECKS);
  return found.sort((a, b) => Number(a.severity > b.severity) - Number(a.severity < b.severity));
}
