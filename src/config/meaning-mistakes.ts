import { usualNames } from '../model/index.ts';
import { isCredential } from '../values/credential-name.ts';
import { doubleClaims } from './build.ts';
import type { ConfigDocument } from './document.ts';
import { allowlistMistakes, egressMistakes } from './egress-mistakes.ts';
import { globMistake } from './glob.ts';
import { isDate, leavesRoot, type Mistake, OUTSIDE, type Report } from './mistake.ts';
import { patternMistake } from './pattern.ts';
import { repeated, unknown } from './repeat.ts';
import type { ConfigFile, Ignore } from './types.gen.ts';

/** What a schema cannot say: references, dates, patterns, contradictions. */
export function meaningMistakes(
  data: ConfigFile,
  document: ConfigDocument,
  rules: readonly string[],
): readonly Mistake[] {
  const found: Mistake[] = [];
  const report: Report = (path, part, message) =>
    found.push({ place: document.place(path, part), message });
  checkEnvironments(data, report);
  for (const rule of Object.keys(data.rules ?? {}))
    if (!rules.includes(rule)) report(['rules', rule], 'key', unknown('rule', rule, rules));
  checkVariables(data, report);
  egressMistakes(data, report);
  allowlistMistakes(data, report);
  for (const [index, entry] of (data.ignore ?? []).entries())
    checkIgnore(entry, ['ignore', String(index)], rules, report);
  for (const [index, glob] of (data.exclude ?? []).entries())
    checkGlob(glob, ['exclude', String(index)], report);
  return found;
}

function checkEnvironments(data: ConfigFile, report: Report): void {
  const environments = Object.entries(data.environments ?? {});
  const named = environments.map(([name, value]) => ({ name, aliases: value?.aliases ?? [] }));
  for (const { name, other, claim } of doubleClaims(named)) {
    const message = `${repeated(claim, usualNames)} already stands for the environment ${repeated(other, usualNames, 'before it')}`;
    report(['environments', name], 'key', message);
  }
  for (const [name, value] of environments) {
    for (const [index, source] of (value?.sources ?? []).entries()) {
      const paths = typeof source.dotenv === 'string' ? [source.dotenv] : (source.dotenv ?? []);
      if (paths.some(leavesRoot))
        report(['environments', name, 'sources', String(index), 'dotenv'], 'value', OUTSIDE);
    }
  }
}

function checkVariables(data: ConfigFile, report: Report): void {
  for (const [key, variable] of Object.entries(data.variables ?? {})) {
    const path = ['variables', key];
    checkGlob(key, path, report);
    if (isCredential(key))
      report(path, 'key', 'a credential stands where the name of a variable belongs');
    if (variable.required !== undefined && variable.optional)
      report([...path, 'optional'], 'key', 'a variable cannot be both required and optional');
    if (variable.same === true && variable.different === true)
      report([...path, 'different'], 'key', 'values cannot be both the same and different');
    const mistake = variable.pattern === undefined ? undefined : patternMistake(variable.pattern);
    if (mistake !== undefined) report([...path, 'pattern'], 'value', `the pattern ${mistake}`);
  }
}

function checkIgnore(
  { rule, name, environment, component, path, until }: Ignore,
  at: readonly string[],
  rules: readonly string[],
  report: Report,
): void {
  if (rule !== undefined && !rules.includes(rule))
    report([...at, 'rule'], 'value', unknown('rule', rule, rules));
  if ([rule, name, environment, component, path].every((condition) => condition === undefined))
    report(at, 'key', 'would ignore everything; add a rule, name, environment, component or path');
  if (until !== undefined && !isDate(until))
    report([...at, 'until'], 'value', `${repeated(until)} is no date such as 2027-01-31`);
  if (name !== undefined) checkGlob(name, [...at, 'name'], report);
  if (path !== undefined) checkGlob(path, [...at, 'path'], report);
}

function checkGlob(glob: string, path: readonly string[], report: Report): void {
  const mistake = globMistake(glob);
  if (mistake !== undefined) report(path, 'value', `the glob ${mistake}`);
}
