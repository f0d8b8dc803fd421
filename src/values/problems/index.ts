import type { ValueProblem } from '../../model/index.ts';
import { characterChecks } from './characters.ts';
import { shapeChecks } from './shape.ts';
import type { Subject } from './subject.ts';
import { wrappingChecks } from './wrapping.ts';

const CHECKS = [...characterChecks, ...wrappingChecks, ...shapeChecks];

/** What is wrong with a value as it is written, the sure ones first. */
export function problemsOf(subject: Subject): readonly ValueProblem[] {
  const found = CHECKS.flatMap((check) => check(subject) ?? []);
  return found.sort((a, b) => Number(a.severity > b.severity) - Number(a.severity < b.severity));
}
