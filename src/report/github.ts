import { type Finding, isFileLocation, type Report, type Severity } from '../model/index.ts';
import { counted } from './counted.ts';
import { visible } from './escape.ts';
import { fold, type Group } from './fold.ts';
import { headline, remediesOf } from './headline.ts';
import { instructionsOf } from './instructions.ts';
import type { FileNames } from './uri.ts';
import { commandOf } from './workflow-command.ts';

/**
 * GitHub shows no more of one kind for one step, and cuts longer messages:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const MAX_OF_KIND = 10;
const MAX_MESSAGE = 4_000;
/** More lines to paste than these are left to the other formats. */
const MAX_PASTED = 5;

const COMMANDS: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
];

/**
 * A check as annotations on the lines that it is about, the worst of each kind; one of them says how
 * many more there are.
 */
export function renderGithub(report: Report, files: FileNames): string {
  const groups = fold(report.findings);
  const kinds = COMMANDS.map(([severity, command]) => ({
    command,
    all: groups.filter(([first]) => first.severity === severity),
  }));
  const isCut = kinds.some(({ all }) => all.length > MAX_OF_KIND);
  // The notice that there are more is a notice itself.
  const room = (command: string) => MAX_OF_KIND - (isCut && command === 'notice' ? 1 : 0);
  const lines = kinds.flatMap(({ command, all }) =>
    all.slice(0, room(command)).map((group) => annotation(command, group, files)),
  );
  const hidden = kinds.flatMap(({ command, all }) => all.slice(room(command)).flat());
  return [...lines, ...more(hidden)].map((line) => `${line}\n`).join('');
}

function annotation(command: string, group: Group, { prefix }: FileNames): string {
  const [first] = group;
  const properties = { ...placeOf(first, prefix), title: titleOf(group) };
  return commandOf(command, properties, messageOf(group));
}

function placeOf({ location }: Finding, prefix: string): Readonly<Record<string, string>> {
  if (location === undefined || !isFileLocation(location)) return {};
  const { file, line, column } = location;
  return { file: `${prefix}${file}`, line: String(line), col: String(column) };
}

function titleOf([{ rule, environment }]: Group): string {
  return environment === undefined ? rule : `${rule} (${environment})`;
}

/** Line breaks are the only ones of ours; those of a name are made visible. */
function messageOf(group: Group): string {
  const names = group.length === 1 ? [] : [group.map(({ name, message }) => name ?? message)];
  const [{ location }] = group;
  const where = location === undefined || isFileLocation(location) ? [] : [location.source];
  const ways = instructionsOf(remediesOf(group), 'posix').flatMap(({ text, paste }) => [
    paste.length > 0 ? `${text}:` : text,
    ...paste.slice(0, MAX_PASTED).map((line) => `  ${line}`),
    ...(paste.length > MAX_PASTED ? [`  and ${paste.length - MAX_PASTED} more`] : []),
  ]);
  const lines = [headline(group), ...names.map((each) => each.join(', ')), ...where, ...ways];
  const text = lines.map(visible).join('\n');
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
}

function more(hidden: readonly Finding[]): readonly string[] {
  if (hidden.length === 0) return [];
  const text = `${counted(hidden.length, 'more finding')}; the report lists all`;
  return [commandOf('notice', { title: 'envparity' }, text)];
}
