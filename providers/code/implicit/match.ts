import type { FileLocation, Need, Setting } from '../../../src/model/index.ts';
import type { Rule } from './rule.ts';
import type { ImportCall, ImportUse } from './types.ts';

/** A rule that holds at a place. */
export interface Match {
  readonly names: readonly string[];
  readonly need: Need;
  readonly place: FileLocation;
  readonly setting: Setting;
}

/** Where a rule about imports or calls holds in one use of its package. */
export function matchUse(rule: Rule, use: ImportUse): readonly Match[] {
  if (rule.on === 'dependency' || !subpathFits(rule.subpath, use.subpath)) return [];
  if (rule.exceptFor?.includes(lastPart(use.subpath))) return [];
  const names = rule.names.map((name) => name.replace('{PROVIDER}', providerOf(use.subpath)));
  const at = { names, setting: rule.setting ?? use.setting };
  if (rule.on === 'import') {
    return importFits(rule, use) ? [{ ...at, need: rule.need, place: use.place }] : [];
  }
  const calls = use.calls.filter(({ callee }) => isMeant(rule, use, callee));
  if (calls.length === 0 && rule.orBare && importFits(rule, use)) {
    return [{ ...at, need: rule.need, place: use.place }];
  }
  return calls.flatMap((call) => {
    const need = needOf(rule, call);
    return need === undefined ? [] : [{ ...at, need, place: call.place }];
  });
}

/**
 * Whether a rule holds for a version range: no for the wrong major version, and only as a
 * possibility where the range does not say.
 */
export function versionFits(rule: Rule, range: string | undefined): 'yes' | 'no' | 'perhaps' {
  if (rule.since === undefined && rule.before === undefined) return 'yes';
  const major = Number(/^[^\d]{0,4}(\d+)/.exec(range ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(major)) return 'perhaps';
  return major >= (rule.since ?? 0) && major < (rule.before ?? Number.POSITIVE_INFINITY)
    ? 'yes'
    : 'no';
}

function needOf(rule: Rule, call: ImportCall): Need | undefined {
  const given = (rule.unless ?? []).map((option) => call.hasOption(option, rule.names));
  if (given.includes(true)) return undefined;
  return given.includes(undefined) && rule.need === 'required' ? 'optional' : rule.need;
}

function isMeant(rule: Rule, use: ImportUse, callee: string): boolean {
  // The default export of a sub-path is another one than the package's.
  if (callee === 'default' && rule.subpath === undefined && use.subpath !== undefined) return false;
  return rule.exports?.includes(callee) ?? false;
}

function importFits(rule: Rule, use: ImportUse): boolean {
  if (rule.exports === undefined) return true;
  return use.names.some((name) => name === '*' || rule.exports?.includes(name));
}

/** Whether a rule for a sub-path is about an import; a rule without one is about all. */
export function subpathFits(pattern: string | undefined, subpath: string | undefined): boolean {
  if (pattern === undefined) return true;
  if (subpath === undefined) return false;
  return pattern.endsWith('*') ? subpath.startsWith(pattern.slice(0, -1)) : subpath === pattern;
}

// https://authjs.dev/guides/environment-variables#oauth-variables
function providerOf(subpath: string | undefined): string {
  return lastPart(subpath).toUpperCase().replaceAll('-', '_');
}

function lastPart(subpath: string | undefined): string {
  return subpath?.split('/').pop() ?? '';
}
