import type { ValueProblem } from '../../model/index.ts';
import { charactersOf, hasOnly, hasSome, PRINTABLE, WORD } from '../characters.ts';
import type { Subject } from '../subject.ts';
import { characterChecks } from './characters.ts';
import type { Check } from './check.ts';
import { shapeChecks } from './shape.ts';
import { textWrappingChecks, wrappingChecks } from './wrapping.ts';

/** Nothing in it could have been brought along. */
const PLAIN = WORD | charactersOf('./:@+-');
const SPACE = charactersOf(' ');

/** What is wrong with a value as it is written, the sure ones first. */
export function problemsOf(subject: Subject): readonly ValueProblem[] {
  const found: ValueProblem[] = [];
  const isText = subject.nature === 'text';
  if (!hasOnly(subject.rawCharacters, PLAIN)) {
    if (!isOrdinary(subject)) judge(subject, characterChecks, found);
    judge(subject, isText ? textWrappingChecks : wrappingChecks, found);
  }
  const checks = shapeChecks(subject);
  for (let at = 0; at < checks.length; at++) add(checks[at]?.check(subject), found);
  return found.length < 2
    ? found
    : found.sort((a, b) => Number(a.severity > b.severity) - Number(a.severity < b.severity));
}

function judge(subject: Subject, checks: readonly Check[], found: ValueProblem[]): void {
  for (const check of checks) add(check(subject), found);
}

function add(problem: ValueProblem | undefined, found: ValueProblem[]): void {
  if (problem !== undefined) found.push(problem);
}

/** Words with one space between them. */
function isOrdinary({ raw, rawCharacters }: Subject): boolean {
  if (!hasOnly(rawCharacters, PRINTABLE)) return false;
  return !hasSome(rawCharacters, SPACE) || /^[!-~]+(?: [!-~]+)*$/.test(raw);
}
