import { isAddress } from '../carried/fetch.ts';
import { parseRange } from '../egress/address.ts';
import { portsOf } from '../egress/ports.ts';
import { addressMistake } from '../net/download.ts';
import { globMistake } from './glob.ts';
import { isDate, leavesRoot, OUTSIDE, type Report } from './mistake.ts';
import { repeated } from './repeat.ts';
import type { Allowlist, AllowlistRange, ConfigFile, EgressEntry } from './types.gen.ts';

/** Texts under `environments.<name>.egress` that are no addresses. */
export function egressMistakes({ environments = {} }: ConfigFile, report: Report): void {
  for (const [name, value] of Object.entries(environments)) {
    if (!Array.isArray(value?.egress)) continue;
    for (const [index, entry] of value.egress.entries()) {
      const path = ['environments', name, 'egress', String(index)];
      if (typeof entry === 'string') checkRange(entry, path, report);
      else checkEgress(entry, path, report);
    }
  }
}

function checkEgress(entry: EgressEntry, path: readonly string[], report: Report): void {
  const { range, observed, note, component, ...sources } = entry;
  const places = [range, observed, ...Object.values(sources)].filter((one) => one !== undefined);
  if (places.length !== 1)
    report(path, 'key', 'an entry needs one of `range`, `observed` and a platform, and no other');
  else if (range === undefined && note !== undefined)
    report([...path, 'note'], 'key', 'a note belongs to a `range`');
  if (range !== undefined) checkRange({ range }, path, report);
  if (observed === undefined) return;
  if (component !== undefined)
    report([...path, 'component'], 'key', 'an observation says itself of which component it is');
  const mistake = isAddress(observed) ? addressMistake(observed) : undefined;
  const at = [...path, 'observed'];
  if (mistake !== undefined) report(at, 'value', `the address ${mistake}`);
  else if (!isAddress(observed) && leavesRoot(observed)) report(at, 'value', OUTSIDE);
}

/** What a schema cannot say of allowlists. */
export function allowlistMistakes({ allowlists = [] }: ConfigFile, report: Report): void {
  const names = new Set<string>();
  for (const [index, list] of allowlists.entries()) {
    const path = ['allowlists', String(index)];
    if (names.has(list.name))
      report([...path, 'name'], 'value', 'the name is that of another allowlist');
    names.add(list.name);
    checkPlaces(list, path, report);
    checkReview(list, path, report);
    for (const [position, entry] of (list.entries ?? []).entries())
      checkEntry(entry, [...path, 'entries', String(position)], report);
    for (const [position, glob] of (list.variables ?? []).entries()) {
      const mistake = globMistake(glob);
      if (mistake !== undefined)
        report([...path, 'variables', String(position)], 'value', `the glob ${mistake}`);
    }
  }
}

/** Every other key is a place of the entries. */
const DESCRIBING: ReadonlySet<string> = new Set<keyof Allowlist>([
  'name',
  'service',
  'environments',
  'variables',
  'port',
  'owner',
  'note',
  'reviewed',
  'every',
  'admit',
]);

function checkPlaces(list: Allowlist, path: readonly string[], report: Report): void {
  const { file, url } = list;
  if (Object.keys(list).filter((key) => !DESCRIBING.has(key)).length !== 1)
    report(
      path,
      'key',
      'an allowlist needs one of `entries`, `file`, `url` and a platform, and no other',
    );
  if (file !== undefined && leavesRoot(file)) report([...path, 'file'], 'value', OUTSIDE);
  if (url === undefined) return;
  const mistake = addressMistake(url);
  if (mistake !== undefined) report([...path, 'url'], 'value', `the address ${mistake}`);
}

function checkReview(
  { reviewed, every }: Allowlist,
  path: readonly string[],
  report: Report,
): void {
  checkDate(reviewed, [...path, 'reviewed'], report);
  if (every !== undefined && !/^[1-9]\d{0,3}d$/.test(every))
    report([...path, 'every'], 'value', `${repeated(every)} is no number of days such as 90d`);
}

function checkEntry(entry: string | AllowlistRange, path: readonly string[], report: Report): void {
  checkRange(entry, path, report);
  if (typeof entry === 'string') return;
  checkDate(entry.expires, [...path, 'expires'], report);
  checkDate(entry.reviewed, [...path, 'reviewed'], report);
  for (const [index, port] of (entry.ports ?? []).entries())
    if (portsOf(port) === undefined)
      report(
        [...path, 'ports', String(index)],
        'value',
        `${repeated(String(port))} is neither a port nor a first and a last one such as 8000-8010`,
      );
}

function checkRange(
  entry: string | { readonly range: string },
  path: readonly string[],
  report: Report,
): void {
  const [text, at] = typeof entry === 'string' ? [entry, path] : [entry.range, [...path, 'range']];
  const parsed = parseRange(text);
  if ('mistake' in parsed) report(at, 'value', `${repeated(text)} ${parsed.mistake}`);
}

function checkDate(text: string | undefined, path: readonly string[], report: Report): void {
  if (text !== undefined && !isDate(text))
    report(path, 'value', `${repeated(text)} is no date such as 2027-01-31`);
}
