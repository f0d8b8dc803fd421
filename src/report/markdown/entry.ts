import { type Finding, isFileLocation, type Location, type Related } from '../../model/index.ts';
import { counted } from '../counted.ts';
import type { Group } from '../fold.ts';
import { headline, remediesOf } from '../headline.ts';
import { instructionsOf } from '../instructions.ts';
import { type FileNames, lineUrl, pageUrl } from '../uri.ts';
import { code, fenced, plain, prose } from './escape.ts';

/** So many names have each its own place; more of them only their names. */
const MAX_PLACES = 12;
const MAX_NAMES = 100;
/** More places than these are left to the JSON. */
const MAX_RELATED = 3;
const MAX_PASTED = 100;

/** One finding, or several of one cause, as an item of a list. */
export function entryLines(group: Group, files: FileNames, since?: string): readonly string[] {
  const [first] = group;
  const places = group.length === 1 ? placesOf(first, files) : namesOf(group, files);
  return [title(group, since), ...indented([...places, ...wayOut(group)])];
}

/** The same where there is no room. */
export function briefEntry(group: Group, since?: string): readonly string[] {
  return [title(group, since)];
}

function title(group: Group, since: string | undefined): string {
  const [{ severity, rule, name }] = group;
  const day = since === undefined ? '' : `, since ${plain(since)}`;
  return `- **${severity}** ${prose(headline(group), name)} (${code(rule)}${day})`;
}

function placesOf({ location, related = [] }: Finding, files: FileNames): readonly string[] {
  return [
    ...(location === undefined ? [] : ['', link(location, files)]),
    ...relatedLines(related, files),
  ];
}

function relatedLines(related: readonly Related[], files: FileNames): readonly string[] {
  const hidden = related.length - MAX_RELATED;
  return [
    ...related
      .slice(0, MAX_RELATED)
      .flatMap(({ location, message }) => ['', `${plain(message)}: ${link(location, files)}`]),
    ...(hidden > 0 ? ['', `and in ${counted(hidden, 'more place')}`] : []),
  ];
}

function namesOf(group: Group, files: FileNames): readonly string[] {
  const nameOf = ({ name, message }: Finding) => (name === undefined ? plain(message) : code(name));
  if (group.length <= MAX_PLACES) {
    return group.map(({ location, ...finding }) => {
      const place = location === undefined ? '' : ` ${link(location, files)}`;
      return `- ${nameOf(finding)}${place}`;
    });
  }
  const hidden = group.length - MAX_NAMES;
  const names = group.slice(0, MAX_NAMES).map(nameOf).join(', ');
  return ['', hidden > 0 ? `${names} and ${hidden} more` : names];
}

function wayOut(group: Group): readonly string[] {
  return instructionsOf(remediesOf(group), 'posix').flatMap(({ text, paste }) => {
    const hidden = paste.length - MAX_PASTED;
    return [
      ...['', `→ ${plain(text)}`],
      ...(paste.length > 0 ? ['', ...fenced(paste.slice(0, MAX_PASTED))] : []),
      ...(hidden > 0 ? ['', `and ${counted(hidden, 'more line')}`] : []),
    ];
  });
}

/** A place as code; where it can be looked at, as a link. */
export function link(location: Location, files: FileNames): string {
  const text = isFileLocation(location)
    ? `${files.prefix}${location.file}:${location.line}`
    : location.source;
  const url = isFileLocation(location) ? lineUrl(location, files) : pageUrl(location.url);
  return url === undefined ? code(text) : `[${code(text)}](${url})`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
