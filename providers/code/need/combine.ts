import { type Judgement, OPTIONAL, UNCHECKED } from './judgement.ts';

/** One judgement for several uses of the same value: the strongest that is certain. */
export function combine(judgements: readonly Judgement[]): Judgement {
  const proved = judgements.filter((one) => one.need === 'required' && one.certainty === 'proved');
  const [required] = proved;
  if (required !== undefined) return strongest(required, proved);
  const defaulted = judgements.find((one) => one.need === 'defaulted');
  if (defaulted !== undefined) return defaulted;
  const fallback = judgements.find((one) => one.fallback !== undefined)?.fallback;
  const weak = weakest(judgements);
  return fallback === undefined ? weak : { ...weak, fallback };
}

function weakest(judgements: readonly Judgement[]): Judgement {
  const isGuarded = judgements.some((one) => one.need === 'optional' && one.unchecked !== true);
  if (isGuarded) return OPTIONAL;
  const claimed = soonest(judgements.filter((one) => one.need === 'required'));
  if (claimed !== undefined) return claimed;
  return judgements.find((one) => one.returned === true) ?? judgements[0] ?? UNCHECKED;
}

function soonest(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.find((one) => one.deferred !== true) ?? judgements[0];
}

function strongest(required: Judgement, proved: readonly Judgement[]): Judgement {
  const always = proved.filter((one) => one.environments === undefined);
  const everywhere = soonest(always) ?? required;
  const rejectsEmpty = proved.some((one) => one.rejectsEmpty === true);
  return rejectsEmpty ? { ...everywhere, rejectsEmpty: true } : everywhere;
}
