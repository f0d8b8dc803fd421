import { type Draft, isFileLocation, type Remedy, type ValueProblem } from '../model/index.ts';
import { byPlace, type Held, heldValues, inEnvironments } from './held.ts';
import { type Malformation, malformations } from './malformations.ts';
import { setAgain, setForDeployment } from './set-again.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** The value came to its place damaged, whatever it means. */
export const malformed: Rule = {
  id: 'malformed',
  severity: 'error',
  title: 'A value is not written as it can work',
  *check(view) {
    const bad = heldValues(view).filter((held) => problemsOf(view, held).length > 0);
    for (const group of byPlace(bad)) yield judge(view, group);
  },
};

function judge(view: View, group: readonly [Held, ...Held[]]): Draft {
  const [held] = group;
  const { name, environment, component, place, passedOn } = held;
  const problems = [...problemsOf(view, held)].sort(worstFirst);
  const texts = problems.map((problem) =>
    malformations[problem.code](problem.where, isYaml(place)),
  );
  const facts = texts.map(({ is }) => is).join(', and ');
  return {
    name,
    environment,
    component,
    message: `The value of ${name} in ${inEnvironments(group)} ${facts}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: mended(view, held, texts),
    severity: severityOf(view, held, problems),
    group: `${problems[0]?.code} ${placeName(place)}`,
  };
}

/**
 * What can be a mistake there: who loads a dotenv file may expand `${NAME}`, which is not always
 * known, and a secret of nothing but development may be as plain as one likes.
 */
function problemsOf(view: View, { traits, place, environment }: Held): readonly ValueProblem[] {
  const isDotenv = isFileLocation(place) && /(?:^|\/)[^/]*\.env(?:rc|\.[^/]*)?$/.test(place.file);
  return (traits.problems ?? []).filter(({ code }) => {
    if (code === 'unexpanded') return !isDotenv;
    return code !== 'weak-secret' || view.deployed.includes(environment);
  });
}

function isYaml(place: Held['place']): boolean {
  return isFileLocation(place) && /\.ya?ml$/.test(place.file);
}

/** On a platform the whole value is written anew. */
function mended(view: View, held: Held, texts: readonly Malformation[]): Remedy {
  const { place } = held;
  const steps = [...new Set(texts.map(({ mend }) => mend))];
  const text = steps.map((step, at) => (at === 0 ? step : lowered(step))).join('; ');
  if (texts.every(({ other }) => other)) return setForDeployment(view, held, text);
  if (isFileLocation(place)) return { text };
  const hints = [...new Set(texts.flatMap(({ piped = [] }) => piped))];
  const { url = place.url, ...again } = setAgain(
    view,
    held,
    [`${text}, and set it again`, ...hints].join(' '),
  );
  return { ...again, ...(url !== undefined && { url }) };
}

function lowered(step: string): string {
  return step.charAt(0).toLowerCase() + step.slice(1);
}

function worstFirst(a: ValueProblem, b: ValueProblem): number {
  return Number(b.severity === 'error') - Number(a.severity === 'error');
}

/** Where nobody is served, and where a platform may set another value, it need not break. */
function severityOf(view: View, held: Held, problems: readonly ValueProblem[]) {
  const isBad = problems.some(({ severity }) => severity === 'error');
  return isBad && view.deployed.includes(held.environment) && !held.overridable
    ? 'error'
    : 'warning';
}
