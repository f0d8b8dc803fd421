import { positionAt } from '../../../src/formats/parsed.ts';
import { settingOf } from '../setting.ts';
import { subpathFits } from './match.ts';
import type { Rule } from './rule.ts';
import { rulesOf } from './table.ts';
import type { ImportUse } from './types.ts';

/** A package named between quotes where a module is imported, as far as the text shows it. */
export interface Mention {
  readonly package: string;
  readonly subpath?: string;
  readonly offset: number;
  /** Names of the exports; `*` where the text does not tell. */
  readonly names: readonly string[];
}

const IMPORT = /\b(?:import|export)\b(?!\s*\()([^;'"`]*?)\bfrom\s*$/;
const BARE = /(?:^|[\n;])\s*import\s*$|\b(?:require|import)\s*\(\s*$/;
const LONGEST_CLAUSE = 2_000;

/** Finds mentions of packages; the pattern captures the package and what follows it. */
export function mentionsIn(text: string, pattern: RegExp): readonly Mention[] {
  const found: Mention[] = [];
  for (const { 1: name, 2: rest, index } of text.matchAll(pattern)) {
    const names = namesBefore(text, index);
    if (name === undefined || names === undefined) continue;
    const subpath = rest === undefined || rest === '' ? {} : { subpath: rest.slice(1) };
    found.push({ package: name, ...subpath, offset: index, names });
  }
  return found;
}

/** What matches a package of the list between quotes. */
export function mentionPattern(packages: readonly string[]): RegExp {
  const names = packages.map((name) => name.replace(/[^\w@/-]/g, '\\$&'));
  return new RegExp(`["'](${names.join('|')})((?:/[^"'\\s]*)?)["']`, 'g');
}

/** Whether only the syntax tree can tell what a mention means: a call matters, or a need. */
export function needsSyntax(mention: Mention): boolean {
  return rulesOf(mention.package).some(
    (rule) =>
      (rule.on === 'call' || (rule.on === 'import' && rule.need === 'required')) &&
      subpathFits(rule.subpath, mention.subpath) &&
      touches(rule, mention.names),
  );
}

/** A mention as a use that calls nothing. */
export function plainUse(file: string, text: string, mention: Mention): ImportUse {
  const { offset, names } = mention;
  return {
    package: mention.package,
    ...(mention.subpath === undefined ? {} : { subpath: mention.subpath }),
    names,
    place: { file, ...positionAt(text, offset) },
    setting: settingOf(file, text),
    calls: [],
  };
}

function touches(rule: Rule, names: readonly string[]): boolean {
  const { exports } = rule;
  if (exports === undefined || names.includes('*')) return true;
  return exports.some((name) => names.includes(name.split('.')[0] ?? name));
}

function namesBefore(text: string, offset: number): readonly string[] | undefined {
  const before = text.slice(Math.max(0, offset - LONGEST_CLAUSE), offset);
  if (isComment(before)) return undefined;
  if (BARE.test(before.slice(-40))) return ['*'];
  const from = Math.max(before.lastIndexOf('import'), before.lastIndexOf('export'));
  const clause = from < 0 ? undefined : IMPORT.exec(before.slice(from))?.[1];
  return clause === undefined || /^\s+type\s+[^,]/.test(clause) ? undefined : clauseNames(clause);
}

function isComment(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^\s*(?:\/\/|\*|\/\*)/.test(line);
}

function clauseNames(clause: string): readonly string[] {
  const [outside = '', inside] = clause.split(/[{}]/);
  const named = (inside ?? '').split(',').map((one) => one.trim().split(/\s+/)[0] ?? '');
  const names = named.filter((name) => name !== '' && name !== 'type');
  if (outside.includes('*')) names.push('*');
  if (/^\s*[A-Za-z_$]/.test(outside)) names.push('default');
  return names;
}
